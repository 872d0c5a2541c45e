// SPDX-License-Identifier: MIT
// Dates as people say them. Today is Sunday 22 November 2026.
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

struct DateRow {
  std::string date;
  std::string_view expected;
};

TEST(SaidDate, IsNearAsADayFarAsAMonth) {
  std::vector<DateRow> const rows{
      {"2026-11-22", "today"},
      {"2026-11-21", "yesterday"},
      {"2026-11-20", "2 days ago"},
      {"2026-11-19", "3 days ago"},
      {"2026-11-18", "last Wednesday"},
      {"2026-11-15", "last Sunday"},
      {"2026-11-14", "14 November"},
      {"2026-08-16", "16 August"},
      {"2026-01-01", "1 January"},
      {"2025-12-31", "31 December 2025"},
      {"2025-11-22", "22 November 2025"},
      {"2025-11-21", "November 2025"},
      {"2019-05-12", "May 2019"},
      {"1900-01-01", "January 1900"},
      {"2026-11-23", "tomorrow"},
      {"2026-11-24", "Tuesday"},
      {"2026-11-28", "Saturday"},
      {"2026-11-29", "29 November"},
      {"2027-04-10", "10 April 2027"},
      {"9999-12-31", "31 December 9999"},
  };
  for (auto const& row : rows) EXPECT_EQ(said(day(row.date), today), row.expected) << row.date;
}

TEST(SaidDate, KeepsTheYearAwayAcrossNewYear) {
  EXPECT_EQ(said(day("2025-12-30"), day("2026-01-02")), "3 days ago");
  EXPECT_EQ(said(day("2025-12-24"), day("2026-01-02")), "24 December 2025");
}

TEST(DaySaid, HasTheYearWhereItIsAnother) {
  EXPECT_EQ(day_said(day("2026-08-16"), today), "16 August");
  EXPECT_EQ(day_said(day("2019-08-16"), today), "16 August 2019");
}

TEST(WeekdaySaid, HasTheWeekday) {
  EXPECT_EQ(weekday_said(today), "Sunday 22 November");
  EXPECT_EQ(weekday_said(day("2026-11-27")), "Friday 27 November");
  EXPECT_EQ(weekday_name(day("2026-11-24")), "Tuesday");
}

TEST(SaidBirthday, SaysTheDayThatIsStored) {
  EXPECT_EQ(said(Birthday{.year = 1984, .month = 2, .day = 29}), "29 February 1984");
  EXPECT_EQ(said(Birthday{.month = 2, .day = 29}), "29 February");
}

TEST(SaidPartialDate, SaysWhatIsKnown) {
  EXPECT_EQ(said(PartialDate{.year = 2019}), "2019");
  EXPECT_EQ(said(PartialDate{.year = 2019, .month = 5}), "May 2019");
  EXPECT_EQ(said(PartialDate{.year = 2019, .month = 5, .day = 12}), "12 May 2019");
}

TEST(MonthSaid, HasTheYearWhereItIsAnother) {
  EXPECT_EQ(month_said(day("2026-05-10"), today), "May");
  EXPECT_EQ(month_said(day("2019-05-10"), today), "May 2019");
}

TEST(FixedDaySaid, CanStandBehindByAndUntil) {
  std::vector<DateRow> const rows{
      {"2026-11-22", "today"},       {"2026-11-21", "yesterday"},   {"2026-11-20", "last Friday"},
      {"2026-11-15", "last Sunday"}, {"2026-11-14", "14 November"}, {"2026-11-23", "tomorrow"},
      {"2026-11-27", "Friday"},      {"2026-12-06", "6 December"},  {"2019-05-12", "12 May 2019"},
  };
  for (auto const& row : rows)
    EXPECT_EQ(fixed_day_said(day(row.date), today), row.expected) << row.date;
}

TEST(WhenSaid, IsAPhraseOfItsOwn) {
  std::vector<DateRow> const rows{
      {"2026-11-22", "today"},          {"2026-11-21", "yesterday"},
      {"2026-11-19", "3 days ago"},     {"2026-11-17", "last Tuesday"},
      {"2026-11-12", "on 12 November"}, {"2026-11-23", "tomorrow"},
      {"2026-11-24", "on Tuesday"},     {"2025-11-12", "on 12 November 2025"},
  };
  for (auto const& row : rows) EXPECT_EQ(when_said(day(row.date), today), row.expected) << row.date;
}

}  // namespace
}  // namespace reconnect::terminal
