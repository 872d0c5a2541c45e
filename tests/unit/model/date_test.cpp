// SPDX-License-Identifier: MIT
// Dates, partial dates and birthdays as text.
#include "reconnect/model/date.hpp"

#include <string>

#include <gtest/gtest.h>

namespace reconnect {
namespace {

TEST(Date, IsReadAndWrittenAsInTheFile) {
  for (std::string const text : {"1900-01-01", "2000-02-29", "2026-11-22", "9999-12-31"}) {
    SCOPED_TRACE(text);
    auto const date = parse_date(text);
    ASSERT_TRUE(date);
    EXPECT_EQ(to_text(*date), text);
  }
}

TEST(Date, IsReadWhereTheCalendarHasIt) {
  for (int year : {1900, 1904, 1999, 2000, 2024, 2025, 2100, 2199, 2200, 2400, 9999}) {
    for (unsigned month = 0; month <= 13; ++month) {
      for (unsigned number = 0; number <= 32; ++number) {
        auto const two = [](unsigned part) {
          return (part < 10 ? "-0" : "-") + std::to_string(part);
        };
        std::string const text = std::to_string(year) + two(month) + two(number);
        ASSERT_EQ(parse_date(text), Date::from_calendar(year, month, number)) << text;
      }
    }
  }
}

TEST(Date, IsReadFromNothingElse) {
  std::string const good = "2026-11-22";
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = good;
      text[at] = static_cast<char>(byte);
      bool const fits = good[at] == '-' ? byte == '-' : byte >= '0' && byte <= '9';
      if (fits) continue;
      ASSERT_FALSE(parse_date(text)) << "byte " << byte << " at " << at;
    }
  }
}

TEST(Date, RefusesWhatIsNoDay) {
  for (std::string const text : {"",
                                 "2026",
                                 "2026-11",
                                 "2026-1-2",
                                 "2026-11-31",
                                 "2026-02-29",
                                 "1900-02-29",
                                 "2026-13-01",
                                 "2026-00-01",
                                 "2026-01-00",
                                 "1899-12-31",
                                 "0000-01-01",
                                 "10000-01-01",
                                 "2026/11/22",
                                 "2026-11-22 ",
                                 " 2026-11-22",
                                 "+026-11-22",
                                 "2026-+1-22",
                                 "2026-11-2x",
                                 "20261-1-22",
                                 "-026-11-22"}) {
    EXPECT_FALSE(parse_date(text)) << '"' << text << '"';
  }
}

TEST(Date, KnowsItsWeekday) {
  EXPECT_EQ(parse_date("2026-11-22")->weekday(), std::chrono::Sunday);
  EXPECT_EQ(parse_date("1900-01-01")->weekday(), std::chrono::Monday);
}

TEST(Date, CountsDays) {
  EXPECT_EQ(*parse_date("2024-02-28") + std::chrono::days{2}, *parse_date("2024-03-01"));
  EXPECT_EQ(*parse_date("2026-03-01") - *parse_date("2024-02-28"), std::chrono::days{732});
}

TEST(Date, IsPrintedWhereATestFails) {
  EXPECT_EQ(testing::PrintToString(*parse_date("2026-11-22")), "2026-11-22");
}

TEST(PartialDate, IsReadAndWrittenAsInTheFile) {
  for (std::string const text : {"2019", "2019-05", "2019-12", "2019-05-12"}) {
    SCOPED_TRACE(text);
    auto const date = parse_partial_date(text);
    ASSERT_TRUE(date);
    EXPECT_EQ(to_text(*date), text);
  }
}

TEST(PartialDate, KnowsOnlyWhatTheTextSays) {
  EXPECT_EQ(parse_partial_date("2019"), (PartialDate{.year = 2019}));
  EXPECT_EQ(parse_partial_date("2019-05"), (PartialDate{.year = 2019, .month = 5U}));
  EXPECT_EQ(parse_partial_date("2019-05-12"), (PartialDate{2019, 5U, 12U}));
}

TEST(PartialDate, RefusesWhatIsNoTime) {
  for (std::string const text :
       {"", "19", "201", "1899", "20190", "2019-", "2019-5", "2019-13", "2019-00", "2019-05-32",
        "2019-02-29", "2019-05-1", "May 2019", "2019 05"}) {
    EXPECT_FALSE(parse_partial_date(text)) << '"' << text << '"';
  }
}

TEST(Birthday, IsReadAndWrittenAsInTheFile) {
  for (std::string const text : {"1980-05-17", "--05-17", "--02-29", "1980-02-29"}) {
    SCOPED_TRACE(text);
    auto const birthday = parse_birthday(text);
    ASSERT_TRUE(birthday);
    EXPECT_EQ(to_text(*birthday), text);
  }
}

TEST(Birthday, MayLackItsYear) {
  EXPECT_EQ(parse_birthday("--05-17"), (Birthday{std::nullopt, 5, 17}));
  EXPECT_EQ(parse_birthday("1980-05-17"), (Birthday{1980, 5, 17}));
}

TEST(Birthday, RefusesWhatNoYearHas) {
  for (std::string const text : {"", "--", "--02-30", "--04-31", "--13-01", "--00-01", "--01-00",
                                 "-05-17", "--5-17", "--05-1x", "1981-02-29", "05-17"}) {
    EXPECT_FALSE(parse_birthday(text)) << '"' << text << '"';
  }
}

}  // namespace
}  // namespace reconnect
