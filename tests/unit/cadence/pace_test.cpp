// SPDX-License-Identifier: MIT
// cadence.md, section 6: which touches count, periods, kept periods and the streak.
#include <gtest/gtest.h>

#include "reconnect/cadence/plan.hpp"
#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::last;
using test::reply;
using test::text;
using test::unanswered_call;
using Period = Pace::Period;

struct PeriodRow {
  std::string label;
  std::string on;
  Period period;
  std::chrono::weekday week_starts;
  std::string first;
  std::string next;
};

void PrintTo(PeriodRow const& row, std::ostream* out) { *out << row.label; }

class PeriodOf : public testing::TestWithParam<PeriodRow> {};

TEST_P(PeriodOf, ADay) {
  PeriodRow const& row = GetParam();
  PeriodBounds const bounds = period_of(day(row.on), row.period, row.week_starts);
  EXPECT_EQ(to_text(bounds.first), row.first);
  EXPECT_EQ(to_text(bounds.next), row.next);
}

INSTANTIATE_TEST_SUITE_P(
    Section6, PeriodOf,
    testing::Values(PeriodRow{"a day", "2026-12-31", Period::Day, std::chrono::Monday, "2026-12-31",
                              "2027-01-01"},
                    PeriodRow{"Sunday ends a week", "2026-11-22", Period::Week, std::chrono::Monday,
                              "2026-11-16", "2026-11-23"},
                    PeriodRow{"Monday begins one", "2026-11-23", Period::Week, std::chrono::Monday,
                              "2026-11-23", "2026-11-30"},
                    PeriodRow{"Sunday begins one", "2026-11-22", Period::Week, std::chrono::Sunday,
                              "2026-11-22", "2026-11-29"},
                    PeriodRow{"Saturday begins one", "2026-11-22", Period::Week,
                              std::chrono::Saturday, "2026-11-21", "2026-11-28"},
                    PeriodRow{"a month", "2026-12-31", Period::Month, std::chrono::Monday,
                              "2026-12-01", "2027-01-01"},
                    PeriodRow{"a leap February", "2024-02-10", Period::Month, std::chrono::Monday,
                              "2024-02-01", "2024-03-01"}));

Habit habit(std::vector<std::vector<Touch>> const& logs, Settings const& settings = {}) {
  Book book{.settings = settings};
  for (auto const& log : logs)
    book.contacts.push_back({.id = std::to_string(book.contacts.size()), .log = log});
  return plan(book, today).habit;
}

struct CountRow {
  std::string label;
  std::vector<Touch> log;
  int done;
};

void PrintTo(CountRow const& row, std::ostream* out) { *out << row.label; }

class Counts : public testing::TestWithParam<CountRow> {};

TEST_P(Counts, ThisWeek) { EXPECT_EQ(habit({GetParam().log}).done, GetParam().done); }

INSTANTIATE_TEST_SUITE_P(
    Section6, Counts,
    testing::Values(
        CountRow{"a call", {call("2026-11-18")}, 1},
        CountRow{"an attempt", {text("2026-11-18")}, 1},
        CountRow{"on the first day of the week", {call("2026-11-16")}, 1},
        CountRow{"the day before", {call("2026-11-15")}, 0},
        CountRow{"today", {call("2026-11-22")}, 1},
        CountRow{"not tomorrow", {call("2026-11-23")}, 0},
        CountRow{"not from them", {reply("2026-11-18")}, 0},
        CountRow{"each person once", {text("2026-11-17"), text("2026-11-19")}, 1},
        CountRow{"not thirteen days after a talk", {call("2026-11-05"), call("2026-11-18")}, 0},
        CountRow{"fourteen days after a talk", {call("2026-11-04"), call("2026-11-18")}, 1},
        CountRow{"after an attempt", {text("2026-11-10"), call("2026-11-18")}, 1},
        CountRow{"not after their reply", {reply("2026-11-17"), call("2026-11-18")}, 0},
        CountRow{"before and after their reply",
                 {text("2026-11-16"), reply("2026-11-17"), call("2026-11-18")},
                 1},
        CountRow{"a talk on the same day", {call("2026-11-18"), reply("2026-11-18")}, 1}));

TEST(Counts, LookAtLastContactToo) {
  Book book;
  book.contacts = {{.id = "a", .last_contact = last("2026-11-05"), .log = {call("2026-11-18")}}};
  EXPECT_EQ(plan(book, today).habit.done, 0);
  book.contacts[0].last_contact = last("2026-11-04");
  EXPECT_EQ(plan(book, today).habit.done, 1);
  book.contacts[0].last_contact = last("2026-11-18");
  EXPECT_EQ(plan(book, today).habit.done, 1);
}

TEST(Done, CountsDistinctPeople) {
  Settings settings;
  settings.pace = {3, Period::Week};
  Habit const now =
      habit({{call("2026-11-17")}, {text("2026-11-18")}, {call("2026-11-10")}}, settings);
  EXPECT_EQ(now.done, 2);
  EXPECT_EQ(now.target, 3);
}

/// Calls to a new person each, on these days.
std::vector<std::vector<Touch>> calls(std::vector<std::string> const& days) {
  std::vector<std::vector<Touch>> logs;
  for (std::string const& on : days) logs.push_back({call(on)});
  return logs;
}

TEST(Kept, CountsTheLastEightCompletePeriods) {
  // Mondays: 2 November, 26 and 19 October and 14 September, which is the ninth before.
  Habit const habit =
      cadence::habit(calls({"2026-11-02", "2026-10-26", "2026-10-19", "2026-09-14"}));
  EXPECT_EQ(habit.kept, 3);
  EXPECT_EQ(habit.of, 8);
}

TEST(Kept, BeginsWithThePeriodOfTheFirstTouchOfTheBook) {
  EXPECT_EQ(habit({}).of, 0);
  EXPECT_EQ(habit(calls({"2026-11-18"})).of, 0);
  EXPECT_EQ(habit(calls({"2026-11-15"})).of, 1);
  EXPECT_EQ(habit(calls({"2026-11-15"})).kept, 1);
  EXPECT_EQ(habit({{reply("2026-11-01")}}).of, 3);
  EXPECT_EQ(habit({{reply("2026-11-01")}}).kept, 0);
}

TEST(Streak, CountsBackFromThePeriodBefore) {
  EXPECT_EQ(habit(calls({"2026-11-09", "2026-11-02", "2026-10-19"})).streak, 2);
  EXPECT_EQ(habit(calls({"2026-11-02"})).streak, 0);
}

TEST(Streak, IsOneMoreWhereTheCurrentPeriodIsKept) {
  EXPECT_EQ(habit(calls({"2026-11-18", "2026-11-09", "2026-11-02"})).streak, 3);
  EXPECT_EQ(habit(calls({"2026-11-18"})).streak, 1);
}

TEST(Streak, IsLongerThanEight) {
  std::vector<std::string> days;
  for (int weeks = 1; weeks <= 20; ++weeks)
    days.push_back(to_text(today - std::chrono::weeks{weeks}));
  EXPECT_EQ(habit(calls(days)).streak, 20);
  EXPECT_EQ(habit(calls(days)).kept, 8);
}

TEST(Kept, IsJudgedByTodaysPace) {
  Settings settings;
  settings.pace = {2, Period::Week};
  auto const logs = calls({"2026-11-09", "2026-11-10", "2026-11-02"});
  EXPECT_EQ(habit(logs, settings).kept, 1);
  EXPECT_EQ(habit(logs).kept, 2);
}

TEST(Kept, GoesByMonthsAndDays) {
  Settings settings;
  settings.pace = {1, Period::Month};
  EXPECT_EQ(habit(calls({"2026-10-31", "2026-08-01"}), settings).kept, 2);
  EXPECT_EQ(habit(calls({"2026-10-31", "2026-08-01"}), settings).of, 3);
  settings.pace = {1, Period::Day};
  EXPECT_EQ(habit(calls({"2026-11-21", "2026-11-19"}), settings).kept, 2);
  EXPECT_EQ(habit(calls({"2026-11-21", "2026-11-19"}), settings).of, 3);
}

TEST(Weeks, BeginWhereTheSettingsSay) {
  Settings settings;
  settings.week_starts = std::chrono::Sunday;
  EXPECT_EQ(habit(calls({"2026-11-21"}), settings).done, 0);
  EXPECT_EQ(habit(calls({"2026-11-22"}), settings).done, 1);
}

}  // namespace
}  // namespace reconnect::cadence
