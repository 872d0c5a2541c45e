// SPDX-License-Identifier: MIT
// Moments in every spelling that feeds use.
#include "formats/instant.hpp"

#include <string>

#include <gtest/gtest.h>

#include "reconnect/model/date.hpp"

namespace reconnect::formats {
namespace {

std::string said(std::string_view text) {
  auto const moment = read_instant(text);
  return moment ? to_text(*moment) : "nothing";
}

TEST(Instant, IsReadInEverySpelling) {
  struct Row {
    char const* text;
    char const* moment;
  };
  for (Row const& row : {
           Row{"2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z"},
           Row{"2003-12-31t10:14:55z", "2003-12-31T10:14:55Z"},
           Row{"2003-12-31T10:14:55.337-08:00", "2003-12-31T18:14:55Z"},
           Row{"2003-12-31T10:14+0530", "2003-12-31T04:44:00Z"},
           Row{"2003-12-31 10:14:55 +01:00", "2003-12-31T09:14:55Z"},
           Row{"20031231T101455Z", "2003-12-31T10:14:55Z"},
           Row{"2003-12-31", "2003-12-31T00:00:00Z"},
           Row{"20031231", "2003-12-31T00:00:00Z"},
           Row{"2003-12", "2003-12-01T00:00:00Z"},
           Row{"2003", "2003-01-01T00:00:00Z"},
           Row{"Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z"},
           Row{"Thu, 1 Jan 2004 19:48:21 +0200", "2004-01-01T17:48:21Z"},
           Row{"Thu, 01 Jan 04 19:48 EST", "2004-01-02T00:48:00Z"},
           Row{"01 Jan 2004 19:48:21 PDT", "2004-01-02T02:48:21Z"},
           Row{"1 January 2004", "2004-01-01T00:00:00Z"},
           Row{"January 5, 2004 07:00 UTC", "2004-01-05T07:00:00Z"},
           Row{"Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z"},
           Row{"01-Jan-2004 19:48:21 GMT", "2004-01-01T19:48:21Z"},
           Row{"Sun, 31 Dec 95 23:59:60 Z", "1996-01-01T00:00:00Z"},
           Row{"Thu, 01 Jan 2004 24:00:00 GMT", "2004-01-02T00:00:00Z"},
           Row{"Thu, 01 Jan 2004 19:48:21 NOWHERE", "2004-01-01T19:48:21Z"},
       }) {
    EXPECT_EQ(said(row.text), row.moment) << row.text;
  }
}

TEST(Instant, IsNothingWhereItIsNone) {
  for (char const* const text :
       {"", "yesterday", "2003-02-30", "2003-13-01", "0000-01-01", "31 Feb 2004", "12:30",
        "Thu, 01 Jan 2004 25:00:00 GMT", "Thu, 01 Jan 2004 10:61 GMT", "1/2/2004", "1700000000000",
        "2003-12-31T", "2003-12-31Tnoon", "99999999999999999999-01-01",
        "Thu, 01 Jan 2004 19:48:21 GMT and much more that no date has behind it"}) {
    EXPECT_EQ(said(text), "nothing") << text;
  }
}

}  // namespace
}  // namespace reconnect::formats
