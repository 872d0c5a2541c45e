// SPDX-License-Identifier: MIT
// The morning's screen when somebody is listed: on terminals of 80 and 40 columns, in colour, in
// ASCII, in a pipe.
#include <string>

#include <gtest/gtest.h>

#include "reconnect/terminal/due_page.hpp"
#include "unit/terminal/mornings.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;

TEST(DuePage, NamesThePersonWhatToDoAndWhy) {
  EXPECT_EQ(render(due_page(worked_morning()), pipe),
            "Sunday 22 November · this week 1 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Ana Díaz ★   call, 15 min   now CTO at Initech (new since May) · 98 days quiet, "
            "every 4 weeks for a "
            "start\n"
            "               +1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\n"
            "\n"
            "Everybody else can wait. Next: reconnect prep ana · reconnect log ana · not now: "
            "reconnect snooze ana\n");
}

TEST(DuePage, FitsEightyColumns) {
  EXPECT_EQ(render(due_page(worked_morning()), terminal_of(80)),
            "Sunday 22 November · this week 1 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Ana Díaz ★   call, 15 min   now CTO at Initech (new since May)\n"
            "                              98 days quiet, every 4 weeks for a start\n"
            "               +1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\n"
            "\n"
            "Everybody else can wait.\n"
            "Next: reconnect prep ana · reconnect log ana · not now: reconnect snooze ana\n");
}

TEST(DuePage, FitsFortyColumns) {
  EXPECT_EQ(render(due_page(worked_morning()), terminal_of(40)),
            "Sunday 22 November · this week 1 of 2\n"
            "  7 of the last 8 weeks kept\n"
            "\n"
            "  Ana Díaz ★   call, 15 min\n"
            "    now CTO at Initech (new since May)\n"
            "    98 days quiet, every 4 weeks for a\n"
            "      start\n"
            "    +1 212 555 0100 · Initech, 2012\n"
            "    no agenda yet: 1 talk of 3\n"
            "\n"
            "Everybody else can wait.\n"
            "Next: reconnect prep ana\n"
            "      reconnect log ana\n"
            "      not now: reconnect snooze ana\n");
}

TEST(DuePage, IsColouredWithRestraint) {
  EXPECT_EQ(
      render(due_page(worked_morning()), Style{.width = 80, .colour = true, .is_terminal = true}),
      "Sunday 22 November\x1b[2m · this week 1 of 2 · 7 of the last 8 weeks kept\x1b[0m\n"
      "\n"
      "  \x1b[1mAna Díaz ★\x1b[0m   \x1b[36mcall, 15 min\x1b[0m   now CTO at Initech (new since "
      "May)\n"
      "                              98 days quiet, every 4 weeks for a start\n"
      "               \x1b[2m+1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\x1b[0m\n"
      "\n"
      "Everybody else can wait.\n"
      "\x1b[2mNext:\x1b[0m reconnect prep ana · reconnect log ana · not now: reconnect snooze "
      "ana\n");
}

TEST(DuePage, HasAnAsciiForm) {
  EXPECT_EQ(
      render(due_page(worked_morning()), Style{.width = 80, .unicode = false, .is_terminal = true}),
      "Sunday 22 November - this week 1 of 2 - 7 of the last 8 weeks kept\n"
      "\n"
      "  Ana Díaz *   call, 15 min   now CTO at Initech (new since May)\n"
      "                              98 days quiet, every 4 weeks for a start\n"
      "               +1 212 555 0100 - Initech, 2012 - no agenda yet: 1 talk of 3\n"
      "\n"
      "Everybody else can wait.\n"
      "Next: reconnect prep ana - reconnect log ana - not now: reconnect snooze ana\n");
}

TEST(DuePage, SaysOfSomebodyWithoutANumberHowToGetOne) {
  auto screen = worked_morning();
  auto& listed = screen.plan.listed.front();
  listed = {"ben234", ben_standing()};
  listed.standing.reasons.add(Reason::NoChannel);
  screen.contacts.back().phones.clear();
  EXPECT_EQ(render(due_page(screen), terminal_of(80)),
            "Sunday 22 November · this week 1 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Ben Okafor   text   no talk noted since you met (PyCon 2019)\n"
            "               no number yet: write privately at linkedin.com/in/ben-okafor and\n"
            "                 ask for one\n"
            "               no agenda yet: the first talk of 3\n"
            "\n"
            "Everybody else can wait.\n"
            "Next: reconnect prep ben · reconnect log ben · not now: reconnect snooze ben\n");
}

TEST(DuePage, GivesTheAddressWhereTheMediumIsEmail) {
  auto screen = worked_morning();
  screen.plan.listed.front().standing.medium = Medium::Email;
  screen.plan.listed.front().standing.minutes.reset();
  screen.plan.listed.front().standing.reasons.add(Reason::Balance);
  screen.contacts.front().emails = {{.address = "ana@example.org"}};
  EXPECT_EQ(render(due_page(screen), pipe),
            "Sunday 22 November · this week 1 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Ana Díaz ★   email   now CTO at Initech (new since May) · 98 days quiet, every 4 "
            "weeks for a start\n"
            "               ana@example.org · Initech, 2012 · no agenda yet: 1 talk of 3 · you "
            "asked last; give first\n"
            "\n"
            "Everybody else can wait. Next: reconnect prep ana · reconnect log ana · not now: "
            "reconnect snooze ana\n");
}

TEST(DuePage, HasOneLineAPersonWhereThereAreManyOfThem) {
  auto screen = worked_morning();
  screen.plan.listed.clear();
  screen.contacts.clear();
  for (std::string const name : {"Ann", "Bo", "Cy", "Dee"}) {
    screen.contacts.push_back({.id = name, .name = name, .met = "PyCon 2019"});
    screen.plan.listed.push_back({name, ben_standing()});
  }
  EXPECT_EQ(render(due_page(screen), pipe),
            "Sunday 22 November · this week 1 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Ann   text   no talk noted since you met (PyCon 2019) · no agenda yet: 0 of 3\n"
            "  Bo    text   no talk noted since you met (PyCon 2019) · no agenda yet: 0 of 3\n"
            "  Cy    text   no talk noted since you met (PyCon 2019) · no agenda yet: 0 of 3\n"
            "  Dee   text   no talk noted since you met (PyCon 2019) · no agenda yet: 0 of 3\n"
            "\n"
            "Everybody else can wait. Next: reconnect prep Ann · reconnect log Ann · not now: "
            "reconnect snooze Ann\n");
}

TEST(DuePage, DoesNotSpeakOfOthersWhereThereAreNone) {
  auto screen = worked_morning();
  screen.plan.contacts = 1;
  EXPECT_EQ(render(due_page(screen), pipe).find("Everybody"), std::string::npos);
}

TEST(DuePage, KeepsHostileNamesFromTheTerminal) {
  auto screen = worked_morning();
  screen.contacts.front().name = "\x1b[2JAna\n\u202EDíaz";
  screen.contacts.front().met = "\x1b]0;owned\x07";
  auto const text = render(due_page(screen), pipe);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_EQ(text.find("\u202E"), std::string::npos);
  EXPECT_NE(text.find("  [2JAna Díaz ★   call, 15 min"), std::string::npos) << text;
}

}  // namespace
}  // namespace reconnect::terminal
