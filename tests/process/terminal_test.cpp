// SPDX-License-Identifier: MIT
// The real program at a real terminal, by tmux: keys, half a line and Ctrl-C, a window that is
// resized or closed.
#include <unistd.h>

#include <filesystem>
#include <utility>

#include <gtest/gtest.h>

#include "support/player.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

/// What an editor does that ends the program which waits for it, beyond the shell between them.
std::string ending_by(std::string const& signal) {
  return "kill -" + signal + " $(sed -n 's/^PPid:[[:space:]]*//p' /proc/$PPID/status)\n";
}

class Terminal : public testing::Test {
 protected:
  void SetUp() override {
    if (shell("command -v tmux").status != 0) GTEST_SKIP() << "tmux is not installed";
    shell(
        "reconnect add 'Ana Díaz' --met 'Initech, 2012' --was friendly --last 2019 --phone "
        "'+1 212 555 0100' -q");
    shell("reconnect add 'Ben Okafor' --met 'PyCon 2019' --phone '+44 7700 900123' -q");
    shell("reconnect settings pace 2/week -q");
  }
  void TearDown() override { tmux("kill-server"); }

  Said shell(std::string const& line) { return shell_.play({.line = line}, today_); }
  Said tmux(std::string const& command) { return shell("tmux -L " + server_ + " " + command); }

  /// Starts a shell in a terminal of so many columns, and types the command there.
  void start(int columns, std::string const& command) {
    tmux("-f /dev/null new-session -d -x " + std::to_string(columns) + " -y 50 'exec sh'");
    type(command);
    press("Enter");
  }

  void type(std::string const& text) { tmux("send-keys -l '" + text + "'"); }
  void press(std::string const& key) { tmux("send-keys " + key); }

  /// Waits until the terminal shows the words, ten seconds at most.
  void expect_shown(std::string const& words) {
    Said const said = shell(
        "for try in $(seq 100); do tmux -L " + server_ + " capture-pane -p | grep -qF '" + words +
        "' && exit 0; sleep 0.1; done; tmux -L " + server_ + " capture-pane -p; exit 1");
    EXPECT_EQ(said.status, 0) << "\"" << words << "\" is not shown but\n" << said.out;
  }

  /// Waits until the book says so of somebody.
  void expect_noted(std::string const& words, std::string const& who = "ana") {
    std::string const show = "reconnect show " + who;
    Said const said = shell("for try in $(seq 100); do " + show + " | grep -qF '" + words +
                            "' && exit 0; sleep 0.1; done; " + show + "; exit 1");
    EXPECT_EQ(said.status, 0) << "\"" << words << "\" is not noted but\n" << said.out;
  }

  /// A form that was saved before a signal ended `reconnect` and its editor is kept and named.
  void expect_saved_to_outlive(std::string const& signal, std::string const& status) {
    write_bytes("editor", "echo 'place: Oslo' >$1; " + ending_by(signal));
    start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
    expect_shown("reconnect: what you typed is in ./reconnect-");
    expect_shown("ended with " + status);
    EXPECT_EQ(shell("cat reconnect-*.txt").out, "place: Oslo\n");
  }

  /// The terminal does what terminals do: it shows what is typed.
  void expect_as_before() {
    type("stty -a | grep -o \" echo \"; echo the terminal is as before");
    press("Enter");
    expect_shown("the terminal is as before");
    expect_shown(" echo ");
  }

 private:
  TemporaryHome home_{};
  Date today_{std::chrono::local_days{std::chrono::year{2026} / 11 / 22}};
  // One a test: a server that is told to end may still be there when the next one begins.
  std::string server_{"reconnect-test-" + std::to_string(::getpid()) +
                      testing::UnitTest::GetInstance()->current_test_info()->name()};
  ShellPlayer shell_{home_.path(), std::filesystem::path(RECONNECT_BINARY).parent_path().string()};
};

TEST_F(Terminal, ACallIsTimedAndLoggedInThreeKeys) {
  start(80, "reconnect call ana; echo ended with $?");
  expect_shown("of 15 min");
  tmux("resize-window -x 40 -y 20");
  expect_shown("of 15 min");
  press("Space");
  expect_shown("Answered?");
  type("y");
  expect_shown("What did you speak about?");
  press("Enter");
  expect_shown("A promise");
  press("Enter");
  expect_shown("ended with 0");
  expect_noted("today, call, 1 min");
}

TEST_F(Terminal, HalfALineOutlivesCtrlC) {
  start(40, "reconnect call ana --no-timer; echo ended with $?");
  expect_shown("Answered?");
  type("y");
  expect_shown("What did you speak about?");
  type("two cats and a gar");
  press("C-c");
  expect_shown("ended with 130");
  expect_noted("today, call: \"two cats and a gar\"");
  expect_as_before();
}

TEST_F(Terminal, ATimerThatIsBrokenOffLogsNothing) {
  start(40, "reconnect call ana; echo ended with $?");
  expect_shown("of 15 min");
  tmux("resize-window -x 90 -y 40");
  expect_shown("of 15 min");
  press("C-c");
  expect_shown("Nothing was logged.");
  expect_shown("ended with 130");
  expect_as_before();
}

TEST_F(Terminal, WhatWasSaidOutlivesTheWindow) {
  start(80, "reconnect call ana --no-timer");
  expect_shown("Answered?");
  type("y");
  expect_shown("What did you speak about?");
  type("a new job");
  press("Enter");
  expect_shown("A promise");
  tmux("kill-session");
  expect_noted("today, call: \"a new job\"");
}

TEST_F(Terminal, TodaysPeopleAreLoggedByAKeyEach) {
  start(80, "reconnect log; echo ended with $?");
  expect_shown("1 of 2");
  type("c");
  expect_shown("2 of 2");
  press("C-c");
  expect_shown("ended with 130");
  expect_noted("today, call");
}

TEST_F(Terminal, AFormComesBackUntilItIsRight) {
  write_bytes(
      "editor",
      "if mkdir opened; then sed -i 's/^every:.*/every: soon/; s/^place:.*/place: Oslo/' $1\n"
      "else sed -n '1p; 15p' $1 >seen; sed -i 's/^every:.*/every: 2w/' $1; fi\n");
  start(80, "EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("Changed Ana Díaz: where they live, every 2 weeks.");
  expect_shown("ended with 0");
  EXPECT_EQ(bytes_of("seen"), "#! line 15: \"soon\" is not a cadence\nevery: soon\n");
}

TEST_F(Terminal, WhatOthersChangedWhileAFormWasOpenStays) {
  write_bytes("editor",
              "reconnect log ana --note 'two cats' -q; sed -i 's/^place:.*/place: Oslo/' $1\n");
  start(80, "EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("Changed Ana Díaz: where they live.");
  expect_shown("ended with 0");
  expect_noted("Oslo");
  expect_noted("today, call: \"two cats\"");
}

TEST_F(Terminal, AFormThatCannotBeSavedIsKept) {
  write_bytes("editor",
              "reconnect edit ana --place Bergen -q; sed -i 's/^place:.*/place: Oslo/' $1\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("Ana Díaz was changed meanwhile by another command");
  expect_shown("nothing was changed; what you typed is in ./reconnect-");
  expect_shown("ended with 1");
  expect_noted("Bergen");
  EXPECT_EQ(shell("grep -h ^place reconnect-*.txt; stat -c %a reconnect-*.txt").out,
            "place: Oslo\n600\n");
}

/// Lists the temporary files that stand beside the book.
constexpr char const* kept_files = "ls reconnect-*.txt 2>/dev/null | wc -l; cat reconnect-*.txt";

TEST_F(Terminal, TheSameMistakeAgainIsAskedAbout) {
  write_bytes("editor", "echo x >>starts; echo 'every: soon' >$1\n");
  start(100, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("line 4: \"soon\" is not a cadence, as before. Open the editor again?");
  type("y");
  expect_shown("again?  y yes  n no  yes");
  press("C-d");
  expect_shown("what you typed is in ./reconnect-");
  expect_shown("ended with 2");
  EXPECT_EQ(shell("grep -c x starts; grep -h every reconnect-*.txt").out, "3\nevery: soon\n");
}

TEST_F(Terminal, WhatWasTypedOutlivesCtrlCAtTheQuestion) {
  write_bytes("editor", "echo 'every: soon' >$1\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("Open the editor again?");
  press("C-c");
  expect_shown("reconnect: what you typed is in ./reconnect-");
  expect_shown("ended with 130");
  EXPECT_EQ(shell("grep -h every reconnect-*.txt").out, "every: soon\n");
  expect_as_before();
}

TEST_F(Terminal, AnEditorThatChangesNothingLeavesNoFile) {
  start(80, "TMPDIR=. EDITOR=true reconnect edit ana; echo ended with $?");
  expect_shown("Ana Díaz is as before.");
  expect_shown("ended with 0");
  EXPECT_EQ(shell(kept_files).out, "0\n");
}

TEST_F(Terminal, CtrlCEndsBothTheEditorAndUs) {
  write_bytes("editor", "echo the editor is there; exec sleep 20\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("the editor is there");
  press("C-c");
  expect_shown("ended with 130");
  EXPECT_EQ(shell(kept_files).out, "0\n");
}

TEST_F(Terminal, CtrlCThatTheEditorUsesIsNoEnd) {
  write_bytes("editor",
              "trap 'echo caught' INT; echo the editor is there; sleep 20\n"
              "sed -i 's/^place:.*/place: Oslo/' $1\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("the editor is there");
  press("C-c");
  expect_shown("caught");
  expect_shown("ended with 0");
  expect_noted("Oslo");
  EXPECT_EQ(shell(kept_files).out, "0\n");
}

TEST_F(Terminal, WhatWasSavedInAnEditorOutlivesATermination) {
  expect_saved_to_outlive("TERM", "143");
}

TEST_F(Terminal, WhatWasSavedInAnEditorOutlivesAHangUp) { expect_saved_to_outlive("HUP", "129"); }

TEST_F(Terminal, ASignalBeforeAnythingIsTypedLeavesNoFile) {
  write_bytes("editor", ending_by("TERM"));
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("ended with 143");
  EXPECT_EQ(shell(kept_files).out, "0\n");
}

TEST_F(Terminal, WhatWasSavedInAnEditorOutlivesTheWindow) {
  write_bytes("editor",
              "echo $1 >first; echo 'place: Oslo' >$1; echo the editor is there; sleep 20\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana");
  expect_shown("the editor is there");
  tmux("kill-session");
  Said const kept = shell(
      "for try in $(seq 100); do file=$(ls ./reconnect-*.txt); "
      "test -n \"$file\" && test \"$file\" != \"$(cat first)\" && exec cat $file; "
      "sleep 0.1; done");
  EXPECT_EQ(kept.out, "place: Oslo\n");
}

TEST_F(Terminal, WhatWasSavedInAnEditorThatFailsIsKept) {
  write_bytes("editor", "echo 'place: Oslo' >$1; exit 3\n");
  start(80, "TMPDIR=. EDITOR=\"sh editor\" reconnect edit ana; echo ended with $?");
  expect_shown("the editor \"sh editor\" ended with 3");
  expect_shown("hint: nothing was changed; VISUAL or EDITOR names another one; what you");
  expect_shown("ended with 1");
  EXPECT_EQ(shell(kept_files).out, "1\nplace: Oslo\n");
}

TEST_F(Terminal, AnEditorThatTakesTheFileAwayIsAFailure) {
  start(80, "TMPDIR=. EDITOR=rm reconnect edit ana; echo ended with $?");
  expect_shown("reconnect: the editor \"rm\" left no file");
  expect_shown("ended with 1");
  EXPECT_EQ(shell(kept_files).out, "0\n");
}

TEST_F(Terminal, WhatIsSaidIsAsWideAsTheTerminalIsNow) {
  start(40, "reconnect log; echo ended with $?");
  expect_shown("c called · n no answer · w wrote");
  expect_shown("1 of 2  Ana Díaz");
  type("c");
  expect_shown("2 of 2  Ben Okafor");
  expect_shown("  December (4 weeks)");
  tmux("resize-window -x 120 -y 40");
  type("w");
  expect_shown("Texted Ben Okafor. If nothing comes back, the name returns from 6 December.");
  expect_shown("ended with 0");
}

TEST_F(Terminal, ATriageIsSavedKeyByKey) {
  shell("reconnect import '" RECONNECT_SOURCE_DIR "/examples/friends.vcf' -q");
  start(40, "reconnect triage sk; echo ended with $?");
  expect_shown("  k and one of these: matters most");
  expect_shown("1 of");
  expect_shown("Enter later · u back · q stop");
  type("kd");
  expect_shown("k distant, matters most");
  expect_shown("2 of");
  tmux("resize-window -x 120 -y 40");
  type("u");
  expect_shown("1 of");
  type("f");
  expect_shown("> friendly");
  tmux("resize-window -x 40 -y 20");
  press("C-c");
  expect_shown("ended with 130");
  expect_as_before();
}

}  // namespace
}  // namespace reconnect::test
