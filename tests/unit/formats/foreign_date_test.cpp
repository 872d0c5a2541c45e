// SPDX-License-Identifier: MIT
// Days as other programs write them.
#include "formats/foreign_date.hpp"

#include <string>

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

using Order = ReadOptions::DateOrder;

std::string said(std::string_view text, Order order, ShortYears years) {
  ForeignDay const day = read_day(text, order, years);
  switch (day.kind) {
    case ForeignDay::Kind::Empty:
      return "empty";
    case ForeignDay::Kind::Known:
      return to_text(day.day);
    case ForeignDay::Kind::TwoReadings:
      return "two";
    case ForeignDay::Kind::NoDay:
      return "none";
  }
  return {};
}

TEST(ForeignDate, OfBirth) {
  struct Row {
    char const* text;
    char const* day;
  };
  for (Row const row : {
           Row{"", "empty"},
           Row{" ", "empty"},
           Row{"0000", "empty"},
           Row{"0/0/00", "empty"},
           Row{"0000-00-00", "empty"},
           Row{"1987-09-27", "1987-09-27"},
           Row{"1987-09-27T08:30:00-06:00", "1987-09-27"},
           Row{"1987-09-27 00:00:00", "1987-09-27"},
           Row{"19531015T231000Z", "1953-10-15"},
           Row{"20180120", "2018-01-20"},
           Row{"1980-5-7", "1980-05-07"},
           Row{"1980/05/17", "1980-05-17"},
           Row{"--0203", "--02-03"},
           Row{"--04-16", "--04-16"},
           Row{"- 12-01", "--12-01"},
           Row{"--0229", "--02-29"},
           Row{"1604-05-09", "--05-09"},
           Row{"16040509", "--05-09"},
           Row{"0000-05-09", "--05-09"},
           Row{"12 Mar 1981", "1981-03-12"},
           Row{"March 12, 1981", "1981-03-12"},
           Row{"1981-Mar-12", "1981-03-12"},
           Row{"12 Sept 1981", "1981-09-12"},
           Row{"12/28/1969", "1969-12-28"},
           Row{"28/12/1969", "1969-12-28"},
           Row{"05/05/1969", "1969-05-05"},
           Row{"03/05/1969", "two"},
           Row{"03-05-1969", "two"},
           Row{"03.05.1969", "1969-05-03"},
           Row{"28.12.1969", "1969-12-28"},
           Row{"1996-04", "none"},
           Row{"1996", "none"},
           Row{"---12", "none"},
           Row{"70-7-14", "none"},
           Row{"206-12-15", "none"},
           Row{"19723101", "none"},
           Row{"1815-12-10", "1815-12-10"},
           Row{"2001-02-29", "none"},
           Row{"--0230", "none"},
           Row{"12/28/69", "none"},
           Row{"15-Jan-24", "none"},
           Row{"13/13/1980", "none"},
           Row{"circa 1800", "none"},
           Row{"12 Foo 1981", "none"},
           Row{"99999999999999999999", "none"},
       }) {
    EXPECT_EQ(said(row.text, Order::Unknown, ShortYears::Refused), row.day) << row.text;
  }
}

TEST(ForeignDate, InTheOrderThatTheUserSaid) {
  EXPECT_EQ(said("03/05/1969", Order::DayFirst, ShortYears::Refused), "1969-05-03");
  EXPECT_EQ(said("03/05/1969", Order::MonthFirst, ShortYears::Refused), "1969-03-05");
  EXPECT_EQ(said("28/05/1969", Order::MonthFirst, ShortYears::Refused), "none");
}

TEST(ForeignDate, OfThisCenturyMayHaveTwoDigits) {
  EXPECT_EQ(said("15-Jan-24", Order::Unknown, ShortYears::ThisCentury), "2024-01-15");
  EXPECT_EQ(said("5-May-25", Order::Unknown, ShortYears::ThisCentury), "2025-05-05");
  EXPECT_EQ(said("03/15/24", Order::Unknown, ShortYears::ThisCentury), "2024-03-15");
  EXPECT_EQ(said("03/05/24", Order::Unknown, ShortYears::ThisCentury), "two");
}

TEST(ForeignDate, SaysWhyItIsNone) {
  auto const why = [](std::string_view text) {
    return problem_of(read_day(text, Order::Unknown, ShortYears::Refused), text);
  };
  EXPECT_EQ(why("circa 1800"), "\"circa 1800\" is not a date");
  EXPECT_EQ(why("03/05/1969"),
            "\"03/05/1969\" can be read in two ways and was left out; --date-order dmy or mdy says "
            "which is right");
  EXPECT_EQ(why("1969-05-03"), "");
  EXPECT_EQ(why(""), "");
}

}  // namespace
}  // namespace reconnect::formats
