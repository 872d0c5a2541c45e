// SPDX-License-Identifier: MIT
// Who is meant by NAME: the steps and groups of product.md.
#include "reconnect/people/names.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconnect::people {
namespace {

enum class Group { WithCadence, Others };

struct Somebody {
  std::string name{};
  std::string id{};
  std::vector<std::string> aliases{};
  Group group{Group::WithCadence};
};

Contact contact_of(Somebody const& somebody) {
  return {.id = somebody.id.empty() ? "id of " + somebody.name : somebody.id,
          .name = somebody.name,
          .aliases = somebody.aliases};
}

void consider_all(NameSearch& search, std::vector<Somebody> const& book) {
  for (Somebody const& somebody : book) {
    search.consider(contact_of(somebody), somebody.group == Group::WithCadence);
  }
}

using Names = std::vector<std::string>;

Names found(std::string const& typed, std::vector<Somebody> const& book) {
  NameSearch search(typed);
  consider_all(search, book);
  Names names;
  for (Match const& match : search.matches()) names.push_back(match.name);
  return names;
}

struct Row {
  std::string label{};
  std::string typed{};
  std::vector<Somebody> book{};
  Names expected{};
};

void expect_found(std::vector<Row> const& rows) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(found(row.typed, row.book), row.expected);
  }
}

TEST(NameSearch, TakesTheFirstStepWithAHit) {
  expect_found({
      {"id before full name", "k7f3q2", {{"k7f3q2", "a"}, {"Ana", "k7f3q2"}}, {"Ana"}},
      {"the whole id", "k7f3", {{"Ana", "k7f3q2"}}, {}},
      {"id in another case", "K7F3Q2", {{"Ana", "k7f3q2"}}, {"Ana"}},
      {"id with blanks around", " k7f3q2 ", {{"Ana", "k7f3q2"}}, {"Ana"}},
      {"full name before alias", "ana", {{"Anastasia", "", {"Ana"}}, {"Ana"}}, {"Ana"}},
      {"full name before prefix", "ana", {{"Ana Díaz"}, {"Ana"}}, {"Ana"}},
      {"alias before prefix", "ana", {{"Ana Díaz"}, {"Susana", "", {"Ana"}}}, {"Susana"}},
      {"an alias as a whole", "the adm", {{"Grace Hopper", "", {"The Admiral"}}}, {}},
      {"prefix before nickname", "bob", {{"Robert Smith"}, {"Bobby Tables"}}, {"Bobby Tables"}},
      {"nickname", "bob", {{"Robert Smith"}, {"Rupert Smith"}}, {"Robert Smith"}},
      {"given name finds the nickname", "robert", {{"Bob Smith"}}, {"Bob Smith"}},
      {"nobody", "carla", {{"Ana Díaz"}, {"Bob"}}, {}},
  });
}

TEST(NameSearch, LooksInEachStepAmongPeopleWithACadenceFirst) {
  expect_found({
      {"one of each", "ana", {{"Ana Ruiz", "", {}, Group::Others}, {"Ana Díaz"}}, {"Ana Díaz"}},
      {"the step comes first", "ana", {{"Ana", "", {}, Group::Others}, {"Ana Díaz"}}, {"Ana"}},
      {"the others, where nobody else is",
       "ana",
       {{"Ana Ruiz", "", {}, Group::Others}, {"Ben"}},
       {"Ana Ruiz"}},
      {"several with a cadence are ambiguous",
       "ana",
       {{"Ana Ruiz"}, {"Ana Díaz"}, {"Ana Roy", "", {}, Group::Others}},
       {"Ana Ruiz", "Ana Díaz"}},
      {"several others are, too",
       "ana",
       {{"Ana Ruiz", "", {}, Group::Others}, {"Ana Díaz", "", {}, Group::Others}},
       {"Ana Ruiz", "Ana Díaz"}},
      {"namesakes", "ana díaz", {{"Ana Díaz", "a"}, {"Ana Diaz", "b"}}, {"Ana Díaz", "Ana Diaz"}},
  });
}

TEST(NameSearch, DoesNotMindCaseAccentsAndSpacing) {
  for (std::string const typed : {"ana diaz", "ANA DIAZ", "Ána  Díaz", " ana\tdiaz ", "an di",
                                  "Díaz", "diaz ana", "d a", "ana-diaz", "ana.diaz", "Diaz, Ana"}) {
    EXPECT_EQ(found(typed, {{"Ana Díaz"}, {"Ben Okafor"}}), Names{"Ana Díaz"}) << typed;
  }
}

TEST(NameSearch, KnowsWhereWordsBegin) {
  Names const none{};
  expect_found({
      {"after a hyphen", "maria", {{"Ana-Maria Di Santo"}}, {"Ana-Maria Di Santo"}},
      {"a particle", "di", {{"Ana-Maria Di Santo"}}, {"Ana-Maria Di Santo"}},
      {"a hyphen typed", "ana-maria", {{"Ana Maria Ruiz"}}, {"Ana Maria Ruiz"}},
      {"a typographic hyphen", "maria", {{"Ana‐Maria Ruiz"}}, {"Ana‐Maria Ruiz"}},
      {"apostrophe left out", "obrien", {{"Siobhán O'Brien"}}, {"Siobhán O'Brien"}},
      {"apostrophe typed", "o'brien", {{"Siobhán O’Brien"}}, {"Siobhán O’Brien"}},
      {"typographic apostrophe typed", "o’bri", {{"Siobhán O'Brien"}}, {"Siobhán O'Brien"}},
      {"after an apostrophe", "brien", {{"Siobhán O'Brien"}}, {"Siobhán O'Brien"}},
      {"after a typed apostrophe nothing begins", "o'b", {{"Olga Brandt"}}, none},
      {"in brackets", "bobby", {{"Robert (Bobby) Smith"}}, {"Robert (Bobby) Smith"}},
      {"within a word", "aria", {{"Ana-Maria Ruiz"}}, none},
      {"initials", "j r r", {{"J.R.R. Tolkien"}}, {"J.R.R. Tolkien"}},
      {"Chinese, as one word", "山田", {{"山田太郎"}}, {"山田太郎"}},
      {"Chinese, in the middle of a word", "太郎", {{"山田太郎"}}, none},
      {"Chinese, after a blank", "太郎", {{"山田　太郎"}}, {"山田　太郎"}},
      {"katakana middle dot", "スミス", {{"ジョン・スミス"}}, {"ジョン・スミス"}},
      {"Cyrillic", "алек", {{"Алексей Ёлкин"}}, {"Алексей Ёлкин"}},
      {"combining marks", "nguyễn", {{"Nguye\u0302\u0303n An"}}, {"Nguye\u0302\u0303n An"}},
      {"a digit", "2", {{"Ana 2"}}, {"Ana 2"}},
  });
}

TEST(NameSearch, GivesEveryTypedWordAWordOfItsOwn) {
  Names const none{};
  expect_found({
      {"one word for two", "an an", {{"Ana Díaz"}}, none},
      {"two words for two", "an an", {{"Ana Andrade"}}, {"Ana Andrade"}},
      {"whichever is placed first", "a an", {{"Ana Alba"}}, {"Ana Alba"}},
      {"whichever is placed first, turned", "an a", {{"Ana Alba"}}, {"Ana Alba"}},
      {"a nickname and a beginning", "bob smi", {{"Robert Smith"}}, {"Robert Smith"}},
      {"both by nickname", "liz bob", {{"Robert Elizabeth Smith"}}, {"Robert Elizabeth Smith"}},
      {"one word too many", "ana maria díaz", {{"Ana Díaz"}}, none},
      {"many alike words are no trap",
       "a a a a a a a a a a a a a b",
       {{"A A A A A A A A A A A A A A A A A A A A A A A A"}},
       none},
  });
}

TEST(NameSearch, TakesNicknamesForGivenNamesOnly) {
  Names const none{};
  expect_found({
      {"the first of two", "jim", {{"James Bond"}, {"LeBron James"}}, {"James Bond"}},
      {"a second given name", "liz", {{"Mary Elizabeth Smith"}}, {"Mary Elizabeth Smith"}},
      {"the only word", "jim", {{"James"}}, {"James"}},
      {"not its beginning", "bob", {{"Roberta Smith"}}, none},
      {"not another nickname of the same name", "bob", {{"Rupert Smith"}}, none},
  });
}

TEST(NameSearch, FindsNobodyByNothing) {
  for (std::string const typed : {"", "  ", "-", "'", ".", "?!"}) {
    EXPECT_EQ(found(typed, {{"Ana Díaz"}, {"- -"}, {""}}), Names{}) << '"' << typed << '"';
  }
  EXPECT_EQ(found("?!", {{"?!"}}), Names{"?!"}) << "a name of nothing but signs";
}

Names near(std::string const& typed, std::vector<Somebody> const& book) {
  NameSearch search(typed);
  consider_all(search, book);
  return search.near_misses();
}

TEST(NearMisses, AreTheNamesNearestToWhatWasTyped) {
  struct NearRow {
    std::string label{};
    std::string typed{};
    std::vector<Somebody> book{};
    Names expected{};
  };
  std::vector<NearRow> const rows{
      {"of voice.md", "anna", {{"Ana Díaz"}, {"Ben Okafor"}}, {"Ana Díaz"}},
      {"of architecture.md", "Adda", {{"Ada Lovelace"}}, {"Ada Lovelace"}},
      {"a later word", "lovelase", {{"Ada Lovelace"}}, {"Ada Lovelace"}},
      {"the whole name", "Ana Dias", {{"Ana Díaz"}}, {"Ana Díaz"}},
      {"an alias", "admirel", {{"Grace Hopper", "", {"Admiral"}}}, {"Grace Hopper"}},
      {"nearest first",
       "okafer",
       {{"Ben Okfer"}, {"Ben Okafor"}, {"Bo Okfor"}},
       {"Ben Okfer", "Ben Okafor", "Bo Okfor"}},
      {"two swapped", "hopepr", {{"Grace Hopper"}}, {"Grace Hopper"}},
      {"three edits are too many", "hoxxxr", {{"Grace Hopper"}}, {}},
      {"at most three", "anxx", {{"Anaa"}, {"Anab"}, {"Anac"}, {"Anad"}}, {"Anaa", "Anab", "Anac"}},
      {"a nearer one takes the place of the last",
       "anxx",
       {{"Anaa"}, {"Anab"}, {"Anac"}, {"Anxa"}},
       {"Anxa", "Anaa", "Anab"}},
      {"each name once", "dias", {{"Ana Díaz", "a"}, {"Ana Díaz", "b"}}, {"Ana Díaz"}},
      {"a name by its nearer alias",
       "dias",
       {{"Bo Doaz"}, {"Ana Dixz", "a"}, {"Ana Dixz", "b", {"Diaz"}}},
       {"Ana Dixz", "Bo Doaz"}},
      {"two edits of three characters are another name", "bob", {{"Bea"}, {"Ben"}}, {}},
      {"one edit of three characters", "bem", {{"Ben Okafor"}}, {"Ben Okafor"}},
      {"Chinese", "山口太郎", {{"山田太郎"}}, {"山田太郎"}},
      {"nothing near", "Carla Ruiz", {{"Ana Díaz"}}, {}},
  };
  for (NearRow const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(near(row.typed, row.book), row.expected);
  }
}

TEST(NearMisses, AreEmptyWhereSomethingMatched) {
  EXPECT_EQ(near("ana", {{"Anna"}, {"Ana Díaz"}}), Names{});
}

}  // namespace
}  // namespace reconnect::people
