// SPDX-License-Identifier: MIT
// How each kind of block becomes text.
#include <chrono>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/page.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

Style terminal_of(std::size_t width) { return {.width = width, .is_terminal = true}; }

Style const pipe{};

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

TEST(Entries, AlignTheirCellsByDisplayWidth) {
  Page page;
  page.add(Entries{{
      {.cells = {{"Ana Díaz ★"}, {"call, 15 min"}}, .facts = {{"98 days quiet"}}},
      {.cells = {{"李娜"}, {"text"}}, .facts = {{"no talk noted yet"}}},
      {.cells = {{"👨‍👩‍👧‍👦"}, {"email"}}, .facts = {{"last spoke in 2019"}}},
  }});
  EXPECT_EQ(render(page, pipe),
            "  Ana Díaz ★   call, 15 min   98 days quiet\n"
            "  李娜         text           no talk noted yet\n"
            "  👨‍👩‍👧‍👦           email          last spoke in 2019\n");
}

Page worked_morning() {
  return Page{}.add(Entries{{{
      .cells = {{"Ana Díaz ★", Ink::Name}, {"call, 15 min", Ink::Accent}},
      .facts = {{"now CTO at Initech (new since May)"},
                {"98 days quiet, every 4 weeks for a start"}},
      .below = {{"+1 212 555 0100"}, {"Initech, 2012"}, {"no agenda yet: 1 talk of 3"}},
  }}});
}

TEST(Entries, StandOnOneLineInAPipe) {
  EXPECT_EQ(render(worked_morning(), pipe),
            "  Ana Díaz ★   call, 15 min   now CTO at Initech (new since May) · 98 days quiet, "
            "every 4 weeks for a start\n"
            "               +1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\n");
}

TEST(Entries, WrapBetweenFacts) {
  EXPECT_EQ(render(worked_morning(), terminal_of(80)),
            "  Ana Díaz ★   call, 15 min   now CTO at Initech (new since May)\n"
            "                              98 days quiet, every 4 weeks for a start\n"
            "               +1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\n");
}

TEST(Entries, PutFactsOnLinesOfTheirOwnWhereThereIsLittleRoom) {
  EXPECT_EQ(render(worked_morning(), terminal_of(40)),
            "  Ana Díaz ★   call, 15 min\n"
            "    now CTO at Initech (new since May)\n"
            "    98 days quiet, every 4 weeks for a\n"
            "      start\n"
            "    +1 212 555 0100 · Initech, 2012\n"
            "    no agenda yet: 1 talk of 3\n");
}

TEST(Entries, PutCellsBelowEachOtherBeforeANameIsTorn) {
  auto page = Page{}.add(
      Entries{{{.cells = {{"Maximiliane von Hohenberg", Ink::Name}, {"video call, 15 min"}}}}});
  EXPECT_EQ(render(page, terminal_of(30)),
            "  Maximiliane von Hohenberg\n"
            "    video call, 15 min\n");
}

TEST(Entries, AreColouredAndDimBelow) {
  EXPECT_EQ(render(worked_morning(), Style{.width = 80, .colour = true, .is_terminal = true}),
            "  \x1b[1mAna Díaz ★\x1b[0m   \x1b[36mcall, 15 min\x1b[0m   now CTO at Initech (new "
            "since May)\n"
            "                              98 days quiet, every 4 weeks for a start\n"
            "               \x1b[2m+1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of "
            "3\x1b[0m\n");
}

TEST(Entries, HaveAnAsciiForm) {
  EXPECT_EQ(render(worked_morning(), Style{.unicode = false}),
            "  Ana Díaz *   call, 15 min   now CTO at Initech (new since May) - 98 days quiet, "
            "every 4 weeks for a start\n"
            "               +1 212 555 0100 - Initech, 2012 - no agenda yet: 1 talk of 3\n");
}

TEST(Entries, WithoutCellsAreFactsAlone) {
  auto const page = Page{}.add(Entries{{{.facts = {{"one"}, {"two"}}}}, 4});
  EXPECT_EQ(render(page, pipe), "    one · two\n");
}

Page people() {
  Page page;
  page.add(Table{{
      {{"Ana Díaz", Ink::Name}, {"rekindling"}, {"call"}},
      {{"李娜 from the old laboratory", Ink::Name}, {"dormant"}, {"text"}},
      {{"Jo", Ink::Name}},
  }});
  return page;
}

TEST(Tables, AlignByDisplayWidth) {
  EXPECT_EQ(render(people(), pipe),
            "Ana Díaz                      rekindling  call\n"
            "李娜 from the old laboratory  dormant     text\n"
            "Jo\n");
}

TEST(Tables, ShortenTheWidestColumnOnANarrowTerminal) {
  EXPECT_EQ(render(people(), terminal_of(40)),
            "Ana Díaz                rekindling  call\n"
            "李娜 from the old lab…  dormant     text\n"
            "Jo\n");
}

TEST(Tables, ShortenTheNextWidestOnceColumnsAreEqual) {
  EXPECT_EQ(render(people(), terminal_of(20)),
            "Ana D…  rekin…  call\n"
            "李娜…   dorma…  text\n"
            "Jo\n");
}

TEST(Tables, GoOverTheEdgeRatherThanVanish) {
  EXPECT_EQ(render(people(), terminal_of(5)),
            "Ana…  rek…  call\n"
            "李…   dor…  text\n"
            "Jo\n");
}

TEST(Tables, AreNeverShortenedInAPipe) {
  std::string const name(200, 'n');
  auto const page = Page{}.add(Table{{{{name}, {"dormant"}}}});
  EXPECT_EQ(render(page, pipe), name + "  dormant\n");
}

TEST(Tables, WithoutRowsAreNothing) { EXPECT_EQ(render(Page{}.add(Table{}), terminal_of(80)), ""); }

TEST(Tables, KeepHostileTextFromTheTerminal) {
  auto const page = Page{}.add(Table{{{{"A\x1b[31mna\r\n"}, {"x"}}, {{"Benjamin"}, {"y"}}}});
  EXPECT_EQ(render(page, pipe),
            "A[31mna   x\n"
            "Benjamin  y\n");
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
