// SPDX-License-Identifier: MIT
// The morning's screen before anybody is chosen, its header, and the welcome after some weeks away.
#include "reconnect/terminal/due_page.hpp"

#include <string>

#include <gtest/gtest.h>

#include "unit/terminal/mornings.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

TEST(DuePage, InvitesToChooseWhereNobodyIsChosenYet) {
  DueScreen screen{.plan = {.today = today, .unsorted = 1187, .contacts = 1187}};
  EXPECT_EQ(render(due_page(screen), pipe),
            "Nobody is chosen yet: 1,187 people are unsorted, ten are enough.\n"
            "Next: reconnect triage\n");

  screen.plan.unsorted = screen.plan.contacts = 1;
  EXPECT_EQ(render(due_page(screen), pipe),
            "Nobody is chosen yet: 1 person is unsorted.\n"
            "Next: reconnect triage\n");
}

TEST(DuePage, ShowsHowToStart) {
  DueScreen const screen{.file_shown = "~/.reconnect/contacts.json"};
  EXPECT_EQ(render(due_page(screen), terminal_of(80)),
            "No contacts yet. Start with the people you already have:\n"
            "  reconnect import contacts.vcf      from a phone or mail program\n"
            "  reconnect import Connections.csv   from LinkedIn\n"
            "  reconnect add \"Ana Díaz\" --met \"Initech, 2012\" --was close --last 2019\n"
            "One person a week will be shown (reconnect settings pace 2/week for more).\n"
            "Your file will be ~/.reconnect/contacts.json\n");
}

TEST(DuePage, ShowsHowToStartInFortyColumns) {
  DueScreen screen{.file_shown = "~/.reconnect/contacts.json"};
  screen.settings.pace = {2, Pace::Period::Month};
  EXPECT_EQ(render(due_page(screen), terminal_of(40)),
            "No contacts yet. Start with the people\n"
            "  you already have:\n"
            "  reconnect import contacts.vcf\n"
            "    from a phone or mail program\n"
            "  reconnect import Connections.csv\n"
            "    from LinkedIn\n"
            "  reconnect add \"Ana Díaz\" --met\n"
            "    \"Initech, 2012\" --was close --last\n"
            "    2019\n"
            "2 people a month will be shown.\n"
            "Your file will be\n"
            "  ~/.reconnect/contacts.json\n");
}

TEST(DuePage, WelcomesBackAfterThreeWeeks) {
  auto screen = worked_morning();
  screen.plan.habit.done = 0;
  screen.plan.last_touch = day("2026-11-01");
  EXPECT_EQ(render(due_page(screen), terminal_of(80)),
            "Sunday 22 November · this week 0 of 2 · 7 of the last 8 weeks kept\n"
            "Welcome back. Nobody piled up: one person this week.\n"
            "\n"
            "  Ana Díaz ★   call, 15 min   now CTO at Initech (new since May)\n"
            "                              98 days quiet, every 4 weeks for a start\n"
            "               +1 212 555 0100 · Initech, 2012 · no agenda yet: 1 talk of 3\n"
            "\n"
            "Everybody else can wait.\n"
            "Next: reconnect prep ana · reconnect log ana · not now: reconnect snooze ana\n");
}

std::string second_line(DueScreen const& screen) {
  auto const text = render(due_page(screen), pipe);
  auto const start = text.find('\n') + 1;
  return text.substr(start, text.find('\n', start) - start);
}

TEST(DuePage, WelcomesBackFromTheFourteenthDay) {
  auto screen = worked_morning();
  screen.plan.last_touch = day("2026-11-08");
  EXPECT_EQ(second_line(screen), "Welcome back. Nobody piled up: one person this week.");
  screen.plan.last_touch = day("2026-11-09");
  EXPECT_EQ(second_line(screen), "");
}

TEST(DuePage, WelcomesNobodyBackWhoKeepsAMonthlyPace) {
  auto screen = worked_morning();
  screen.plan.habit.pace = {1, Pace::Period::Month};
  screen.plan.last_touch = day("2026-10-01");
  EXPECT_EQ(second_line(screen), "");
  screen.plan.last_touch = day("2026-09-30");
  EXPECT_EQ(second_line(screen), "Welcome back. Nobody piled up: one person this month.");
}

TEST(DuePage, WelcomesBackWhereNobodyIsDue) {
  auto screen = morning_with_nobody();
  screen.plan.last_touch = day("2026-10-01");
  EXPECT_EQ(second_line(screen), "Welcome back. Nobody piled up.");
}

std::string first_line(DueScreen const& screen) {
  auto const text = render(due_page(screen), pipe);
  return text.substr(0, text.find('\n'));
}

TEST(DuePage, HeadsWithThePeriodOfThePace) {
  auto screen = worked_morning();
  screen.plan.habit = {.pace = {1, Pace::Period::Day}, .done = 0, .target = 1, .kept = 3, .of = 5};
  EXPECT_EQ(first_line(screen), "Sunday 22 November · today 0 of 1 · 3 of the last 5 days kept");
  screen.plan.habit = {
      .pace = {3, Pace::Period::Month}, .done = 4, .target = 3, .kept = 0, .of = 2};
  EXPECT_EQ(first_line(screen), "Sunday 22 November · this month 4 of 3");
}

}  // namespace
}  // namespace reconnect::terminal
