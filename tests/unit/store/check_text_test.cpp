// SPDX-License-Identifier: MIT
// What `check` finds in a text, where, and in which words.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/error.hpp"
#include "store/book_text.hpp"

namespace reconnect::store {
namespace {

constexpr Date today{std::chrono::local_days{std::chrono::year{2026} / 11 / 22}};

std::vector<std::string> findings(std::string_view text) {
  std::vector<std::string> lines;
  for (Finding const& finding : check_text(text, {"book.json", ""}, today)) {
    lines.push_back(std::to_string(finding.line) + ":" + std::to_string(finding.column) + ": " +
                    finding.where + ": " + finding.message + (finding.fixable ? " (fixable)" : ""));
  }
  return lines;
}

/// A book whose second line is the value of `member`.
std::string book_with(std::string const& member, std::string const& value) {
  return "{\"schema\": \"reconnect/1\", \"" + member + "\":\n" + value + "}";
}

struct Row {
  char const* label;
  std::string value;
  std::vector<std::string> findings;
};

void expect(std::string const& member, std::vector<Row> const& rows) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(findings(book_with(member, row.value)), row.findings);
  }
}

std::string ana(std::string const& members) {
  return R"([{"id": "a", "name": "Ana", )" + members + "}]";
}

TEST(CheckContacts, FindsNothingWhereNothingIsWrong) {
  expect(
      "contacts",
      {{"nobody", "[]", {}},
       {"unknown members", ana(R"("zodiac": {"name": "x\u0000"})"), {}},
       {"today",
        ana(R"("last_contact": "2026", "log": [{"on": "2026-11-22"}], "news": [{"id": "n", "on": "2026-11-22"}])"),
        {}},
       {"a next date ahead",
        ana(R"("next": {"on": "2027-01-01"}, "rest": {"since": "2027-01-01"})"),
        {}},
       {"the same id in two lists",
        ana(R"("news": [{"id": "n", "on": "2026-01-01"}], "promises": [{"id": "n"}])"),
        {}},
       {"a name of many scripts", R"([{"id": "a", "name": "日本 Ångström ء"}])", {}},
       {"neighbours of characters that steer",
        R"([{"id": "a", "name": "A\u00a0\u200d\u2010\u2029\u202f\u2065\u206a\u061d"}])",
        {}}});
}

TEST(CheckContacts, FindsWhatCannotBeRead) {
  expect(
      "contacts",
      {{"a cadence",
        ana(R"("every": "fortnight")"),
        {R"(2:38: contacts[0].every: "fortnight" is not a cadence)"}},
       {"a date", ana(R"("added": "soon")"), {R"(2:38: contacts[0].added: "soon" is not a date)"}},
       {"an impossible date",
        ana(R"("log": [{"on": "2026-02-30"}])"),
        {R"(2:44: contacts[0].log[0].on: "2026-02-30" is no day of the calendar)"}},
       {"an impossible birthday",
        ana(R"("birthday": "--02-30")"),
        {R"(2:41: contacts[0].birthday: "--02-30" is no day of the calendar)"}},
       {"an early date",
        ana(R"("added": "1815-12-10")"),
        {R"(2:38: contacts[0].added: "1815-12-10" is before 1900)"}},
       {"what looks like a date from afar",
        ana(R"("added": "2O26-1l-22")"),
        {R"(2:38: contacts[0].added: "2O26-1l-22" is not a date)"}},
       {"a birthday",
        ana(R"("birthday": "in May")"),
        {R"(2:41: contacts[0].birthday: "in May" is not a birthday)"}},
       {"a partial date",
        ana(R"("last_contact": "2019-13")"),
        {R"(2:45: contacts[0].last_contact: "2019-13" is not a date)"}},
       {"what two copies disagree on",
        ana(R"("conflicts": {"every": ["6w", "2m"]})"),
        {R"(2:52: contacts[0].conflicts.every: two copies disagree on every: set the other, or take this out of "conflicts")"}},
       {"a medium",
        ana(R"("log": [{"on": "2026-01-01", "how": "telepathy"}])"),
        {R"(2:65: contacts[0].log[0].how: "telepathy" is not a medium)"}},
       {"a medium to reach out by",
        ana(R"("prefers": "letter")"),
        {R"(2:40: contacts[0].prefers: "letter" is not call, video, text or email)"}},
       {"closeness",
        ana(R"("was": "chummy")"),
        {R"(2:36: contacts[0].was: "chummy" is not close, friendly or distant)"}},
       {"a side",
        ana(R"("promises": [{"id": "p", "from": "you"}])"),
        {R"(2:62: contacts[0].promises[0].from: "you" is not me or them)"}},
       {"an answer",
        ana(R"("log": [{"on": "2026-01-01", "answer": true}])"),
        {R"(2:68: contacts[0].log[0].answer: true is not yes or no)"}},
       {"minutes",
        ana(R"("log": [{"on": "2026-01-01", "minutes": -5}])"),
        {R"(2:69: contacts[0].log[0].minutes: -5 is not a number of minutes)"}},
       {"a kind of news",
        ana(R"("news": [{"id": "n", "on": "2026-01-01", "kind": "bad"}])"),
        {R"(2:78: contacts[0].news[0].kind: "bad" is not good, hard or post)"}},
       {"how news was done",
        ana(R"("news": [{"id": "n", "on": "2026-01-01", "done": {"as": "x"}}])"),
        {R"(2:85: contacts[0].news[0].done.as: "x" is not congratulated or dismissed)"}},
       {"a text", ana(R"("met": 2012)"), {"2:36: contacts[0].met: 2012 is not a text"}},
       {"a text that is a list on several lines",
        ana("\"met\": [\n  1,\r\n\t2\n]"),
        {"2:36: contacts[0].met: [1,2] is not a text"}},
       {"a boolean",
        ana(R"("key": "yes")"),
        {R"(2:36: contacts[0].key: "yes" is not true or false)"}},
       {"a list", ana(R"("phones": "555")"), {R"(2:39: contacts[0].phones: "555" is not a list)"}},
       {"entries of every list",
        ana(R"("log": ["x"], "news": [5], "promises": [null])"),
        {R"(2:37: contacts[0].log[0]: "x" is not an object)",
         "2:52: contacts[0].news[0]: 5 is not an object",
         "2:69: contacts[0].promises[0]: null is not an object"}},
       {"the day of a next date",
        ana(R"("next": {"on": "soon"})"),
        {R"(2:44: contacts[0].next.on: "soon" is not a date)"}},
       {"an object", ana(R"("rest": true)"), {"2:37: contacts[0].rest: true is not an object"}},
       {"an entry",
        ana(R"("phones": [{"number": "5"}, 5])"),
        {"2:57: contacts[0].phones[1]: 5 is not an object"}},
       {"a tag", ana(R"("tags": ["a", 5])"), {"2:43: contacts[0].tags[1]: 5 is not a text"}},
       {"an item",
        ana(R"("prep": {"what I say": 5})"),
        {R"(2:52: contacts[0].prep["what I say"]: 5 is not a text)"}},
       {"a contact", "[5]", {"2:2: contacts[0]: 5 is not an object"}},
       {"a long value",
        ana("\"was\": \"" + std::string(80, 'x') + "\""),
        {"2:36: contacts[0].was: \"" + std::string(60, 'x') +
         "…\" is not close, friendly or distant"}},
       {"a column behind characters of many bytes",
        R"([{"id": "é", "name": "日本", "every": "x"}])",
        {R"(2:37: contacts[0].every: "x" is not a cadence)"}}});
}

TEST(CheckContacts, FindsIdsAndNamesThatAreMissing) {
  expect(
      "contacts",
      {{"no id", R"([{"name": "Ana"}])", {"2:2: contacts[0]: no id (fixable)"}},
       {"an empty id", R"([{"id": "", "name": "Ana"}])", {"2:9: contacts[0].id: no id (fixable)"}},
       {"an id that is no text",
        R"([{"id": 5, "name": "Ana"}])",
        {"2:9: contacts[0].id: 5 is not a text"}},
       {"no name", R"([{"id": "a"}])", {"2:2: contacts[0]: no name"}},
       {"an empty name", R"([{"id": "a", "name": ""}])", {"2:22: contacts[0].name: no name"}},
       {"a name that is no text",
        R"([{"id": "a", "name": 5}])",
        {"2:22: contacts[0].name: 5 is not a text"}},
       {"a blank name",
        R"([{"id": "a", "name": "  "}])",
        {"2:22: contacts[0].name: the name is blank"}},
       {"news and promises",
        ana(R"("news": [{"on": "2026-01-01"}], "promises": [{"what": "x"}])"),
        {"2:38: contacts[0].news[0]: no id", "2:74: contacts[0].promises[0]: no id"}},
       {"a promise whose id is no text",
        ana(R"("promises": [{"id": 5}])"),
        {"2:49: contacts[0].promises[0].id: 5 is not a text"}}});
}

TEST(CheckContacts, FindsNamesThatWouldSteerATerminal) {
  std::string const message = "2:22: contacts[0].name: the name holds control characters";
  for (char const* const name :
       {"A\\u001b[31m", "A\\u007f", "A\\u0085", "A\\u202e", "A\\u2066", "A\\u200f", "A\\u061c"}) {
    SCOPED_TRACE(name);
    EXPECT_EQ(
        findings(book_with("contacts", R"([{"id": "a", "name": ")" + std::string(name) + "\"}]")),
        std::vector<std::string>{message});
  }
  expect("contacts", {{"an alias",
                       ana(R"("aliases": ["x", "\u0007"])"),
                       {"2:46: contacts[0].aliases[1]: the alias holds control characters"}}});
}

TEST(CheckContacts, FindsIdsThatStandTwice) {
  expect(
      "contacts",
      {{"contacts",
        R"([{"id": "a", "name": "Ana"}, {"id": "b", "name": "Ben"}, {"name": "Cara", "id": "a"}])",
        {R"(2:81: contacts[2].id: "a" is the id of contacts[0] too (fixable))"}},
       {"news",
        ana(R"("news": [{"id": "n", "on": "2026-01-01"}, {"id": "n", "on": "2026-01-02"}])"),
        {R"(2:78: contacts[0].news[1].id: "n" stands twice among the news)"}},
       {"promises",
        ana(R"("promises": [{"id": "p"}, {"id": "p"}])"),
        {R"(2:62: contacts[0].promises[1].id: "p" stands twice among the promises)"}}});
}

TEST(CheckContacts, FindsEntriesThatAreIgnored) {
  expect(
      "contacts",
      {{"a touch ahead",
        ana(R"("log": [{"on": "2026-11-23"}])"),
        {R"(2:44: contacts[0].log[0].on: "2026-11-23" lies ahead: the entry is ignored until then)"}},
       {"news ahead",
        ana(R"("news": [{"id": "n", "on": "2027-01-01"}])"),
        {R"(2:56: contacts[0].news[0].on: "2027-01-01" lies ahead: the entry is ignored until then)"}},
       {"a last contact ahead",
        ana(R"("last_contact": "2027")"),
        {R"(2:45: contacts[0].last_contact: "2027" lies ahead: it is ignored)"}},
       {"a touch without a day",
        ana(R"("log": [{"how": "call"}])"),
        {"2:37: contacts[0].log[0]: no day: the entry is ignored"}},
       {"news without a day",
        ana(R"("news": [{"id": "n"}])"),
        {"2:38: contacts[0].news[0]: no day: the entry is ignored"}},
       {"a next date without a day",
        ana(R"("next": {"why": "x"})"),
        {"2:37: contacts[0].next: no day: the next date is ignored"}}});
}

TEST(CheckSettings, FindsWhatMakesNoSenseAndTellsWhatHolds) {
  expect(
      "settings",
      {{"all well", R"({"pace": "2/week", "every": "never", "theme": 5})", {}},
       {"the pace",
        R"({"pace": "0/week"})",
        {R"(2:10: settings.pace: "0/week" is not a pace: 1/week holds)"}},
       {"the cadence",
        R"({"every": "often"})",
        {R"(2:11: settings.every: "often" is not a cadence: 3m holds)"}},
       {"the longest silence",
        R"({"at_most": "often"})",
        {R"(2:13: settings.at_most: "often" is not a cadence)"}},
       {"the week",
        R"({"week_starts": "tuesday"})",
        {R"(2:17: settings.week_starts: "tuesday" is not monday, sunday or saturday: monday holds)"}},
       {"the country",
        R"({"country": "+34"})",
        {R"(2:13: settings.country: "+34" is not a calling code (digits only))"}},
       {"never dormant",
        R"({"dormant_after": "never"})",
        {R"(2:19: settings.dormant_after: "never" is not a cadence that ends: 6m holds)"}},
       {"never again",
        R"({"restart_every": "never"})",
        {R"(2:19: settings.restart_every: "never" is not a cadence that ends: 4w holds)"}},
       {"no contacts",
        R"({"restart_contacts": 0})",
        {"2:22: settings.restart_contacts: 0 is not a number from 1 to 9: 3 holds"}},
       {"cold retries",
        R"({"retry": {"cold": ["1y", "2w", "6w"]}})",
        {R"(2:20: settings.retry.cold: ["1y", "2w", "6w"] is not three cadences, none shorter than the one before: )"
         "2w, 6w, 1y holds"}},
       {"known retries",
        R"({"retry": {"known": 5}})",
        {"2:21: settings.retry.known: 5 is not three cadences, none shorter than the one before: "
         "1w, 2w, 6w holds"}},
       {"a tag",
        R"({"tags": {"family": {"every": "often"}, "work": 5}})",
        {R"(2:31: settings.tags.family.every: "often" is not a cadence)",
         "2:49: settings.tags.work: 5 is not an object"}},
       {"tags that are no names of members",
        R"({"tags": {"Old_friends-2": 1, "é": 2, "a.b": 3, "": 4, "x[": 5}})",
        {"2:28: settings.tags.Old_friends-2: 1 is not an object",
         "2:36: settings.tags.é: 2 is not an object",
         R"(2:46: settings.tags["a.b"]: 3 is not an object)",
         R"(2:53: settings.tags[""]: 4 is not an object)",
         R"(2:62: settings.tags["x["]: 5 is not an object)"}},
       {"me", R"({"me": {"emails": [5]}})", {"2:20: settings.me.emails[0]: 5 is not a text"}}});
}

TEST(CheckCampaigns, FindsMembersThatNobodyIs) {
  EXPECT_EQ(findings(R"({"schema": "reconnect/1", "contacts": [{"id": "a", "name": "Ana"}],
"campaigns": [{"id": "c", "name": "Search", "members": ["a", "b", 5]}]})"),
            (std::vector<std::string>{R"(2:62: campaigns[0].members[1]: no contact has the id "b")",
                                      "2:67: campaigns[0].members[2]: 5 is not a text"}));
}

TEST(CheckCampaigns, FindsIdsNamesAndDays) {
  expect(
      "campaigns",
      {{"all well",
        R"([{"id": "c", "name": "Search", "start": "2026-11-01", "by": "2027-01-01"}])",
        {}},
       {"no id and no name", "[{}]", {"2:2: campaigns[0]: no id", "2:2: campaigns[0]: no name"}},
       {"an empty name", R"([{"id": "c", "name": ""}])", {"2:22: campaigns[0].name: no name"}},
       {"the same id",
        R"([{"id": "c", "name": "x"}, {"id": "c", "name": "y"}])",
        {R"(2:35: campaigns[1].id: "c" is the id of campaigns[0] too)"}},
       {"a day",
        R"([{"id": "c", "name": "x", "by": "soon"}])",
        {R"(2:33: campaigns[0].by: "soon" is not a date)"}},
       {"what two copies disagree on",
        R"([{"id": "c", "name": "x", "conflicts": {"name": ["x", "y"]}}])",
        {R"(2:49: campaigns[0].conflicts.name: two copies disagree on name: set the other, or take this out of "conflicts")"}},
       {"no object", "[5]", {"2:2: campaigns[0]: 5 is not an object"}}});
}

TEST(CheckImports, FindsDaysThatAreNone) {
  expect("imports", {{"a word",
                      R"({"vcard": "today", "my csv": 5, "x": "2026-01-01"})",
                      {R"(2:11: imports.vcard: "today" is not a date)",
                       R"(2:30: imports["my csv"]: 5 is not a date)"}}});
}

TEST(CheckText, FindsWhatTwoCopiesDisagreeOn) {
  expect(
      "settings",
      {{"of the settings",
        R"({"conflicts": {"every": ["6w", "2m"]}})",
        {R"(2:25: settings.conflicts.every: two copies disagree on every: set the other, or take this out of "conflicts")"}}});
  expect(
      "conflicts",
      {{"of the book",
        R"({"x": [2, 3]})",
        {R"(2:7: conflicts.x: two copies disagree on x: set the other, or take this out of "conflicts")"}},
       {"none of ours", "5", {}}});
}

TEST(CheckText, TellsFindingsInTheOrderOfTheText) {
  EXPECT_EQ(
      findings("{\n\"contacts\": [{\"id\": \"a\", \"every\": 5}],\n\"settings\": {\"pace\": 7},\n"
               "\"schema\": \"reconnect/1\"}"),
      (std::vector<std::string>{"2:14: contacts[0]: no name",
                                "2:35: contacts[0].every: 5 is not a cadence",
                                "3:22: settings.pace: 7 is not a pace: 1/week holds"}));
}

TEST(CheckText, FindsManyThingsInOneGo) {
  // A search through the list for each of its entries would take long.
  std::string log = "[";
  for (int count = 0; count < 10'000; ++count) log += R"({"how": "telepathy"},)";
  log.back() = ']';
  std::vector<std::string> const found = findings(book_with("contacts", ana("\"log\": " + log)));
  ASSERT_EQ(found.size(), 20'000U);
  EXPECT_EQ(found.back().substr(found.back().find(": ") + 2),
            R"(contacts[0].log[9999].how: "telepathy" is not a medium)");
}

TEST(CheckText, RefusesATextThatIsNoBook) {
  EXPECT_THROW(check_text("{}", {"book.json", ""}, today), Error);
}

}  // namespace
}  // namespace reconnect::store
