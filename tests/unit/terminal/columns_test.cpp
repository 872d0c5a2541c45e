// SPDX-License-Identifier: MIT
// How entries and tables become text: what aligns, what wraps, what is shortened.
#include <string>

#include <gtest/gtest.h>

#include "reconnect/terminal/page.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

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
  auto const page = Page{}.add(Table{{
      {{"Ana Díaz", Ink::Name}, {"rekindling"}, {"from 3 December"}, {"Initech, 2012"}},
      {{"Jo", Ink::Name}, {"dormant"}, {"due"}, {"the old laboratory"}},
  }});
  EXPECT_EQ(render(page, terminal_of(50)),
            "Ana Díaz  rekindling  from 3 Decem…  Initech, 2012\n"
            "Jo        dormant     due            the old labo…\n");
}

TEST(Tables, ShortenNamesLast) {
  EXPECT_EQ(render(people(), terminal_of(40)),
            "Ana Díaz                  rekindl…  call\n"
            "李娜 from the old labor…  dormant   text\n"
            "Jo\n");
}

TEST(Tables, AreLinesOfFactsWhereColumnsWouldSayNothing) {
  EXPECT_EQ(render(people(), terminal_of(30)),
            "Ana Díaz · rekindling · call\n"
            "李娜 from the old laboratory\n"
            "  dormant · text\n"
            "Jo\n");
  EXPECT_EQ(render(people(), terminal_of(20)),
            "Ana Díaz\n"
            "  rekindling · call\n"
            "李娜 from the old l…\n"
            "  dormant · text\n"
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

}  // namespace
}  // namespace reconnect::terminal
