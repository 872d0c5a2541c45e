// SPDX-License-Identifier: MIT
// Changed texts: what is to change does, and every other byte stays.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/store/file_store.hpp"
#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "unit/store/random_values.hpp"

namespace reconnect::store {
namespace {

using enum EntryEdit::Kind;

std::string spliced(std::string_view text, BookEdits edits) {
  return splice(text, index_book(text, {"book.json", ""}), std::move(edits)).joined();
}

/// Returns a book whose list of contacts is written as `list`.
std::string with_contacts(std::string const& list) {
  return "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": " + list + "\n}\n";
}

struct ListRow {
  char const* label;
  std::string before;
  std::vector<EntryEdit> edits;
  std::string after;
};

std::vector<ListRow> const list_rows{
    {"nothing", "[ {} , {}]", {}, "[ {} , {}]"},
    {"first into an empty list", "[]", {{Insert, 0, "{1}"}}, "[\n    {1}\n  ]"},
    {"two into an empty list",
     "[]",
     {{Insert, 0, "{1}"}, {Insert, 0, "{2}"}},
     "[\n    {1},\n    {2}\n  ]"},
    {"into an empty list on two lines", "[\n  ]", {{Insert, 0, "{1}"}}, "[\n  \n    {1}\n  ]"},
    {"into a list of blanks", "[ ]", {{Insert, 0, "{1}"}}, "[ \n    {1}\n  ]"},
    {"behind the last",
     "[\n    {},\n    {}\n  ]",
     {{Insert, 2, "{1}"}},
     "[\n    {},\n    {},\n    {1}\n  ]"},
    {"behind the only one", "[\n    {}\n  ]", {{Insert, 1, "{1}"}}, "[\n    {},\n    {1}\n  ]"},
    {"behind, on one line", "[{}, {}]", {{Insert, 2, "{1}"}}, "[{}, {}, {1}]"},
    {"behind the only one, on one line", "[{}]", {{Insert, 1, "{1}"}}, "[{}, {1}]"},
    {"behind, with a blank before commas",
     "[ {} ,\n{} ]",
     {{Insert, 2, "{1}"}},
     "[ {} ,\n{} ,\n{1} ]"},
    {"before the first", "[{}, {}]", {{Insert, 0, "{1}"}}, "[{1}, {}, {}]"},
    {"in between", "[{}, {}]", {{Insert, 1, "{1}"}}, "[{}, {1}, {}]"},
    {"replace", "[ {} , {}]", {{Replace, 1, "{1}"}}, "[ {} , {1}]"},
    {"replace the only one", "[ {} ]", {{Replace, 0, "{1}"}}, "[ {1} ]"},
    {"remove the first", "[\n    {\"a\": 1},\n    {}\n  ]", {{Remove, 0, ""}}, "[\n    {}\n  ]"},
    {"remove the first, on one line", "[{\"a\": 1}, {}]", {{Remove, 0, ""}}, "[{}]"},
    {"remove the last", "[\n    {},\n    {\"a\": 1}\n  ]", {{Remove, 1, ""}}, "[\n    {}\n  ]"},
    {"remove in between", "[{}, {\"a\": 1} , {}]", {{Remove, 1, ""}}, "[{} , {}]"},
    {"remove the only one", "[\n    {}\n  ]", {{Remove, 0, ""}}, "[]"},
    {"remove the only one, formatted by hand", "[ {} ]", {{Remove, 0, ""}}, "[  ]"},
    {"remove all", "[\n    {},\n    {}\n  ]", {{Remove, 0, ""}, {Remove, 1, ""}}, "[]"},
    {"remove all and put one in",
     "[{}, {}]",
     {{Remove, 0, ""}, {Remove, 1, ""}, {Insert, 1, "{1}"}},
     "[{1}]"},
    {"all at once, in any order",
     "[{}, {\"a\": 1}, {}]",
     {{Insert, 3, "{3}"},
      {Remove, 1, ""},
      {Replace, 2, "{2}"},
      {Insert, 0, "{0}"},
      {Insert, 0, "{1}"}},
     "[{0}, {1}, {}, {2}, {3}]"},
    {"put back the only one", "[ \n]", {{Insert, 0, "{1}", Gaps{" ", "\n"}}}, "[ {1}\n]"},
    {"put back the first", "[ {} ]", {{Insert, 0, "{1}", Gaps{" ", " ,\n\n"}}}, "[ {1} ,\n\n{} ]"},
    {"put back the last", "[ {}  ]", {{Insert, 1, "{1}", Gaps{",", "  "}}}, "[ {},{1}  ]"},
    {"put back two, a kept one between them",
     "[ {}]",
     {{Insert, 0, "{1}", Gaps{" ", ",\t"}}, {Insert, 1, "{2}", Gaps{" ,", ""}}},
     "[ {1},\t{} ,{2}]"},
    {"put back two side by side",
     "[ \n]",
     {{Insert, 0, "{1}", Gaps{" ", ",\n"}}, {Insert, 0, "{2}", Gaps{",\n", "\n"}}},
     "[ {1},\n{2}\n]"},
    {"put back before another one than then",
     "[  {}]",
     {{Insert, 0, "{1}", Gaps{" ", ",\n"}}},
     "[  {1},  {}]"},
    {"put back the only one, where others stand now",
     "[{}, {}]",
     {{Insert, 0, "{1}", Gaps{"", ""}}},
     "[{1}, {}, {}]"},
    {"put back with gaps that are none",
     "[{}, {}]",
     {{Insert, 1, "{1}", Gaps{", 5,", ", "}}},
     "[{}, {1}, {}]"},
    {"among entries that are nobody", "[5, {}, null]", {{Remove, 1, ""}}, "[5, null]"},
};

TEST(Splice, ChangesAListOfContactsWhateverItsFormatting) {
  for (ListRow const& row : list_rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(spliced(with_contacts(row.before), {.contacts = row.edits}),
              with_contacts(row.after));
  }
}

struct MemberRow {
  char const* label;
  std::string before;
  BookEdits edits;
  std::string after;
};

MemberEdit settings_to(std::string text) { return {"settings", std::move(text)}; }
MemberEdit imports_to(std::string text) { return {"imports", std::move(text)}; }

std::vector<MemberRow> const member_rows{
    {"contacts that are not there",
     R"({"schema": "reconnect/1"})",
     {.contacts = {{Insert, 0, "{1}"}}},
     "{\"schema\": \"reconnect/1\", \"contacts\": [\n    {1}\n  ]}"},
    {"settings that are not there",
     "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": [ ]\n}\n",
     {.members = {settings_to("{1}")}},
     "{\n  \"schema\": \"reconnect/1\",\n  \"settings\": {1},\n  \"contacts\": [ ]\n}\n"},
    {"all that is not there",
     "{\n  \"schema\": \"reconnect/1\"\n}\n",
     {.contacts = {{Insert, 0, "{1}"}},
      .campaigns = {{Insert, 0, "{2}"}},
      .members = {settings_to("{3}"), imports_to("{4}")}},
     "{\n  \"schema\": \"reconnect/1\",\n  \"settings\": {3},\n  \"contacts\": [\n    {1}\n  ],\n  "
     "\"campaigns\": [\n    "
     "{2}\n  ],\n  \"imports\": {4}\n}\n"},
    {"settings behind the schema, wherever that is",
     R"({"contacts": [], "schema": "reconnect/1", "x": 1})",
     {.members = {settings_to("{1}")}},
     R"({"contacts": [], "schema": "reconnect/1", "settings": {1}, "x": 1})"},
    {"settings that are there",
     R"({"schema": "reconnect/1","settings" : {} ,"x": 1})",
     {.members = {settings_to("{1}")}},
     R"({"schema": "reconnect/1","settings" : {1} ,"x": 1})"},
    {"settings taken out",
     "{\n  \"schema\": \"reconnect/1\",\n  \"settings\": {},\n  \"contacts\": []\n}\n",
     {.members = {{"settings", std::nullopt}}},
     "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": []\n}\n"},
    {"settings taken out that are not there",
     R"({"schema": "reconnect/1"})",
     {.members = {{"settings", std::nullopt}}},
     R"({"schema": "reconnect/1"})"},
    {"settings put back where they stood",
     R"({"schema": "reconnect/1","x": 1})",
     {.members = {{"settings", "{1}", 2, Gaps{R"( , "settings" : )", ""}}}},
     R"({"schema": "reconnect/1","x": 1 , "settings" : {1}})"},
    {"settings put back behind what is there now",
     R"({"schema": "reconnect/1"})",
     {.members = {{"settings", "{1}", 5, Gaps{R"(, "settings": )", ", "}}}},
     R"({"schema": "reconnect/1", "settings": {1}})"},
    {"settings put back with gaps that are none",
     R"({"schema": "reconnect/1", "x": 1})",
     {.members = {{"settings", "{1}", 2, Gaps{R"(, "y": 2, "settings": )", ", "}}}},
     R"({"schema": "reconnect/1", "settings": {1}, "x": 1})"},
    {"imports and a contact",
     "{\"schema\": \"reconnect/1\",\n \"contacts\": [{}],\n \"imports\": {} }",
     {.contacts = {{Replace, 0, "{1}"}}, .members = {imports_to("{2}")}},
     "{\"schema\": \"reconnect/1\",\n \"contacts\": [{1}],\n \"imports\": {2} }"},
    {"a campaign",
     "{\"schema\": \"reconnect/1\", \"campaigns\": [{}]}",
     {.campaigns = {{Insert, 1, "{1}"}}},
     "{\"schema\": \"reconnect/1\", \"campaigns\": [{}, {1}]}"},
    {"no campaign to begin with",
     "{\"schema\": \"reconnect/1\", \"campaigns\": [ ], \"contacts\": [{}]}",
     {.contacts = {{Replace, 0, "{1}"}}},
     "{\"schema\": \"reconnect/1\", \"campaigns\": [ ], \"contacts\": [{1}]}"},
    {"the last campaign taken out",
     R"({"schema": "reconnect/1", "campaigns": [{}], "x": 1})",
     {.campaigns = {{Remove, 0, ""}}},
     R"({"schema": "reconnect/1", "campaigns": [], "x": 1})"},
    {"the last campaign taken out, and the list with it",
     "{\"schema\": \"reconnect/1\", \"campaigns\": [{}], \"x\": 1}",
     {.campaigns = {{Remove, 0, ""}}, .campaigns_end = true},
     "{\"schema\": \"reconnect/1\", \"x\": 1}"},
    {"a schema that comes last",
     "{ \"contacts\": [],\n\"schema\": \"reconnect/1\"}",
     {.members = {imports_to("{1}")}},
     "{ \"contacts\": [],\n\"schema\": \"reconnect/1\",\n\"imports\": {1}}"},
};

TEST(Splice, ChangesTheMembersOfTheBook) {
  for (MemberRow const& row : member_rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(spliced(row.before, row.edits), row.after);
  }
}

/// Returns the text with its lines ended as on Windows.
std::string on_windows(std::string const& text) {
  std::string windows;
  for (char const byte : text) {
    if (byte == '\n') windows += '\r';
    windows += byte;
  }
  return windows;
}

TEST(Splice, BeginsAListWithTheLineEndsOfTheBook) {
  std::string const before = with_contacts("[]");
  BookEdits const edits{.contacts = {{Insert, 0, "{1}"}}, .campaigns = {{Insert, 0, "{2}"}}};
  std::string const changed = spliced(before, edits);
  EXPECT_EQ(spliced(on_windows(before), edits), on_windows(changed));
  EXPECT_NE(changed.find("\n    {2}\n  ]"), std::string::npos);
}

TEST(Splice, CopiesTheRestInFewPieces) {
  std::string const text = with_contacts("[{}, {}, {}, {}, {}, {}, {}, {}]");
  Pieces const pieces = splice(text, index_book(text, {"book.json", ""}),
                               {.contacts = {{Replace, 4, R"({"id": "a"})"}}});
  EXPECT_EQ(pieces.parts().size(), 3U);
  EXPECT_EQ(pieces.size(), text.size() + 9);
}

TEST(Splice, TellsWhatStandsAroundAnEntry) {
  std::string const text = R"({"schema" : "reconnect/1", "contacts": [ {} ,{"a": 1}]})";
  BookIndex const index = index_book(text, {"book.json", ""});
  EXPECT_EQ(gaps_around(text, *index.contacts, 0), (Gaps{" ", " ,"}));
  EXPECT_EQ(gaps_around(text, *index.contacts, 1), (Gaps{" ,", ""}));
  EXPECT_EQ(gaps_around_member(text, index, 0), (Gaps{R"("schema" : )", ", "}));
  EXPECT_EQ(gaps_around_member(text, index, 1), (Gaps{R"(, "contacts": )", ""}));
}

/// Returns the edit that takes `edit` back, made to a book of the written layout.
EntryEdit inverse(EntryEdit const& edit, std::string const& text_before) {
  if (edit.kind == Insert) return {Remove, edit.place, ""};
  return {edit.kind == Remove ? Insert : Replace, edit.place, text_before};
}

TEST(SpliceLaws, WhatIsTakenBackGivesTheSameBytes) {
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
    test::RandomValues random(seed);
    std::string const text = book_text(random.book());
    BookIndex const index = index_book(text, {"book.json", ""});
    bool const inserts = index.size() == 0 || random.up_to(2) == 0;
    EntryEdit const edit =
        inserts ? EntryEdit{Insert, random.up_to(index.size()), record_text(random.contact())}
                : EntryEdit{random.up_to(1) == 0 ? Remove : Replace, random.up_to(index.size() - 1),
                            record_text(random.contact())};
    std::string const old_text = inserts ? "" : std::string(index.contact(edit.place).of(text));
    std::string const changed = spliced(text, {.contacts = {edit}});
    ASSERT_NE(changed, text);
    ASSERT_EQ(spliced(changed, {.contacts = {inverse(edit, old_text)}}), text)
        << "seed " << seed << "\n"
        << changed;
  }
}

TEST(SpliceLaws, AChangedBookIsThatOfTheChangedContacts) {
  for (std::uint64_t seed = 0; seed < 1'000; ++seed) {
    test::RandomValues random(seed);
    Book book = random.book();
    std::string const text = book_text(book);
    BookEdits edits;
    std::vector<Contact> contacts;
    for (std::size_t place = 0; place <= book.contacts.size(); ++place) {
      if (random.up_to(2) == 0) {
        contacts.push_back(random.contact());
        edits.contacts.push_back({Insert, place, record_text(contacts.back())});
      }
      if (place == book.contacts.size()) break;
      std::size_t const choice = random.up_to(2);
      if (choice == 0) edits.contacts.push_back({Remove, place, ""});
      if (choice == 1) contacts.push_back(random.contact());
      if (choice == 1) edits.contacts.push_back({Replace, place, record_text(contacts.back())});
      if (choice == 2) contacts.push_back(book.contacts[place]);
    }
    book.contacts = contacts;
    ASSERT_EQ(spliced(text, std::move(edits)), book_text(book)) << "seed " << seed;
  }
}

}  // namespace
}  // namespace reconnect::store
