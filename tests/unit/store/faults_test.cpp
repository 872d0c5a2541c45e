// SPDX-License-Identifier: MIT
// Every system call fails in turn, is interrupted, writes short, or is the last before the program
// is killed: the book is the old one or the new one, whole, and the next writer finds nothing in
// its way (P1, P2, P9).
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include <gtest/gtest.h>

#include "unit/store/failing_calls.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr int most_calls = 200;

/// A book of Ana and Ben, with yesterday's history, so that the change of today does all that one
/// can do.
class Scene {
 public:
  Scene() : shop_(folder_) {
    shop_.add("Ana");
    shop_.add("Ben");
    shop_.let_pass(std::chrono::hours(24));
    old_text_ = shop_.text();
    old_history_ = read_text(history());
    old_names_ = names_in(folder_.path());
  }

  Shop& shop() { return shop_; }
  std::string const& old_text() const { return old_text_; }

  /// Returns what is not as it should be after a change that failed.
  std::string harm() const {
    if (shop_.text() != old_text_) return "the book was changed";
    if (read_text(history()) != old_history_) return "the history was changed";
    if (names_in(folder_.path()) != old_names_) return "something was left behind";
    return "";
  }

  /// Returns whether the book is the old one, or that with one more person.
  bool is_whole() const {
    auto const names = shop_.names();
    std::vector<std::string> const old_book{"Ana", "Ben"};
    std::vector<std::string> const new_book{"Ana", "Ben", "Cem"};
    return names == new_book || (names == old_book && shop_.text() == old_text_);
  }

  bool has_temporary() const {
    return std::filesystem::exists(folder_ / ".contacts.json.tmp") ||
           std::filesystem::exists(folder_ / ".contacts.history.jsonl.tmp");
  }

 private:
  std::string history() const { return folder_ / "contacts.history.jsonl"; }

  TemporaryFolder folder_;
  Shop shop_;
  std::string old_text_{};
  std::string old_history_{};
  std::vector<std::string> old_names_{};
};

struct Outcome {
  std::string victim{};
  std::string refusal{};
};

Outcome add_cem(Scene& scene, Fate fate, int turn, int code) {
  FailingCalls const calls(fate, turn, code);
  std::string said = refusal([&] { scene.shop().add("Cem"); });
  return {calls.victim(), std::move(said)};
}

/// Returns how a process ended that adds Cem, and gets the signal before the call of that number.
int add_cem_in_a_process(Scene& scene, int turn, int number) {
  pid_t const process = ::fork();
  if (process == 0) {
    add_cem(scene, Fate::Signalled, turn, number);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(process, &status, 0);
  return status;
}

struct Fault {
  int code;
  char const* words;
};

std::vector<Fault> const faults{
    {ENOSPC, "no space left on device"}, {EIO, "input/output error"},
    {EDQUOT, "disk quota exceeded"},     {EACCES, "permission denied"},
    {EROFS, "read-only file system"},    {EMFILE, "too many open files"},
};

TEST(Faults, AnyCallThatFailsLeavesTheOldBookOrMakesTheChange) {
  for (Fault const& fault : faults) {
    for (int turn = 1; turn < most_calls; ++turn) {
      Scene scene;
      Outcome const outcome = add_cem(scene, Fate::Fails, turn, fault.code);
      SCOPED_TRACE(std::string(fault.words) + ", call " + std::to_string(turn) + ": " +
                   outcome.victim);
      if (outcome.victim.empty()) break;
      ASSERT_LT(turn, most_calls - 1);
      EXPECT_FALSE(scene.has_temporary());
      if (outcome.refusal == "nothing") {
        EXPECT_EQ(scene.shop().names().size(), 3U);
      } else {
        EXPECT_EQ(scene.harm(), "");
        EXPECT_TRUE(outcome.refusal.starts_with("5 cannot ")) << outcome.refusal;
        EXPECT_NE(outcome.refusal.find(fault.words), std::string::npos) << outcome.refusal;
      }
      EXPECT_EQ(refusal([&] { scene.shop().add("Dora"); }), "nothing");
    }
  }
}

TEST(Faults, AnInterruptedCallIsMadeAgain) {
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene;
    Outcome const outcome = add_cem(scene, Fate::Fails, turn, EINTR);
    SCOPED_TRACE("call " + std::to_string(turn) + ": " + outcome.victim);
    if (outcome.victim.empty()) break;
    EXPECT_EQ(outcome.refusal, "nothing");
    EXPECT_EQ(scene.shop().names().size(), 3U);
  }
}

TEST(Faults, AShortWriteIsGoneOnWith) {
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene;
    Outcome const outcome = add_cem(scene, Fate::WritesShort, turn, 0);
    if (outcome.victim.empty()) break;
    EXPECT_EQ(outcome.refusal, "nothing");
    EXPECT_EQ(scene.shop().names().size(), 3U);
    EXPECT_EQ(scene.shop()->changes(10).size(), 3U);
  }
}

TEST(Faults, AFullDiskIsSaidInPlainWords) {
  Scene scene;
  FailingCalls calls(Fate::Fails, 0, ENOSPC);
  calls.always("writev");
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }),
            "5 cannot write ~/contacts.json: no space left on device (nothing was changed)");
}

TEST(Faults, ABackupThatCannotBeLinkedIsCopied) {
  Scene scene;
  {
    FailingCalls calls(Fate::Fails, 0, EPERM);
    calls.always("link");
    scene.shop().add("Cem");
  }
  EXPECT_EQ(read_text(scene.shop().path("contacts.backups/2026-11-23.json")), scene.old_text());
  EXPECT_EQ(mode_of(scene.shop().path("contacts.backups/2026-11-23.json")), 0600U);
}

TEST(Faults, AFileTooLargeForTheLimitIsSaid) {
  Scene scene;
  FailingCalls calls(Fate::Fails, 0, EFBIG);
  calls.always("writev");
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }),
            "5 cannot write ~/contacts.json: file too large (nothing was changed)");
  EXPECT_EQ(scene.harm(), "");
}

TEST(Signals, ThatKillBetweenAnyTwoCallsLeaveTheOldBookOrTheNewOne) {
  for (int turn = 1; turn < most_calls; ++turn) {
    SCOPED_TRACE(turn);
    Scene scene;
    int const status = add_cem_in_a_process(scene, turn, SIGKILL);
    EXPECT_TRUE(scene.is_whole());
    bool const was_made = scene.shop().names().size() == 3;
    EXPECT_EQ(scene.shop()->changes(10).size(), was_made ? 3U : 2U);
    EXPECT_EQ(refusal([&] { scene.shop().add("Dora"); }), "nothing");
    EXPECT_FALSE(scene.has_temporary());
    scene.shop()->undo("undo", std::nullopt);
    EXPECT_TRUE(scene.is_whole());
    if (WIFEXITED(status)) break;
  }
}

TEST(Signals, ThatEndTheProgramDoSoWhenTheChangeIsMadeOrGivenUp) {
  for (int const number : {SIGINT, SIGTERM, SIGHUP}) {
    for (int turn = 1; turn < most_calls; ++turn) {
      SCOPED_TRACE("signal " + std::to_string(number) + " at call " + std::to_string(turn));
      Scene scene;
      int const status = add_cem_in_a_process(scene, turn, number);
      EXPECT_TRUE(scene.is_whole());
      EXPECT_FALSE(scene.has_temporary());
      bool const was_made = scene.shop().names().size() == 3;
      EXPECT_EQ(was_made ? "" : scene.harm(), "");
      if (WIFEXITED(status)) break;
      EXPECT_EQ(WTERMSIG(status), number);
    }
  }
}

TEST(Signals, ThatTheProgramHandlesEndTheChangeWithAnErrorOrComeTooLate) {
  struct sigaction old_action {};
  struct sigaction noting {};
  noting.sa_handler = [](int) {};
  ::sigaction(SIGINT, &noting, &old_action);
  int interrupted = 0;
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene;
    Outcome const outcome = add_cem(scene, Fate::Signalled, turn, SIGINT);
    SCOPED_TRACE("call " + std::to_string(turn) + ": " + outcome.victim);
    if (outcome.victim.empty()) break;
    if (outcome.refusal == "nothing") continue;
    ++interrupted;
    EXPECT_EQ(outcome.refusal, "130 interrupted (nothing was changed)");
    EXPECT_EQ(scene.harm(), "");
  }
  ::sigaction(SIGINT, &old_action, nullptr);
  EXPECT_GT(interrupted, 10);
}

TEST(Signals, ThatAreIgnoredStopNothing) {
  auto* const old_action = ::signal(SIGHUP, SIG_IGN);
  Scene scene;
  FailingCalls calls(Fate::Signalled, 0, SIGHUP);
  calls.always("fsync");
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }), "nothing");
  ::signal(SIGHUP, old_action);
}

}  // namespace
}  // namespace reconnect::test
