// SPDX-License-Identifier: MIT
// What two copies of a book say apart from their people: nothing of either is lost.
#include "reconnect/store/uniting.hpp"

#include <gtest/gtest.h>

#include "reconnect/store/file_store.hpp"
#include "reconnect/store/record.hpp"

namespace reconnect::store {
namespace {

struct Row {
  char const* label;
  std::string ours;
  std::string theirs;
  std::string united;
  std::string differing;
};

std::vector<Row> const rows{
    {"nothing", "", "", "", ""},
    {"settings that only the copy has", R"("settings": {"every": "6w"})",
     R"("settings": {"pace": "2/week", "every": "6w", "zodiac": 1})",
     R"("settings": {"pace": "2/week", "every": "6w", "zodiac": 1})", ""},
    {"settings that differ", R"("settings": {"pace": "3/week"})",
     R"("settings": {"pace": "2/week"})", R"("settings": {"pace": "3/week"})",
     "settings pace: 3/week / 2/week\n"},
    {"retries of one sort each", R"("settings": {"retry": {"cold": ["1w", "2w", "3w"]}})",
     R"("settings": {"retry": {"known": ["1w", "3w", "9w"]}})",
     R"("settings": {"retry": {"cold": ["1w", "2w", "3w"], "known": ["1w", "3w", "9w"]}})", ""},
    {"tags of both", R"("settings": {"tags": {"a": {"every": "2w"}}})",
     R"("settings": {"tags": {"b": {"every": "3w"}}})",
     R"("settings": {"tags": {"a": {"every": "2w"}, "b": {"every": "3w"}}})", ""},
    {"a campaign that only the copy has", "",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["a"]}])",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["a"]}])", ""},
    {"members of both, and an end",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["a"]}])",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["b", "a"], "ended": "2026-11-01"}])",
     R"("campaigns": [{"id": "c", "name": "Job", "members": ["a", "b"], "ended": "2026-11-01"}])",
     ""},
    {"a campaign of two names", R"("campaigns": [{"id": "c", "name": "Job"}])",
     R"("campaigns": [{"id": "c", "name": "Work"}])",
     R"("campaigns": [{"id": "c", "name": "Job"}])", "Job name: Job / Work\n"},
    {"campaigns without an id", R"("campaigns": [{"name": "Job"}])",
     R"("campaigns": [{"name": "Job"}, {"name": "Work"}])",
     R"("campaigns": [{"name": "Job"}, {"name": "Work"}])", ""},
    {"what the program does not know", R"("x": [1, 2], "y": {"a": 1}, "z": "here")",
     R"("x": [1,2], "y": {"a": 2}, "z": "there", "w": 5)",
     R"("x": [1, 2], "y": {"a": 1}, "z": "here", "w": 5)",
     "the book y: {\"a\":1} / {\"a\":2}\nthe book z: here / there\n"},
    {"imports are of each", R"("imports": {"vcard": "2026-01-01"})",
     R"("imports": {"vcard": "2026-02-01", "google": "2026-02-01"})",
     R"("imports": {"vcard": "2026-01-01"})", ""},
};

Book book(std::string const& rest) {
  std::string const start = R"({"schema": "reconnect/1", "contacts": [])";
  return read_book(start + (rest.empty() ? "" : ", ") + rest + "}", "book");
}

TEST(United, TakesWhatOnlyTheCopySays) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    std::vector<Difference> differing;
    EXPECT_EQ(book_text(united(book(row.ours), book(row.theirs), differing)),
              book_text(book(row.united)));
    std::string told;
    for (Difference const& one : differing)
      told += one.record + ' ' + one.member + ": " + one.ours + " / " + one.theirs + '\n';
    EXPECT_EQ(told, row.differing);
  }
}

TEST(United, OfTheSameIsTheSame) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    std::vector<Difference> differing;
    EXPECT_EQ(united(book(row.ours), book(row.ours), differing), book(row.ours));
    EXPECT_TRUE(differing.empty());
  }
}

}  // namespace
}  // namespace reconnect::store
