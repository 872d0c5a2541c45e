// SPDX-License-Identifier: MIT
// Healthy books made at random, and defects of every kind put into them: `check` names exactly
// those, and `check --fix` loses nothing (P6).
#include <algorithm>
#include <filesystem>
#include <iostream>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process/traced_program.hpp"
#include "support/random_book.hpp"
#include "support/temporary_home.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

using Json = nlohmann::ordered_json;

/// A member of a contact; with what `check` says of it, where it is a defect.
struct Member {
  std::string name{};
  std::string value{};
  std::string where{};  // behind the contact
  std::string message{};
};

std::vector<Member> const healthy{
    {"every", R"("6w")"},
    {"every", R"("never")"},
    {"at_most", R"("1y")"},
    {"key", "true"},
    {"met", R"("PyCon, 2019")"},
    {"was", R"("close")"},
    {"tags", R"(["work", "family"])"},
    {"tags", "[]"},
    {"phones", R"([{"number": "+1 212 555 0100", "label": "home"}])"},
    {"emails", R"([{"address": "a@example.org"}])"},
    {"birthday", R"("--02-29")"},
    {"birthday", R"("1980-05-17")"},
    {"last_contact", R"("2019")"},
    {"last_contact", R"("2026-11-22")"},
    {"unsorted", "true"},
    {"rest", R"({"since": "2026-01-01", "why": "busy"})"},
    {"next", R"({"on": "2031-01-01"})"},
    {"zodiac", R"({"sign": ["lion", null, 1.50]})"},
    {"log", R"([{"on": "2026-11-22", "how": "call", "minutes": 5, "mood": "good"}])"},
    {"news", R"([{"id": "n", "on": "2026-01-01", "what": "moved", "kind": "hard"}])"},
    {"promises", R"([{"id": "n", "what": "call", "by": "2031-01-01", "from": "them"}])"},
};

std::vector<Member> const defects{
    {"every", R"("fortnight")", ".every", R"("fortnight" is not a cadence)"},
    {"added", R"("soon")", ".added", R"("soon" is not a date)"},
    {"added", R"("1815-12-10")", ".added", R"("1815-12-10" is before 1900)"},
    {"birthday", R"("--02-30")", ".birthday", R"("--02-30" is no day of the calendar)"},
    {"birthday", R"("in May")", ".birthday", R"("in May" is not a birthday)"},
    {"last_contact", R"("2019-13")", ".last_contact", R"("2019-13" is not a date)"},
    {"last_contact", R"("2031")", ".last_contact", R"("2031" lies ahead: it is ignored)"},
    {"prefers", R"("letter")", ".prefers", R"("letter" is not call, video, text or email)"},
    {"was", R"("chummy")", ".was", R"("chummy" is not close, friendly or distant)"},
    {"met", "2012", ".met", "2012 is not a text"},
    {"key", R"("yes")", ".key", R"("yes" is not true or false)"},
    {"phones", R"("555")", ".phones", R"("555" is not a list)"},
    {"phones", R"([{"number": "5"}, 5])", ".phones[1]", "5 is not an object"},
    {"rest", "true", ".rest", "true is not an object"},
    {"tags", R"(["a", 5])", ".tags[1]", "5 is not a text"},
    {"name", R"("  ")", ".name", "the name is blank"},
    {"name", R"("")", ".name", "no name"},
    {"name", R"("a\u001b[2J")", ".name", "the name holds control characters"},
    {"aliases", R"(["x", "\u202ey"])", ".aliases[1]", "the alias holds control characters"},
    {"next", R"({"why": "x"})", ".next", "no day: the next date is ignored"},
    {"log", R"([{"on": "2026-02-30"}])", ".log[0].on", R"("2026-02-30" is no day of the calendar)"},
    {"log", R"([{"how": "call"}])", ".log[0]", "no day: the entry is ignored"},
    {"log", R"([{"on": "2031-01-01"}])", ".log[0].on",
     R"("2031-01-01" lies ahead: the entry is ignored until then)"},
    {"log", R"([{"on": "2026-01-01"}, {"on": "2026-01-02", "how": "telepathy"}])", ".log[1].how",
     R"("telepathy" is not a medium)"},
    {"log", R"([{"on": "2026-01-01", "minutes": -5}])", ".log[0].minutes",
     "-5 is not a number of minutes"},
    {"log", R"([{"on": "2026-01-01", "answer": true}])", ".log[0].answer", "true is not yes or no"},
    {"news", R"([{"id": "n", "on": "2026-01-01", "kind": "bad"}])", ".news[0].kind",
     R"("bad" is not good, hard or post)"},
    {"news", R"([{"id": "n", "on": "2026-01-01", "done": {"as": "x"}}])", ".news[0].done.as",
     R"("x" is not congratulated or dismissed)"},
    {"news", R"([{"id": "n", "on": "2026-01-01"}, {"id": "n", "on": "2026-01-01"}])", ".news[1].id",
     R"("n" stands twice among the news)"},
    {"news", R"([{"on": "2026-01-01"}])", ".news[0]", "no id"},
    {"promises", R"([{"id": "p", "from": "you"}])", ".promises[0].from",
     R"("you" is not me or them)"},
    {"promises", R"([{"id": "p"}, {"id": "p"}])", ".promises[1].id",
     R"("p" stands twice among the promises)"},
};

/// Members of the book itself.
std::vector<Member> const book_defects{
    {"settings", R"({"pace": "often"})", "settings.pace", R"("often" is not a pace: 1/week holds)"},
    {"settings", R"({"retry": {"cold": ["2w"]}})", "settings.retry.cold",
     R"(["2w"] is not three cadences, none shorter than the one before: 2w, 6w, 1y holds)"},
    {"campaigns", R"([{"id": "l", "name": "L", "members": ["zzzzzz"]}])", "campaigns[0].members[0]",
     R"(no contact has the id "zzzzzz")"},
    {"campaigns", R"([{"id": "l"}])", "campaigns[0]", "no name"},
    {"imports", R"({"vcard": "soon"})", "imports.vcard", R"("soon" is not a date)"},
};

/// A book, and what is wrong with it.
struct Patient {
  Json book{};
  std::multiset<std::string> defects{};
  std::size_t wrong_ids{0};
};

std::string at(std::size_t place) { return "contacts[" + std::to_string(place) + "]"; }

Json random_contact(Random& random, std::size_t place) {
  Json contact{{"id", "id" + std::to_string(1000 + place)},
               {"name", "Person " + std::to_string(place)}};
  for (int count = random.below(6); count > 0; --count) {
    Member const& member = random.one_of(healthy);
    contact[member.name] = Json::parse(member.value);
  }
  return contact;
}

void break_id(Json& contacts, std::size_t place, Random& random, Patient& patient) {
  ++patient.wrong_ids;
  if (place == 0 || random.in_a_hundred(30)) {
    bool const is_empty = random.in_a_hundred(50);
    if (is_empty) contacts[place]["id"] = "";
    if (!is_empty) contacts[place].erase("id");
    patient.defects.insert(at(place) + (is_empty ? ".id: no id" : ": no id"));
    return;
  }
  contacts[place]["id"] = "id1000";
  patient.defects.insert(at(place) + R"(.id: "id1000" is the id of contacts[0] too)");
}

Patient random_patient(Random& random, bool is_broken) {
  Patient patient;
  Json contacts = Json::array();
  auto const size = static_cast<std::size_t>(random.between(2, 9));
  for (std::size_t place = 0; place < size; ++place)
    contacts.push_back(random_contact(random, place));
  // The first one keeps its id, which the others may repeat.
  for (std::size_t place = 1; is_broken && place < size; ++place) {
    if (random.in_a_hundred(25)) break_id(contacts, place, random, patient);
    if (random.in_a_hundred(40)) continue;
    Member const& defect = random.one_of(defects);
    contacts[place][defect.name] = Json::parse(defect.value);
    patient.defects.insert(at(place) + defect.where + ": " + defect.message);
  }
  patient.book = Json{{"schema", "reconnect/1"}};
  if (is_broken && random.in_a_hundred(50)) {
    Member const& defect = random.one_of(book_defects);
    patient.book[defect.name] = Json::parse(defect.value);
    patient.defects.insert(defect.where + ": " + defect.message);
  }
  patient.book["contacts"] = std::move(contacts);
  return patient;
}

class BrokenBooks : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directory(".reconnect"); }

  void TearDown() override { std::cout << books << " books\n"; }

  Ending type(std::vector<std::string> words) {
    return run_freely({std::move(words), "", home_.path()});
  }

  void write(Patient const& patient, Random& random) {
    write_bytes(path, patient.book.dump(random.one_of({-1, 0, 2, 4})) + "\n");
  }

  std::multiset<std::string> findings() {
    std::multiset<std::string> lines;
    Json const answer = Json::parse(type({"check", "--json"}).out);
    for (Json const& finding : answer.at("findings")) {
      lines.insert(finding.at("where").get<std::string>() + ": " +
                   finding.at("message").get<std::string>());
    }
    return lines;
  }

  std::filesystem::path const path{".reconnect/contacts.json"};
  int const books{wished("RECONNECT_BOOKS", 60)};

 private:
  TemporaryHome home_;
};

TEST_F(BrokenBooks, AreFoundOutExactlyAndHealthyOnesNot) {
  Random random(wished_seed());
  for (int count = 0; count < books; ++count) {
    Patient const patient = random_patient(random, random.in_a_hundred(80));
    write(patient, random);
    EXPECT_EQ(findings(), patient.defects) << patient.book.dump(2);
    EXPECT_EQ(type({"check"}).status, patient.defects.empty() ? 0 : 1);
    EXPECT_EQ(type({"list"}).status, 0) << "the rest is readable";
  }
}

/// Returns the book without the ids of its contacts.
Json without_ids(Json book) {
  for (Json& contact : book["contacts"]) contact.erase("id");
  return book;
}

TEST_F(BrokenBooks, AreMendedWithoutLoss) {
  Random random(wished_seed() + 1);
  for (int count = 0; count < books; ++count) {
    Patient const patient = random_patient(random, true);
    write(patient, random);
    std::string const before = bytes_of(path);
    Ending const mended = type({"check", "--fix", "--json"});
    Json const after = Json::parse(bytes_of(path));
    EXPECT_EQ(without_ids(after), without_ids(Json::parse(before)));
    EXPECT_EQ(Json::parse(mended.out).at("contacts").size(), patient.wrong_ids);
    std::set<std::string> ids;
    for (Json const& contact : after.at("contacts")) ids.insert(contact.at("id"));
    EXPECT_EQ(ids.size(), after.at("contacts").size());
    if (patient.wrong_ids == 0) {
      EXPECT_EQ(bytes_of(path), before);
      continue;
    }
    EXPECT_EQ(type({"undo"}).status, 0);
    EXPECT_EQ(bytes_of(path), before);
  }
}

}  // namespace
}  // namespace reconnect::test
