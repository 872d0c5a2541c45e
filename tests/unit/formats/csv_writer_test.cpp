// SPDX-License-Identifier: MIT
// CSV, written: quotes, guards, and that it is read back.
#include <string>

#include <gtest/gtest.h>

#include "formats/csv_guard.hpp"
#include "reconnect/formats/csv.hpp"
#include "unit/formats/reading_of.hpp"

namespace reconnect::formats {
namespace {

Contact ana() {
  return {.name = "Ana \"A\" Díaz",
          .aliases = {"Annie", "The Boss"},
          .org = "Initech, Inc.",
          .title = "=CTO()",
          .place = "Toledo",
          .tags = {"school", "@work"},
          .every = Interval{6, Interval::Unit::Weeks},
          .phones = {{.number = "+1 212 555-0100", .label = "mobile"},
                     {.number = "030 1", .label = ""}},
          .emails = {{.address = "ana@example.com", .label = "home"}},
          .urls = {"https://ana.example"},
          .birthday = parse_birthday("--05-17"),
          .notes = "-1 day\nlikes tea"};
}

TEST(WriteCsv, WritesOneRowAContact) {
  Contact const first = ana();
  Contact const second{.name = "Bob"};
  EXPECT_EQ(
      write_csv({{&first, "warm", "2026-12-01", "2026-11-01"}, {&second, "unsorted", "", ""}}),
      "Name,Nicknames,Company,Title,Place,Tags,Birthday,Every,Phone 1 - Label,Phone 1 - "
      "Value,Phone 2 - Label,"
      "Phone 2 - Value,Email 1 - Label,Email 1 - Value,URL 1,Stage,Due,Last Contact,Notes\r\n"
      "\"Ana \"\"A\"\" Díaz\",Annie; The Boss,\"Initech, Inc.\",'=CTO(),Toledo,school; "
      "@work,--05-17,6w,mobile,"
      "+1 212 555-0100,,030 1,home,ana@example.com,https://ana.example,warm,2026-12-01,2026-11-01,"
      "\"'-1 day\nlikes tea\"\r\n"
      "Bob,,,,,,,,,,,,,,,unsorted,,,\r\n");
}

TEST(WriteCsv, IsReadBack) {
  Contact contact = ana();
  std::string const file = write_csv({{&contact, "warm", "2026-12-01", ""}});
  Contact read_back = contact_of(file);
  read_back.origin.clear();
  EXPECT_EQ(read_back, contact);
}

TEST(WriteCsv, LeavesControlCharactersOut) {
  Contact const contact{.name =
                            "A\x1B"
                            "na\nDíaz",
                        .notes = "a\tb\r\nc\x07"};
  std::string const file = write_csv({{&contact, "", "", ""}});
  EXPECT_NE(file.find("\r\nAna Díaz,"), file.npos) << file;
  EXPECT_NE(file.find("\"a b\nc\"\r\n"), file.npos) << file;
}

TEST(CsvGuard, StandsBeforeFormulasOnly) {
  struct Row {
    std::string cell;
    std::string guarded;
  };
  for (Row const& row : {
           Row{"", ""},
           Row{"Ana", "Ana"},
           Row{"'Ana", "'Ana"},
           Row{"=1", "'=1"},
           Row{"@a", "'@a"},
           Row{"+a", "'+a"},
           Row{"-a", "'-a"},
           Row{"\ta", "'\ta"},
           Row{"\ra", "'\ra"},
           Row{"'=1", "''=1"},
           Row{"''+1", "'''+1"},
           Row{"-5", "-5"},
           Row{"-1.5", "-1.5"},
           Row{"+34 600", "+34 600"},
           Row{"+1 (212) 555-0100", "+1 (212) 555-0100"},
           Row{"+1;ext=2", "+1;ext=2"},
           Row{"+1;ext=a", "'+1;ext=a"},
           Row{"--05-17", "--05-17"},
           Row{"--05-37", "'--05-37"},
           Row{"-1+1", "'-1+1"},
           Row{"+", "'+"},
           Row{"-", "'-"},
           Row{"+1*2", "'+1*2"},
           Row{"'+1", "''+1"},
       }) {
    EXPECT_EQ(guarded(row.cell), row.guarded);
    EXPECT_EQ(without_guard(row.guarded), row.cell);
  }
}

}  // namespace
}  // namespace reconnect::formats
