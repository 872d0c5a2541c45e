// SPDX-License-Identifier: MIT
// Intervals: their text, and where they end in the calendar.
#include "reconnect/model/interval.hpp"

#include <string>

#include <gtest/gtest.h>

#include "support/people.hpp"

namespace reconnect {
namespace {

using test::day;
using test::every;

TEST(Interval, IsReadAndWrittenAsInTheFile) {
  for (std::string const text :
       {"1d", "10d", "9999d", "6w", "999w", "3m", "999m", "1y", "99y", "never"}) {
    SCOPED_TRACE(text);
    auto const interval = parse_interval(text);
    ASSERT_TRUE(interval);
    EXPECT_EQ(to_text(*interval), text);
  }
}

TEST(Interval, RefusesWhatIsNone) {
  for (std::string const text :
       {"", "d", "0d", "-1d", "+1d", "10000d", "1000w", "1000m", "100y", "10", "10 d", "1D", "1.5w",
        "06w", "Never", "fortnight", "99999999999d", "1h"}) {
    EXPECT_FALSE(parse_interval(text)) << '"' << text << '"';
  }
}

struct SumRow {
  std::string from;
  std::string interval;
  std::string sum;
};

void PrintTo(SumRow const& row, std::ostream* out) { *out << row.from << " + " << row.interval; }

class IntervalSum : public testing::TestWithParam<SumRow> {};

TEST_P(IntervalSum, EndsOn) {
  EXPECT_EQ(day(GetParam().from) + every(GetParam().interval), day(GetParam().sum));
}

INSTANTIATE_TEST_SUITE_P(Calendar, IntervalSum,
                         testing::Values(SumRow{"2026-11-22", "10d", "2026-12-02"},
                                         SumRow{"2026-11-22", "6w", "2027-01-03"},
                                         SumRow{"2026-01-31", "1m", "2026-02-28"},
                                         SumRow{"2026-01-31", "2m", "2026-03-31"},
                                         SumRow{"2024-01-31", "1m", "2024-02-29"},
                                         SumRow{"2026-08-31", "1m", "2026-09-30"},
                                         SumRow{"2026-11-30", "3m", "2027-02-28"},
                                         SumRow{"2026-12-15", "12m", "2027-12-15"},
                                         SumRow{"2024-02-29", "1y", "2025-02-28"},
                                         SumRow{"2024-02-29", "4y", "2028-02-29"},
                                         SumRow{"1900-01-31", "999m", "1983-04-30"}));

INSTANTIATE_TEST_SUITE_P(EndOfTime, IntervalSum,
                         testing::Values(SumRow{"9999-12-31", "1d", "9999-12-31"},
                                         SumRow{"9999-12-30", "1d", "9999-12-31"},
                                         SumRow{"9998-12-31", "9999d", "9999-12-31"},
                                         SumRow{"9999-12-01", "1m", "9999-12-31"},
                                         SumRow{"9999-11-01", "1m", "9999-12-01"},
                                         SumRow{"9950-06-15", "99y", "9999-12-31"},
                                         SumRow{"9990-01-01", "999w", "9999-12-31"}));

/// The same by the calendar of the standard library, month for month.
Date plus_by_calendar(Date start, int months) {
  std::chrono::year_month_day sum = start.calendar() + std::chrono::months{months};
  if (!sum.ok()) sum = sum.year() / sum.month() / std::chrono::last;
  return Date(std::chrono::local_days{sum});
}

TEST(Interval, EndsOnTheDayOfTheCalendar) {
  for (Date start = day("1900-01-01"); start < day("2230-01-01");
       start = start + std::chrono::days{1}) {
    for (int const months : {1, 2, 3, 6, 12, 25, 999})
      ASSERT_EQ((start + Interval{months, Interval::Unit::Months}), plus_by_calendar(start, months))
          << to_text(start);
  }
}

TEST(Interval, MeasuresItsDaysFromTheStart) {
  EXPECT_EQ(days(every("1m"), day("2026-09-01")), std::chrono::days{30});
  EXPECT_EQ(days(every("2m"), day("2026-09-01")), std::chrono::days{61});
  EXPECT_EQ(days(every("1y"), day("2023-03-01")), std::chrono::days{366});
}

TEST(Interval, IsDoubledByItsCount) {
  EXPECT_EQ(twice(every("999m")), (Interval{1998, Interval::Unit::Months}));
}

TEST(Interval, ComparesByItsNominalLength) {
  EXPECT_EQ(nominal_length(every("7d")), nominal_length(every("1w")));
  EXPECT_EQ(nominal_length(every("12m")), nominal_length(every("1y")));
  EXPECT_LT(nominal_length(every("30d")), nominal_length(every("1m")));
  EXPECT_LT(nominal_length(every("1m")), nominal_length(every("31d")));
  EXPECT_LT(nominal_length(every("52w")), nominal_length(every("1y")));
}

TEST(Interval, IsPrintedWhereATestFails) { EXPECT_EQ(testing::PrintToString(every("6w")), "6w"); }

}  // namespace
}  // namespace reconnect
