// SPDX-License-Identifier: MIT
// Random sessions of a hundred commands, taken back again: all the way, in the middle, after an
// edit by hand, with a history that is damaged or gone (P5).
#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "process/traced_program.hpp"
#include "support/random_book.hpp"
#include "support/temporary_home.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

using Json = nlohmann::json;

constexpr char const* first_book = R"({"schema": "reconnect/1",
  "contacts": [
    { "id": "anaaaa", "name": "Ana Díaz", "colour": "green", "tags": [ ] },
    {"id": "benbbb", "name": "Ben Okafor", "phones": [{"number": "1"}, {"number": "2"}]}

  ]
}
)";

/// Books as hands and other programs lay them out.
constexpr std::array<char const*, 7> laid_out_books{
    first_book,
    R"({"schema":"reconnect/1","contacts":[{"id":"anaaaa","name":"Ana"},{"id":"benbbb","name":"Ben"}]})",
    R"({"campaigns": [] , "schema": "reconnect/1", "contacts": [
{"id": "anaaaa", "name": "Ana"} ,

	{"id": "benbbb", "name": "Ben"}  ], "settings" : {"pace": "3/week"} })",
    R"({"schema": "reconnect/1"})",
    R"({"schema": "reconnect/1", "contacts": [ {"id": "anaaaa", "name": "Ana"}
], "x": 5})",
    "{\r\n  \"schema\": \"reconnect/1\",\r\n  \"contacts\": [\r\n    {\"id\": \"anaaaa\", "
    "\"name\": "
    "\"Ana\"},\r\n    {\"id\": \"benbbb\", \"name\": \"Ben\"}\r\n  ]\r\n}\r\n",
    R"({ "contacts" : [ {"id": "anaaaa", "name": "Ana"}, 7, {"id": "benbbb", "name": "Ben"} ,null ] , "schema":"reconnect/1" , "imports" : {} })"};

constexpr char const* nothing_left = "reconnect: there is nothing to undo\n";

/// A book by hand, and somebody who types at random.
class Typist {
 public:
  explicit Typist(int seed, std::string const& book = first_book) : random_(seed) {
    std::filesystem::create_directory(".reconnect");
    write_bytes(path(), book);
  }
  ~Typist() { std::cout << commands_ << " commands\n"; }
  Typist(Typist const&) = delete;
  Typist& operator=(Typist const&) = delete;

  Ending type(std::vector<std::string> words, std::string input = "") {
    ++commands_;
    return run_freely({std::move(words), std::move(input), home_.path()});
  }

  void type_at_random() {
    Ending const ending = type(random_words(), random_.one_of<std::string>({"kc cemccc\n", ""}));
    EXPECT_LE(ending.status, 4) << ending.err;
  }

  /// Takes back the newest change until that is refused, and returns the refusal.
  std::string undo_all() {
    for (int turn = 0; turn < 300; ++turn) {
      std::string const before = book();
      Ending const ending = type({"undo"});
      if (ending.status == 0) continue;
      EXPECT_EQ(ending.status, 1);
      EXPECT_EQ(book(), before);
      return ending.err;
    }
    return "there is no end of changes";
  }

  std::vector<std::string> changes() {
    std::vector<std::string> ids;
    Json const list = Json::parse(type({"undo", "--list", "--limit", "1000", "--json"}).out);
    for (Json const& change : list.at("changes")) ids.push_back(change.at("change"));
    return ids;
  }

  std::string book() const { return bytes_of(path()); }
  std::filesystem::path path() const { return home_.path() + "/.reconnect/contacts.json"; }
  std::filesystem::path history() const {
    return home_.path() + "/.reconnect/contacts.history.jsonl";
  }
  Random& random() { return random_; }

  /// Types of campaigns too. One of them may name somebody whose first change is taken back, which
  /// `check` tells.
  void begin_campaigns() { campaigns_ = true; }

 private:
  std::string who() {
    return random_.one_of<std::string>({"ana", "ben", "cem", "dora", "emil", "benbbb"});
  }
  std::string day() {
    return random_.one_of<std::string>({"2026-11-01", "yesterday", "-3w", "2026-11-21"});
  }

  std::vector<std::string> random_words() {
    std::string const text = "text " + std::to_string(random_.below(10));
    switch (random_.below(campaigns_ ? 19 : 17)) {
      case 0:
      case 1:
        return {"add", random_.one_of<std::string>({"Cem Acar", "Dora Klein", "Emil Novak"}),
                "--tag", text};
      case 2:
      case 3:
        return {"log", who(), "--on", day(), "--note", text};
      case 4:
        return {"edit", who(), "--every", std::to_string(random_.between(1, 9)) + "w"};
      case 5:
        return {"edit", who(), "--note", text, "--key"};
      case 6:
        return {"snooze", who()};
      case 7:
        return {"rest", who(), "--why", text};
      case 8:
        return {"wake", who()};
      case 9:
        return {"news", "add", who(), text};
      case 10:
        return {"promise", "add", who(), text, "--by", "2026-12-01"};
      case 11:
        return {"promise", "done", who()};
      case 12:
        return {"merge", who(), who()};
      case 13:
        return {"remove", who()};
      case 14:
        return {"settings", "pace", std::to_string(random_.between(1, 5)) + "/week"};
      case 15:
        return {"settings", "pace", ""};
      case 16:
        return {"triage", "-"};
      case 17:
        return {"campaign", "end", text};
      default:
        return {"campaign", "start", text, "--by", "2027-01-31", "--people", who()};
    }
  }

  TemporaryHome home_;
  Random random_;
  int commands_{0};
  bool campaigns_{false};
};

class Sessions : public testing::TestWithParam<int> {};

TEST_P(Sessions, AreTakenBackToTheFirstByte) {
  std::string const book =
      laid_out_books[static_cast<std::size_t>(GetParam()) % laid_out_books.size()];
  Typist typist(GetParam(), book);
  typist.begin_campaigns();
  int const defects = typist.type({"check"}).status;
  for (int count = 0; count < 100; ++count) typist.type_at_random();
  EXPECT_EQ(typist.type({"check"}).status, defects);
  EXPECT_EQ(typist.undo_all(), nothing_left);
  EXPECT_EQ(typist.book(), book);
}

TEST_P(Sessions, HaveChangesInTheMiddleThatComeAndGo) {
  Typist typist(GetParam() + 1000);
  for (int count = 0; count < 60; ++count) typist.type_at_random();
  std::string const last_book = typist.book();
  std::vector<std::string> ids = typist.changes();
  typist.random().shuffle(ids);
  int taken_back = 0;
  for (std::string const& id : ids) {
    std::string const before = typist.book();
    Ending const undone = typist.type({"undo", id, "--json"});
    if (undone.status == 1) {
      EXPECT_EQ(typist.book(), before);
      continue;
    }
    ASSERT_EQ(undone.status, 0) << undone.err;
    ++taken_back;
    EXPECT_EQ(typist.type({"check"}).status, 0);
    Json const answer = Json::parse(undone.out);
    if (!answer.contains("undo")) continue;
    EXPECT_EQ(typist.type({"undo", answer.at("undo")}).status, 0);
    EXPECT_EQ(Json::parse(typist.book()), Json::parse(before));
  }
  EXPECT_GT(taken_back, 5);
  EXPECT_EQ(Json::parse(typist.book()), Json::parse(last_book));
}

TEST_P(Sessions, AreTakenBackAroundWhatWasEditedByHand) {
  Typist typist(GetParam() + 2000);
  for (int count = 0; count < 40; ++count) typist.type_at_random();
  std::string text = typist.book();
  bool const is_there = text.find("green") != std::string::npos;
  if (is_there) text.replace(text.find("green"), 5, "blue");
  write_bytes(typist.path(), text);
  for (int count = 0; count < 20; ++count) typist.type_at_random();
  std::string const refusal = typist.undo_all();
  if (refusal != nothing_left) {
    // What was edited may have been merged into somebody else since.
    EXPECT_NE(refusal.find(R"(was "green" then and is "blue" now)"), std::string::npos) << refusal;
    return;
  }
  Json expected = Json::parse(first_book);
  if (is_there) expected["contacts"][0]["colour"] = "blue";
  Json last = Json::parse(typist.book());
  // A record that was merged is laid out anew, without what is as by default.
  for (Json* const book : {&expected, &last}) (*book)["contacts"][0].erase("tags");
  EXPECT_EQ(last, expected);
}

TEST_P(Sessions, GoOnWithAHistoryThatIsDamagedOrGone) {
  Typist typist(GetParam() + 3000);
  for (int count = 0; count < 30; ++count) typist.type_at_random();
  for (int turn = 0; turn < 10; ++turn) {
    std::string history = bytes_of(typist.history());
    if (turn == 5) std::filesystem::remove(typist.history());
    if (turn != 5 && !history.empty()) {
      for (int bytes = 0; bytes < 20; ++bytes)
        history[static_cast<std::size_t>(typist.random().below(static_cast<int>(history.size())))] =
            static_cast<char>(typist.random().below(256));
      write_bytes(typist.history(), history);
    }
    EXPECT_EQ(typist.type({"undo", "--list"}).status, 0);
    std::string const before = typist.book();
    EXPECT_EQ(typist.type({"add", "Zoe Next"}).status, 0);
    EXPECT_EQ(typist.type({"undo"}).status, 0);
    EXPECT_EQ(typist.book(), before);
  }
}

INSTANTIATE_TEST_SUITE_P(Process, Sessions, testing::Range(1, 1 + wished("RECONNECT_SESSIONS", 2)));

}  // namespace
}  // namespace reconnect::test
