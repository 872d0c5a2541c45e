// SPDX-License-Identifier: MIT
// Which texts are books, what is said of the others, and where everything stands.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"
#include "store/book_text.hpp"

namespace reconnect::store {
namespace {

constexpr char const* hint = "nothing was changed";

std::string refusal(std::string_view text) {
  try {
    index_book(text, {"book.json", hint});
    return "";
  } catch (Error const& error) {
    EXPECT_EQ(error.code(), ExitCode::Unreadable);
    return std::string(error.what()) + " | " + error.hint();
  }
}

struct Refusal {
  char const* label;
  std::string text;
  std::string message;
};

std::vector<Refusal> const refusals{
    {"empty", "", "book.json: the file is empty | nothing was changed"},
    {"blank", " \n\t", "book.json: the file is empty | nothing was changed"},
    {"not JSON", "{\n  \"schema\": \"reconnect/1\"\n  \"contacts\": []\n}",
     "book.json:2:26: expected ',' or '}' after \"reconnect/1\" | nothing was changed"},
    {"something follows", "{\"schema\": \"reconnect/1\"}\n}",
     "book.json:1:26: expected the end of the text after '}' | nothing was changed"},
    {"a list", "[]", "book.json:1:1: a contacts file is an object, '{...}' | nothing was changed"},
    {"a damaged list", "[",
     "book.json:1:2: expected a value after '[', where the text ends | nothing was changed"},
    {"no schema", "{}",
     "book.json: no \"schema\": this is not a contacts file of reconnect | nothing was changed"},
    {"newer", "{\"schema\": \"reconnect/2\"}",
     "book.json:1:12: schema: \"reconnect/2\" is newer than this program, which knows "
     "\"reconnect/1\" | "
     "upgrade reconnect to use this file"},
    {"newer, and shaped in another way", R"({"contacts": {}, "schema": "reconnect/12"})",
     "book.json:1:28: schema: \"reconnect/12\" is newer than this program, which knows "
     "\"reconnect/1\" | "
     "upgrade reconnect to use this file"},
    {"another one", R"({"schema": "friends/1"})",
     "book.json:1:12: schema: \"friends/1\" is not \"reconnect/1\" | nothing was changed"},
    {"no version", R"({"schema": "reconnect/"})",
     "book.json:1:12: schema: \"reconnect/\" is not \"reconnect/1\" | nothing was changed"},
    {"a version that was never there", R"({"schema": "reconnect/02"})",
     "book.json:1:12: schema: \"reconnect/02\" is not \"reconnect/1\" | nothing was changed"},
    {"a version that is no number", R"({"schema": "reconnect/2b"})",
     "book.json:1:12: schema: \"reconnect/2b\" is not \"reconnect/1\" | nothing was changed"},
    {"a number", R"({"schema": 1})",
     "book.json:1:12: schema: 1 is not \"reconnect/1\" | nothing was changed"},
    {"contacts that are no list", R"({"schema": "reconnect/1", "contacts": {}})",
     "book.json:1:39: contacts: expected a list | nothing was changed"},
    {"campaigns that are no list", R"({"schema": "reconnect/1", "campaigns": null})",
     "book.json:1:40: campaigns: expected a list | nothing was changed"},
    {"settings that are no object", R"({"schema": "reconnect/1", "settings": []})",
     "book.json:1:39: settings: expected an object | nothing was changed"},
    {"imports that are no object", R"({"schema": "reconnect/1", "imports": 5})",
     "book.json:1:38: imports: expected an object | nothing was changed"},
};

TEST(IndexBook, SaysWhyATextIsNoBook) {
  for (Refusal const& row : refusals) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(refusal(row.text), row.message);
  }
}

TEST(ReadBook, RefusesATextThatIsNoBook) {
  try {
    read_book("{}", "copy.json");
    FAIL();
  } catch (Error const& error) {
    EXPECT_STREQ(error.what(),
                 "copy.json: no \"schema\": this is not a contacts file of reconnect");
    EXPECT_EQ(error.hint(), "");
  }
}

constexpr std::string_view book = R"({ "extra": [1], "contacts": [ {"id": "a"}, 5,{"id": "b"} ],
  "schema": "reconnect/1", "imports": {"vcard": "2026-11-22", "csv": 5},
  "campaigns": [{"id": "c", "start": "soon"}], "settings": {"pace": "2/day", "every": 5} })";

TEST(IndexBook, FindsEveryEntry) {
  BookIndex const index = index_book(book, {"book.json", ""});
  ASSERT_EQ(index.size(), 3U);
  EXPECT_EQ(index.contact(0).of(book), R"({"id": "a"})");
  EXPECT_EQ(index.contact(1).of(book), "5");
  EXPECT_EQ(index.contact(2).of(book), R"({"id": "b"})");
  EXPECT_EQ(index.campaign_entries->spans.at(0).of(book), R"({"id": "c", "start": "soon"})");
  EXPECT_EQ(index.value("extra")->of(book), "[1]");
  EXPECT_EQ(index.value("settings")->of(book), R"({"pace": "2/day", "every": 5})");
  EXPECT_EQ(index.value("nothing"), std::nullopt);
}

TEST(IndexBook, ReadsAllButTheContacts) {
  BookIndex const index = index_book(book, {"book.json", ""});
  EXPECT_EQ(index.settings.pace, (Pace{2, Pace::Period::Day}));
  ASSERT_EQ(index.campaigns.size(), 1U);
  EXPECT_EQ(index.campaigns[0].id, "c");
  EXPECT_EQ(index.imports,
            (std::vector<ImportDate>{{"vcard", Date::from_calendar(2026, 11, 22)}, {"csv", {}}}));
  EXPECT_EQ(index.unread, 3U) << "an import, a start and a cadence";
  EXPECT_EQ(index.unread_contacts, 1U);
}

TEST(SettingsBeforeContacts, AreThoseThatAWalkKnowsAtItsStart) {
  auto const pace = [](std::string_view text) { return settings_before_contacts(text).pace; };
  Pace const daily{1, Pace::Period::Day};
  EXPECT_EQ(pace(R"({"schema": "reconnect/1", "settings": {"pace": "1/day"}, "contacts": []})"),
            daily);
  EXPECT_EQ(pace(R"({"settings": {"pace": "1/day"}})"), daily);
  EXPECT_EQ(pace(R"({"contacts": [], "settings": {"pace": "1/day"}})"), Settings{}.pace);
  EXPECT_EQ(pace(R"({"settings": {"pace": "1/day")"), Settings{}.pace) << "damaged";
  EXPECT_EQ(pace("[]"), Settings{}.pace);
  EXPECT_EQ(pace(""), Settings{}.pace);
}

TEST(IndexBook, TakesABookOfASchemaAlone) {
  BookIndex const index = index_book(R"({"schema": "reconnect/1"})", {"book.json", ""});
  EXPECT_EQ(index.size(), 0U);
  EXPECT_EQ(index.settings, Settings{});
  EXPECT_EQ(index.unread, 0U);
}

TEST(ReadBook, LeavesOutEntriesThatAreNobody) {
  Book const read = read_book(book, "book.json");
  ASSERT_EQ(read.contacts.size(), 2U);
  EXPECT_EQ(read.contacts[1].id, "b");
}

TEST(ValidateJson, SaysWhatIsWrong) {
  EXPECT_NO_THROW(validate_json(R"({"id": "a"})", {"the history", hint}));
  try {
    validate_json(R"({"id": })", {"the history", hint});
    FAIL();
  } catch (Error const& error) {
    EXPECT_STREQ(error.what(), "the history:1:7: expected a value after ':'");
    EXPECT_EQ(error.hint(), hint);
  }
}

}  // namespace
}  // namespace reconnect::store
