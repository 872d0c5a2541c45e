// SPDX-License-Identifier: MIT
// How lines, verbatim text and the commands to type next become text.
#include <string>

#include <gtest/gtest.h>

#include "reconnect/terminal/page.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

TEST(Page, IsEmptyUntilSomethingIsSaid) {
  EXPECT_TRUE(Page{}.empty());
  EXPECT_EQ(render(Page{}, pipe), "");
  EXPECT_FALSE(Page{}.blank().empty());
}

TEST(Lines, StandOneBelowTheOther) {
  auto const page = Page{}.line("Noted.").blank().line({{"Ana", Ink::Name}, {" said hello"}}, 2);
  EXPECT_EQ(render(page, pipe), "Noted.\n\n  Ana said hello\n");
}

TEST(Lines, WrapBetweenWordsOnATerminal) {
  auto const page = Page{}.line("797 new, 4 were here already, 2 without a name");
  EXPECT_EQ(render(page, terminal_of(20)),
            "797 new, 4 were here\n"
            "  already, 2 without\n"
            "  a name\n");
}

TEST(Lines, WrapBetweenFactsWhereTheyHaveSome) {
  auto const page =
      Page{}.line({{"Sunday 22 November"}, {" · this week 1 of 2 · 7 of the last 8 weeks kept"}});
  EXPECT_EQ(render(page, terminal_of(40)),
            "Sunday 22 November · this week 1 of 2\n"
            "  7 of the last 8 weeks kept\n");
}

TEST(Lines, NeverWrapInsideAName) {
  auto const page =
      Page{}.line({{"From Monday: "}, {"Ben Okafor", Ink::Name}, {", text (PyCon 2019)."}}, 2);
  EXPECT_EQ(render(page, terminal_of(20)),
            "  From Monday:\n"
            "    Ben Okafor, text\n"
            "    (PyCon 2019).\n");
}

TEST(Lines, AreNeverWrappedInAPipe) {
  std::string const text =
      "a sentence that is longer than the eighty columns which a terminal would have for all of it";
  EXPECT_EQ(render(Page{}.line(text), pipe), text + "\n");
}

TEST(Lines, GoOverTheEdgeWithAWordThatIsLongerThanTheTerminal) {
  auto const page = Page{}.line("see linkedin.com/in/somebody-with-a-long-name now");
  EXPECT_EQ(render(page, terminal_of(20)),
            "see\n"
            "  linkedin.com/in/somebody-with-a-long-name\n"
            "  now\n");
}

TEST(Lines, NeverEndWithBlanks) {
  auto const page = Page{}.line({{"Noted.  ", Ink::Dim}, {"   "}}, 2).line("   ").line({{""}}, 4);
  EXPECT_EQ(render(page, Style{.colour = true}), "  \x1b[2mNoted.\x1b[0m\n\n\n");
}

TEST(Lines, SwitchColourOnlyWhereTheInkChanges) {
  auto const page =
      Page{}.line({{"Ana", Ink::Name}, {" Díaz", Ink::Name}, {" is "}, {"due", Ink::Accent}});
  EXPECT_EQ(render(page, Style{.colour = true}), "\x1b[1mAna Díaz\x1b[0m is \x1b[36mdue\x1b[0m\n");
}

TEST(Lines, KeepHostileTextFromTheTerminal) {
  auto const page = Page{}.line({{"\x1b[2J\x1b[1mAna\nDíaz\u202E", Ink::Name}});
  EXPECT_EQ(render(page, pipe), "[2J[1mAna Díaz\n");
}

TEST(Verbatim, KeepsItsLinesAndItsIndents) {
  auto const page = Page{}.add(Verbatim{"Ana,\r\n\n  it has been a while.\n", 2});
  EXPECT_EQ(render(page, pipe),
            "  Ana,\n"
            "\n"
            "    it has been a while.\n");
}

TEST(Verbatim, WrapsBetweenWordsOnATerminal) {
  auto const page = Page{}.add(Verbatim{"it has been a while: this is Sam", 2});
  EXPECT_EQ(render(page, terminal_of(20)),
            "  it has been a\n"
            "  while: this is Sam\n");
}

TEST(Verbatim, KeepsHostileTextFromTheTerminal) {
  auto const page = Page{}.add(Verbatim{"a\x1b[2Jb\nc\u202Ed"});
  EXPECT_EQ(render(page, pipe), "a[2Jb\ncd\n");
}

Page after_a_morning() {
  return Page{}.next({"reconnect prep ana", "reconnect log ana", "not now: reconnect snooze ana"},
                     "Everybody else can wait.");
}

TEST(Next, NamesTheCommands) {
  auto const page = Page{}.next({"reconnect triage", "reconnect undo"});
  EXPECT_EQ(render(page, pipe), "Next: reconnect triage · reconnect undo\n");
}

TEST(Next, StandsBehindItsLead) {
  EXPECT_EQ(render(after_a_morning(), pipe),
            "Everybody else can wait. Next: reconnect prep ana · reconnect log ana · not now: "
            "reconnect snooze ana\n");
}

TEST(Next, StandsBelowItsLeadWhereThereIsLittleRoom) {
  EXPECT_EQ(render(after_a_morning(), terminal_of(80)),
            "Everybody else can wait.\n"
            "Next: reconnect prep ana · reconnect log ana · not now: reconnect snooze ana\n");
}

TEST(Next, WrapsBetweenCommands) {
  EXPECT_EQ(render(after_a_morning(), terminal_of(40)),
            "Everybody else can wait.\n"
            "Next: reconnect prep ana\n"
            "      reconnect log ana\n"
            "      not now: reconnect snooze ana\n");
}

TEST(Next, DimsItsLabelAlone) {
  auto const page = Page{}.next({"reconnect triage"});
  EXPECT_EQ(render(page, Style{.colour = true}), "\x1b[2mNext:\x1b[0m reconnect triage\n");
}

TEST(Next, WithoutCommandsIsItsLead) {
  EXPECT_EQ(render(Page{}.next({}, "Everybody else can wait."), pipe),
            "Everybody else can wait.\n");
  EXPECT_EQ(render(Page{}.next({}), pipe), "");
}

}  // namespace
}  // namespace reconnect::terminal
