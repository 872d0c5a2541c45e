// SPDX-License-Identifier: MIT
// CSV, the syntax: cells, quotes, line ends.
#include "formats/csv_records.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rows_of(std::string_view text, char separator = ',') {
  Rows rows;
  CsvRecords records(text, separator);
  while (std::optional<CsvRecord> record = records.next()) rows.push_back(record->cells);
  return rows;
}

TEST(CsvRecords, FollowRfc4180AndBearMore) {
  struct Row {
    char const* label;
    char const* text;
    Rows rows;
  };
  for (Row const& row : {
           Row{"nothing", "", {}},
           Row{"one cell", "a", {{"a"}}},
           Row{"every line end",
               "a,b\r\nc,d\ne,f\rg,h",
               {{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}},
           Row{"empty cells", ",\n", {{"", ""}}},
           Row{"an empty line", "a\n\nb", {{"a"}, {""}, {"b"}}},
           Row{"quotes", "\"a,b\",\"c\"\"d\",\"\"", {{"a,b", "c\"d", ""}}},
           Row{"a line break in quotes", "\"a\r\nb\",c", {{"a\r\nb", "c"}}},
           Row{"a quote inside a cell", "a\"b,5\" nail", {{"a\"b", "5\" nail"}}},
           Row{"text behind a quote", "\"a\"b,c", {{"ab", "c"}}},
           Row{"a quote that is never closed", "\"a,b\nc,d", {{"\"a", "b"}, {"c", "d"}}},
           Row{"behind it quotes are text", "\"a,\"\"b\nc", {{"\"a", "\"\"b"}, {"c"}}},
       }) {
    EXPECT_EQ(rows_of(row.text), row.rows) << row.label;
  }
}

TEST(CsvRecords, TakeAnySeparator) {
  EXPECT_EQ(rows_of("a;b,c", ';'), (Rows{{"a", "b,c"}}));
  EXPECT_EQ(rows_of("a\tb", '\t'), (Rows{{"a", "b"}}));
}

TEST(CsvRecords, CountTheirLines) {
  CsvRecords records("a\r\n\"b\r\nb\nb\"\r\nc", ',');
  EXPECT_EQ(records.next()->line, 1U);
  EXPECT_EQ(records.next()->line, 2U);
  EXPECT_EQ(records.next()->line, 5U);
  EXPECT_FALSE(records.open_quote());
}

TEST(CsvRecords, TellWhereAQuoteIsNeverClosed) {
  CsvRecords records("a\n\"b\nc", ',');
  while (records.next()) {
  }
  EXPECT_EQ(records.open_quote(), 2U);
}

}  // namespace
}  // namespace reconnect::formats
