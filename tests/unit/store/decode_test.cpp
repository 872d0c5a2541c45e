// SPDX-License-Identifier: MIT
// What records say once they are read: every kind of value, and what counts as missing.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "store/book_text.hpp"

namespace reconnect::store {
namespace {

std::optional<Date> day(int year, unsigned month, unsigned day_of_month) {
  return Date::from_calendar(year, month, day_of_month);
}

constexpr char const* ana = R"({
  "id": "k7f3q2", "name": "Ana D\u00edaz", "aliases": ["Anita"], "key": true, "met": "Initech", "was": "close",
  "org": "Initech", "tags": ["work"], "every": "6w", "at_most": "never", "prefers": "text",
  "phones": [{"number": "555", "label": "mobile"}], "urls": ["https://example.org"], "feeds": [{"url": "https://f"}],
  "tz": "Europe/Madrid", "birthday": "1980-05-17", "notes": "climbs", "prep": {"offer": "an introduction"},
  "added": "2026-01-05", "last_contact": "2019-05", "unsorted": true, "rest": {"since": "2026-02-01"},
  "log": [{"on": "2026-08-16", "how": "in-person", "from": "them", "answer": "no", "minutes": 22, "note": "cats",
           "owe_thanks": true}],
  "zodiac": "leo"})";

TEST(Decode, ReadsEveryKindOfValue) {
  Contact const contact = decode_contact(ana);
  EXPECT_EQ(contact.name, "Ana Díaz");
  EXPECT_TRUE(contact.key);
  EXPECT_EQ(contact.was, Closeness::Close);
  EXPECT_EQ(contact.tags, std::vector<std::string>{"work"});
  EXPECT_EQ(contact.every, (Interval{6, Interval::Unit::Weeks}));
  EXPECT_EQ(contact.at_most, never);
  EXPECT_EQ(contact.prefers, Medium::Text);
  EXPECT_EQ(contact.phones, (std::vector<Phone>{{"555", "mobile", {}}}));
  EXPECT_EQ(contact.birthday, (Birthday{1980, 5, 17}));
  EXPECT_EQ(contact.prep, (std::vector<PrepItem>{{"offer", "an introduction"}}));
  EXPECT_EQ(contact.added, day(2026, 1, 5));
  EXPECT_EQ(contact.last_contact, (PartialDate{2019, 5, {}}));
  EXPECT_EQ(contact.rest, (Rest{day(2026, 2, 1), {}, {}, {}}));
  ASSERT_EQ(contact.log.size(), 1U);
  EXPECT_EQ(contact.log[0].on, day(2026, 8, 16));
  EXPECT_EQ(contact.log[0].how, Medium::InPerson);
  EXPECT_EQ(contact.log[0].from, Side::Them);
  EXPECT_EQ(contact.log[0].answer, false);
  EXPECT_EQ(contact.log[0].minutes, 22);
  EXPECT_TRUE(contact.log[0].owe_thanks);
  EXPECT_EQ(contact.extra, (Members{{"zodiac", "\"leo\""}}));
}

TEST(Decode, ForANameReadsWhatNamesAreFoundBy) {
  Contact contact;
  EXPECT_EQ(decode_contact(ana, Detail::Name, contact), 0U);
  Contact const expected{.id = "k7f3q2",
                         .name = "Ana Díaz",
                         .aliases = {"Anita"},
                         .tags = {"work"},
                         .every = Interval{6, Interval::Unit::Weeks},
                         .unsorted = true};
  EXPECT_EQ(contact, expected);
}

TEST(Decode, ForALineReadsAllButFreeTexts) {
  Contact expected = decode_contact(ana);
  expected.notes.clear();
  expected.prep.clear();
  expected.urls.clear();
  expected.feeds.clear();
  expected.log[0].note.clear();
  expected.extra.clear();
  Contact contact;
  decode_contact(ana, Detail::Line, contact);
  EXPECT_EQ(contact, expected);
}

TEST(Decode, LeavesNothingOfTheRecordBefore) {
  Contact contact = decode_contact(ana);
  decode_contact(R"({"id": "m2n3p4"})", Detail::Standing, contact);
  EXPECT_EQ(contact, Contact{.id = "m2n3p4"});
}

TEST(Decode, KnowsANameThatIsSpelledWithEscapes) {
  EXPECT_EQ(decode_contact(R"({"n\u0061me": "Ana", "\u0065very": "\u0036w"})").every,
            (Interval{6, Interval::Unit::Weeks}));
}

struct Unreadables {
  char const* label;
  std::string members;
  std::size_t unread;
};

std::vector<Unreadables> const unreadables{
    {"nothing", R"("name": "Ana")", 0},
    {"an unknown member", R"("zodiac": 5)", 0},
    {"a number for a text", R"("name": 5)", 1},
    {"null", R"("name": null)", 1},
    {"a text for a boolean", R"("key": "true")", 1},
    {"a word that is none", R"("was": "chummy")", 1},
    {"a word in capitals", R"("was": "Close")", 1},
    {"no medium to reach out by", R"("prefers": "letter")", 1},
    {"no cadence", R"("every": "fortnight")", 1},
    {"no day of the calendar", R"("added": "2026-02-30")", 1},
    {"a day before 1900", R"("added": "1899-12-31")", 1},
    {"no month", R"("last_contact": "2019-13")", 1},
    {"no birthday", R"("birthday": "--02-30")", 1},
    {"a text for a list", R"("tags": "work")", 1},
    {"a list for a text", R"("notes": ["a"])", 1},
    {"entries that are no text", R"("tags": ["a", 5, null, "b"])", 2},
    {"items that are no text", R"("prep": {"a": 5, "b": "c"})", 1},
    {"a list for an object", R"("rest": [])", 1},
    {"entries that are no object", R"("phones": ["555", {"number": "556"}])", 1},
    {"a number in an entry", R"("phones": [{"number": 555}])", 1},
    {"a source that is no object", R"("origin": {"vcard": 5})", 1},
    {"a touch with three",
     R"("log": [{"on": "yesterday", "how": "telepathy", "from": "me", "minutes": 1.5}])", 3},
    {"no answer", R"("log": [{"answer": true}])", 1},
    {"minutes below zero", R"("log": [{"minutes": -1}])", 1},
    {"minutes beyond all bounds", R"("log": [{"minutes": 99999999999999999999}])", 1},
    {"minutes with an exponent", R"("log": [{"minutes": 1e1}])", 1},
    {"news done in no way", R"("news": [{"done": {"on": "2026-01-01", "as": "ignored"}}])", 1},
    {"news done without an object", R"("news": [{"done": "2026-01-01"}])", 1},
};

TEST(Decode, CountsWhatCannotBeRead) {
  for (Unreadables const& row : unreadables) {
    SCOPED_TRACE(row.label);
    Contact contact;
    EXPECT_EQ(decode_contact("{" + row.members + "}", Detail::Whole, contact), row.unread);
  }
}

TEST(Decode, TakesWhatCannotBeReadForMissing) {
  Contact const contact = decode_contact(
      R"({"every": "fortnight", "tags": ["a", 5, "b"], "log": [{"on": "2026-02-30", "how": "telepathy", "minutes": 7}, 5]})");
  EXPECT_EQ(contact.every, std::nullopt);
  EXPECT_EQ(contact.tags, (std::vector<std::string>{"a", "b"}));
  ASSERT_EQ(contact.log.size(), 2U);
  EXPECT_EQ(contact.log[0].on, std::nullopt);
  EXPECT_EQ(contact.log[0].how, std::nullopt);
  EXPECT_EQ(contact.log[0].minutes, 7);
  EXPECT_EQ(contact.log[0].extra, (Members{{"on", "\"2026-02-30\""}, {"how", "\"telepathy\""}}));
  EXPECT_EQ(contact.log[1], (Touch{.extra = {{"", "5"}}}));
  EXPECT_EQ(contact.extra, (Members{{"every", "\"fortnight\""}, {"tags", "[5]"}}));
}

struct Nonsense {
  char const* label;
  std::string members;
};

std::vector<Nonsense> const nonsense{
    {"a pace of none", R"("pace": "0/week")"},
    {"a pace of a year", R"("pace": "1/year")"},
    {"no cadence", R"("every": "often")"},
    {"no first day of a week", R"("week_starts": "tuesday")"},
    {"a calling code with a plus", R"("country": "+34")"},
    {"never dormant", R"("dormant_after": "never")"},
    {"never again", R"("restart_every": "never")"},
    {"no contacts for a restart", R"("restart_contacts": 0)"},
    {"ten contacts for a restart", R"("restart_contacts": 10)"},
    {"two retries", R"("retry": {"cold": ["2w", "6w"]})"},
    {"four retries", R"("retry": {"cold": ["2w", "6w", "1y", "1y"]})"},
    {"retries that never come", R"("retry": {"cold": ["2w", "6w", "never"]})"},
    {"retries that get shorter", R"("retry": {"known": ["6w", "1m", "1y"]})"},
    {"no retries", R"("retry": "often")"},
    {"a tag that is no object", R"("tags": "family")"},
    {"nobody", R"("me": "Sam")"},
};

TEST(Decode, KeepsTheDefaultsOfSettingsThatMakeNoSense) {
  for (Nonsense const& row : nonsense) {
    SCOPED_TRACE(row.label);
    Settings settings = decode_settings("{" + row.members + "}");
    EXPECT_EQ(settings.extra.size() + settings.retry_extra.size(), 1U)
        << "what the file says is kept";
    settings.extra.clear();
    settings.retry_extra.clear();
    EXPECT_EQ(settings, Settings{});
  }
}

TEST(Decode, AllowsNeverInEveryAndAtMost) {
  Settings const settings = decode_settings(
      R"({"every": "never", "at_most": "never", "tags": {"a": {"every": "never"}}})");
  EXPECT_EQ(settings.every, never);
  EXPECT_EQ(settings.at_most, never);
  EXPECT_EQ(settings.tags, (std::vector<TagCadence>{{"a", never, {}, {}}}));
}

TEST(Decode, TakesRetriesOfEqualLength) {
  Settings const settings = decode_settings(R"({"retry": {"cold": ["7d", "1w", "1w"]}})");
  EXPECT_EQ(settings.retry_cold[0], (Interval{7, Interval::Unit::Days}));
  EXPECT_TRUE(settings.retry_extra.empty());
}

struct Id {
  char const* label;
  std::string record;
  std::string id;
};

TEST(RecordId, IsThatOfTheRecordItself) {
  std::vector<Id> const rows{
      {"first", R"({"id": "a", "name": "Ana"})", "a"},
      {"last", R"({"news": [{"id": "n"}], "name": "\"id\": \"x\"", "id": "a"})", "a"},
      {"with an escape", R"({"\u0069d": "\u0061"})", "a"},
      {"none", R"({"name": "Ana"})", ""},
      {"a number", R"({"id": 5})", ""},
      {"no object", "5", ""},
  };
  for (Id const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(record_id(row.record), row.id);
  }
}

}  // namespace
}  // namespace reconnect::store
