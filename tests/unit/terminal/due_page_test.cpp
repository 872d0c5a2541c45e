// SPDX-License-Identifier: MIT
// The morning's screen in all its variants, on terminals of 80 and 40 columns, in colour, in ASCII
// and in a pipe.
#include "reconnect/terminal/due_page.hpp"

#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "reconnect/terminal/style.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Listed;
using cadence::Reason;
using cadence::Standing;
using std::chrono::minutes;
using Unit = Interval::Unit;

Contact ana() {
  Contact ana{.id = "k7f3q2", .name = "Ana Díaz", .key = true, .met = "Initech, 2012"};
  ana.phones = {{.number = "+1 212 555 0100"}};
  ana.news = {{.on = day("2026-11-19"), .since = day("2026-05-10"), .what = "now CTO at Initech"}};
  return ana;
}

Standing ana_standing() {
  Standing standing{.stage = cadence::Stage::Rekindling,
                    .tie = cadence::Tie::Rekindling,
                    .rung = 1,
                    .last_contact = day("2026-08-16"),
                    .interval = {6, Unit::Weeks},
                    .beat = {4, Unit::Weeks},
                    .for_a_start = true,
                    .touch = cadence::Suggestion::Congratulate,
                    .medium = Medium::Call,
                    .minutes = minutes{15},
                    .has_channel = true};
  for (auto const reason : {Reason::News, Reason::Quiet, Reason::Agenda, Reason::Key})
    standing.reasons.add(reason);
  return standing;
}

Contact ben() {
  return {.id = "ben234",
          .name = "Ben Okafor",
          .met = "PyCon 2019",
          .phones = {{.number = "+44 20 7946 0000"}},
          .urls = {"https://www.linkedin.com/in/ben-okafor"}};
}

Standing ben_standing() {
  Standing standing{
      .touch = cadence::Suggestion::Reconnect, .medium = Medium::Text, .has_channel = true};
  for (auto const reason : {Reason::Never, Reason::Agenda}) standing.reasons.add(reason);
  return standing;
}

cadence::Plan plan_of(Date date, int done) {
  return {.today = date,
          .habit = {.pace = {2, Pace::Period::Week},
                    .done = done,
                    .target = 2,
                    .streak = 6,
                    .kept = 7,
                    .of = 8},
          .contacts = 1200,
          .last_touch = day("2026-11-18")};
}

DueScreen worked_morning() {
  DueScreen screen{.plan = plan_of(today, 1),
                   .contacts = {ana(), ben()},
                   .short_names = {{"k7f3q2", "ana"}, {"ben234", "ben"}}};
  screen.plan.listed = {{"k7f3q2", ana_standing()}};
  screen.plan.waiting = 9;
  return screen;
}

DueScreen morning_with_nobody() {
  DueScreen screen{.plan = plan_of(day("2026-11-24"), 2),
                   .contacts = {ben(), {.id = "cara22", .name = "Cara Li"}},
                   .short_names = {{"ben234", "ben"}}};
  screen.plan.habit.target = 2;
  screen.plan.waiting = 1;
  screen.plan.next_up = Listed{"ben234", ben_standing()};
  screen.plan.next_from = day("2026-11-30");
  screen.plan.awaited = {{"cara22", day("2026-11-27")}};
  return screen;
}

Style terminal_of(std::size_t width) { return {.width = width, .is_terminal = true}; }

Style const pipe{};

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
