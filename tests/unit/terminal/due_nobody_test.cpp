// SPDX-License-Identifier: MIT
// The morning's screen when nobody is listed.
#include <string>

#include <gtest/gtest.h>

#include "reconnect/terminal/due_page.hpp"
#include "unit/terminal/mornings.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

TEST(DuePage, SaysWhoComesNextWhereNobodyIsDue) {
  EXPECT_EQ(render(due_page(morning_with_nobody()), terminal_of(80)),
            "Tuesday 24 November · this week 2 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Nobody today. From Monday: Ben Okafor, text (PyCon 2019).\n"
            "  An answer may still come: Cara Li, until Friday.\n"
            "  Look in on: linkedin.com/in/ben-okafor\n"
            "\n"
            "Next: reconnect prep ben · reconnect due --limit 1 (one more now)\n");
}

TEST(DuePage, SaysWhoComesNextInFortyColumns) {
  EXPECT_EQ(render(due_page(morning_with_nobody()), terminal_of(40)),
            "Tuesday 24 November · this week 2 of 2\n"
            "  7 of the last 8 weeks kept\n"
            "\n"
            "  Nobody today. From Monday: Ben Okafor,\n"
            "    text (PyCon 2019).\n"
            "  An answer may still come: Cara Li,\n"
            "    until Friday.\n"
            "  Look in on: linkedin.com/in/ben-okafor\n"
            "\n"
            "Next: reconnect prep ben\n"
            "      reconnect due --limit 1 (one more\n"
            "        now)\n");
}

TEST(DuePage, CountsTheAnswersThatMayComeBeyondThree) {
  auto screen = morning_with_nobody();
  screen.contacts.clear();
  screen.plan.awaited.clear();
  screen.plan.next_up.reset();
  for (std::string const name : {"Ann", "Bo", "Cy", "Dee", "Eve"}) {
    screen.contacts.push_back({.id = name, .name = name});
    screen.plan.awaited.push_back({name, day("2026-12-06")});
  }
  EXPECT_EQ(render(due_page(screen), pipe),
            "Tuesday 24 November · this week 2 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Nobody today.\n"
            "  An answer may still come: Ann, until 6 December; Bo, until 6 December; Cy, until 6 "
            "December; and 2 "
            "more.\n"
            "\n"
            "Next: reconnect due --limit 1 (one more now)\n");
}

TEST(DuePage, OffersToChooseOrToAddWhereNobodyComesNext) {
  auto screen = morning_with_nobody();
  screen.plan.next_up.reset();
  screen.plan.awaited.clear();
  screen.plan.waiting = 0;
  EXPECT_EQ(render(due_page(screen), pipe),
            "Tuesday 24 November · this week 2 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Nobody today.\n"
            "\n"
            "Next: reconnect add · reconnect list --upcoming 30d\n");

  screen.plan.unsorted = 12;
  EXPECT_EQ(render(due_page(screen), pipe),
            "Tuesday 24 November · this week 2 of 2 · 7 of the last 8 weeks kept\n"
            "\n"
            "  Nobody today.\n"
            "\n"
            "Next: reconnect triage\n");
}

}  // namespace
}  // namespace reconnect::terminal
