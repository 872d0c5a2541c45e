// SPDX-License-Identifier: MIT
// How records stand in the file, and that what is written is read as it was.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/store/file_store.hpp"
#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "unit/store/random_values.hpp"

namespace reconnect::store {
namespace {

constexpr std::uint64_t seeds = 2'000;

constexpr char const* ana = R"({
      "id": "k7f3q2",
      "name": "Ana Díaz",
      "aliases": ["Anita", "A. Díaz"],
      "key": true,
      "met": "Initech, 2012",
      "was": "close",
      "org": "Initech",
      "title": "CTO",
      "place": "Madrid",
      "tags": ["work", "climbing"],
      "every": "6w",
      "at_most": "3m",
      "prefers": "video",
      "phones": [
        {"number": "+1 212 555 0100", "label": "mobile"},
        {"number": "555 0101"}
      ],
      "emails": [
        {"address": "ana@example.org", "label": "home"}
      ],
      "urls": ["https://example.org/ana", "linkedin.com/in/ana-diaz"],
      "feeds": [{"url": "https://example.org/feed"}, {"url": "https://example.org/notes"}],
      "tz": "Europe/Madrid",
      "birthday": "--05-17",
      "notes": "daughter Mia, climbs\nsays \"vale\"",
      "prep": {
        "what can I offer": "introduce her to Jonas",
        "what I will not ask": ""
      },
      "added": "2026-01-05",
      "last_contact": "2019-05",
      "unsorted": true,
      "rest": {"since": "2026-02-01", "until": "2026-03-01", "why": "exams"},
      "next": {"on": "2026-04-01", "why": "her move"},
      "origin": {"linkedin": {"key": "ana-diaz", "org": "Initech", "title": "CTO"}},
      "log": [
        {"on": "2026-08-16", "how": "call", "minutes": 22, "note": "new flat, two cats"},
        {"on": "2026-08-20", "how": "in-person", "from": "them", "answer": "no", "gave": true, "asked": true, "owe_thanks": true, "about": "n4x", "key": "calls:17"}
      ],
      "news": [
        {"id": "n4x", "on": "2026-11-19", "since": "2026-05-01", "what": "now CTO at Initech", "kind": "hard", "url": "https://example.org/n", "source": "linkedin", "done": {"on": "2026-11-20", "as": "congratulated"}}
      ],
      "promises": [
        {"id": "p2k", "what": "send the paper", "by": "2026-11-27", "made": "2026-11-22", "from": "them", "done": "2026-11-26"}
      ]
    })";

TEST(RecordText, StandsInTheLayoutOfTheFile) { EXPECT_EQ(record_text(decode_contact(ana)), ana); }

TEST(RecordText, HasAtLeastAnIdAndAName) {
  EXPECT_EQ(record_text(Contact{.id = "k7f3q2", .name = "Ana"}),
            "{\n      \"id\": \"k7f3q2\",\n      \"name\": \"Ana\"\n    }");
}

TEST(RecordText, OfNothingIsAnEmptyObject) {
  EXPECT_EQ(record_text(Contact{}), "{}");
  EXPECT_EQ(settings_text(Settings{}), "{}");
}

struct Kept {
  char const* label;
  std::vector<std::string> members;
};

std::vector<Kept> const kept_members{
    {"unknown ones last, in their order",
     {R"("id": "a")", R"("zodiac": {"sun" :  "leo"})", R"("age": 1.10)"}},
    {"known ones that cannot be read, at their place",
     {R"("id": "a")", R"("key": "yes")", R"("was": "chummy")", R"("every": "fortnight")",
      R"("zodiac": 1)"}},
    {"null", {R"("id": "a")", R"("name": null)", R"("log": null)"}},
    {"a list where a text should be", {R"("id": ["a"])", R"("name": {})"}},
    {"a text where a list should be", {R"("tags": "work")", R"("phones": "555")", R"("log": 7)"}},
    {"no object where one should be", {R"("rest": 5)", R"("next": [])", R"("origin": "linkedin")"}},
    {"an empty name", {R"("id": "a")", R"("": [1, 2])"}},
    {"a hundred digits", {R"("n": 1)" + std::string(99, '0')}},
};

TEST(RecordText, KeepsWhatItDoesNotUnderstand) {
  for (Kept const& row : kept_members) {
    SCOPED_TRACE(row.label);
    std::string text = "{";
    for (std::string const& member : row.members)
      text.append(text.size() > 1 ? ",\n      " : "\n      ").append(member);
    text += "\n    }";
    EXPECT_EQ(record_text(decode_contact(text)), text);
  }
}

TEST(RecordText, KeepsEntriesThatAreNoObjects) {
  std::string const text = R"({
      "phones": [
        "555 0100",
        {"number": 5550101, "ext": 7},
        {"": 5}
      ],
      "origin": {"linkedin": 5, "vcard": {"key": "x"}},
      "log": [
        null,
        {"on": "2026-02-30", "how": "telepathy", "minutes": -3}
      ]
    })";
  EXPECT_EQ(record_text(decode_contact(text)), text);
}

TEST(RecordText, KeepsARecordThatIsNoObject) {
  EXPECT_EQ(record_text(decode_contact("[1, 2]")), "[1, 2]");
}

TEST(RecordText, PutsTextsThatCannotBeReadBehindTheOthers) {
  Contact contact = decode_contact(R"({"tags": [1, "a", null], "prep": {"x": 5, "y": "z"}})");
  contact.tags.push_back("b");
  EXPECT_EQ(record_text(contact), R"({
      "tags": ["a", "b", 1, null],
      "prep": {
        "y": "z",
        "x": 5
      }
    })");
}

TEST(RecordText, PutsNewEntriesWhereNoListWas) {
  Contact contact = decode_contact(R"({"tags": "work", "phones": "555"})");
  contact.tags.push_back("new");
  contact.phones.push_back({.number = "556"});
  EXPECT_EQ(record_text(contact), R"({
      "tags": ["new", "work"],
      "phones": [
        {"number": "556"},
        "555"
      ]
    })");
}

TEST(RecordText, ReplacesWhatCouldNotBeReadByAValueThatIsSetSince) {
  Contact contact = decode_contact(R"({"every": "fortnight", "prep": {"x": 5}, "zodiac": 1})");
  contact.every = Interval{2, Interval::Unit::Weeks};
  contact.prep = {{"x", "five"}};
  EXPECT_EQ(record_text(contact), R"({
      "every": "2w",
      "prep": {
        "x": "five"
      },
      "zodiac": 1
    })");
}

constexpr char const* all_settings = R"({
    "pace": "2/week",
    "every": "6w",
    "at_most": "never",
    "week_starts": "sunday",
    "country": "34",
    "dormant_after": "1y",
    "restart_contacts": 4,
    "restart_every": "3w",
    "retry": {"cold": ["1w", "2w", "1y"], "known": ["1d", "2d", "3d"], "after": 5},
    "tags": {"family": {"every": "2w", "at_most": "4w"}, "work": {"every": "never"}},
    "me": {"name": "Sam", "emails": ["sam@example.org"], "phones": ["555"]},
    "theme": "dark"
  })";

TEST(SettingsText, StandsInTheLayoutOfTheFile) {
  EXPECT_EQ(settings_text(decode_settings(all_settings)), all_settings);
}

TEST(SettingsText, KeepsWhatMakesNoSense) {
  std::string const text = R"({
    "pace": "0/week",
    "every": 5,
    "dormant_after": "never",
    "restart_contacts": 12,
    "retry": {"cold": ["1y", "2w", "6w"], "known": ["1w"]},
    "me": "Sam"
  })";
  EXPECT_EQ(settings_text(decode_settings(text)), text);
}

TEST(SettingsText, KeepsARetryThatIsNoObject) {
  EXPECT_EQ(settings_text(decode_settings(R"({"retry": "often"})")),
            "{\n    \"retry\": \"often\"\n  }");
}

TEST(CampaignText, StandsInTheLayoutOfTheFile) {
  std::string const text = R"({
      "id": "c4m",
      "name": "Job search",
      "start": "2026-11-01",
      "by": "2026-12-01",
      "note": "a role in Lisbon",
      "members": ["k7f3q2", "m2n3p4"],
      "ended": "2026-11-20",
      "colour": "red"
    })";
  EXPECT_EQ(campaign_text(decode_campaign(text)), text);
}

TEST(ImportsText, HasALineForEachAndKeepsWhatCannotBeRead) {
  std::string const before = R"({"linkedin": "2026-11-01", "vcard": "yesterday", "csv": null})";
  std::vector<ImportDate> imports = decode_imports(before);
  imports[0].on = Date::from_calendar(2026, 11, 22);
  EXPECT_EQ(imports_text(imports, before), R"({
    "linkedin": "2026-11-22",
    "vcard": "yesterday",
    "csv": null
  })");
}

TEST(BookText, OfAnEmptyBook) {
  EXPECT_EQ(book_text(Book{}), "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": []\n}\n");
}

TEST(BookText, StandsInTheLayoutOfTheFile) {
  Book book;
  book.settings.pace = {2, Pace::Period::Week};
  book.contacts = {Contact{.id = "k7f3q2", .name = "Ana"}, Contact{.id = "m2n3p4", .name = "Ben"}};
  book.campaigns = {Campaign{.id = "c4m", .name = "Job search"}};
  book.imports = {{"linkedin", Date::from_calendar(2026, 11, 22)}};
  EXPECT_EQ(book_text(book), R"({
  "schema": "reconnect/1",
  "settings": {
    "pace": "2/week"
  },
  "contacts": [
    {
      "id": "k7f3q2",
      "name": "Ana"
    },
    {
      "id": "m2n3p4",
      "name": "Ben"
    }
  ],
  "campaigns": [
    {
      "id": "c4m",
      "name": "Job search"
    }
  ],
  "imports": {
    "linkedin": "2026-11-22"
  }
}
)");
}

TEST(RecordLaws, WhatIsWrittenIsReadAsItWas) {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    test::RandomValues random(seed);
    Contact const contact = random.contact();
    std::string const text = record_text(contact);
    ASSERT_EQ(decode_contact(text), contact) << "seed " << seed << "\n" << text;
    ASSERT_EQ(record_text(decode_contact(text)), text) << "seed " << seed;
    Settings const settings = random.settings();
    ASSERT_EQ(decode_settings(settings_text(settings)), settings) << "seed " << seed << "\n"
                                                                  << settings_text(settings);
    Campaign const campaign = random.campaign();
    ASSERT_EQ(decode_campaign(campaign_text(campaign)), campaign) << "seed " << seed << "\n"
                                                                  << campaign_text(campaign);
  }
}

TEST(RecordLaws, ABookThatIsWrittenIsReadAsItWas) {
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    Book const book = test::RandomValues(seed).book();
    std::string const text = book_text(book);
    ASSERT_EQ(read_book(text, "book.json"), book) << "seed " << seed << "\n" << text;
    ASSERT_EQ(book_text(read_book(text, "book.json")), text) << "seed " << seed;
  }
}

TEST(RecordLaws, AContactThatIsFilledAgainHoldsNothingOfTheLast) {
  test::RandomValues random(7);
  Contact reused;
  for (std::uint64_t count = 0; count < seeds; ++count) {
    std::string const text = record_text(random.contact());
    decode_contact(text, Detail::Whole, reused);
    ASSERT_EQ(reused, decode_contact(text)) << text;
  }
}

}  // namespace
}  // namespace reconnect::store
