// SPDX-License-Identifier: MIT
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/names.hpp"

namespace reconnect::people {
namespace {

struct Row {
  std::string label{};
  std::vector<Contact> book{};  // the first is wanted
  std::string expected{};
};

std::string shortest(std::vector<Contact> const& book) {
  ShortNames names({&book.front()});
  for (Contact const& contact : book) names.consider(contact, !contact.unsorted);
  return names.shortest(book.front());
}

TEST(ShortNames, AreTheFirstWordsThatFindOneContact) {
  std::vector<Row> const rows{
      {"alone", {{.id = "a", .name = "Ana Díaz"}}, "ana"},
      {"another name", {{.id = "a", .name = "Ana Díaz"}, {.id = "b", .name = "Ben Okafor"}}, "ana"},
      {"a namesake",
       {{.id = "a", .name = "Ana Díaz"}, {.id = "b", .name = "Ana Ruiz"}},
       "\"ana diaz\""},
      {"a longer first word",
       {{.id = "a", .name = "Ana Díaz"}, {.id = "b", .name = "Anabel Ruiz"}},
       "\"ana diaz\""},
      {"a namesake who waits",
       {{.id = "a", .name = "Ana Díaz"}, {.id = "b", .name = "Ana Ruiz", .unsorted = true}},
       "ana"},
      {"one who waits for a namesake",
       {{.id = "a", .name = "Ana Díaz", .unsorted = true}, {.id = "b", .name = "Ana Ruiz"}},
       "\"ana diaz\""},
      {"a full name beside a longer one",
       {{.id = "a", .name = "Ana"}, {.id = "b", .name = "Ana Ruiz"}},
       "ana"},
      {"a full name in a longer one",
       {{.id = "a", .name = "Ana Díaz Ruiz"}, {.id = "b", .name = "Ana Díaz"}},
       "\"ana diaz ruiz\""},
      {"equal names",
       {{.id = "k7f3q2", .name = "Ana Díaz"}, {.id = "b", .name = "Ana Diaz"}},
       "k7f3q2"},
      {"somebody's alias",
       {{.id = "a", .name = "Bob Díaz"}, {.id = "b", .name = "Robert Ruiz", .aliases = {"Bob"}}},
       "\"bob diaz\""},
      {"somebody's id",
       {{.id = "a", .name = "Ana Díaz"}, {.id = "ana", .name = "Ben"}},
       "\"ana diaz\""},
      {"somebody's later word",
       {{.id = "a", .name = "Ana Díaz"}, {.id = "b", .name = "Luz Ana Roy"}},
       "\"ana diaz\""},
      {"somebody's nickname",
       {{.id = "a", .name = "Bob Díaz"}, {.id = "b", .name = "Robert Ruiz"}},
       "bob"},
      {"an apostrophe needs no quotes", {{.id = "a", .name = "O’Brien"}}, "obrien"},
      {"a hyphen ends a word", {{.id = "a", .name = "Ana-Maria Ruiz"}}, "ana"},
      {"a name like an option", {{.id = "a", .name = "--help me"}}, "help"},
      {"a name like a command", {{.id = "a", .name = "$(rm) `x`"}}, "rm"},
      {"brackets", {{.id = "a", .name = "(Bob) Smith"}}, "bob"},
      {"Chinese", {{.id = "a", .name = "山田 太郎"}}, "山田"},
      {"Russian, as it is written", {{.id = "a", .name = "Дмитрий Ильич"}}, "Дмитрий"},
      {"both words of it",
       {{.id = "a", .name = "Дмитрий Йод"}, {.id = "b", .name = "Дмитрий Ильич"}},
       "\"Дмитрий Йод\""},
      {"Russian among signs", {{.id = "a", .name = "($)Юрий"}}, "юрии"},
      {"nothing but signs", {{.id = "k7f3q2", .name = "!!"}}, "k7f3q2"},
      {"no name", {{.id = "k7f3q2"}}, "k7f3q2"},
  };
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(shortest(row.book), row.expected);
  }
}

TEST(ShortNames, OfSomebodyWhoIsNotWantedIsTheId) {
  Contact const ana{.id = "a", .name = "Ana Díaz"};
  Contact const ben{.id = "b", .name = "Ben Okafor"};
  ShortNames names({&ana});
  names.consider(ana, true);
  names.consider(ben, true);
  EXPECT_EQ(names.shortest(ben), "b");
}

/// Returns a book whose names are close to each other: few words, also as aliases and ids.
std::vector<Contact> random_book(std::mt19937& random) {
  std::vector<std::string> const words{
      "Ana",          "An",     "Anabel",  "Díaz",      "Di",         "Bob",
      "Robert",       "Rob",    "Bobby",   "O'Brien",   "Brien",      "Ana-Maria",
      "Maria",        "山田",   "Łukasz",  "Lukasz",    "x'y",        "!",
      "Zoë",          "Ana–Di", "Díaz·An", "a\u0301na", "d'\u00a0an", "Éric",
      "Robe\u200brt", "¿Bo"};
  auto const word = [&] { return words[random() % words.size()]; };
  std::vector<Contact> book(1 + random() % 8);
  for (std::size_t at = 0; at < book.size(); ++at) {
    Contact& contact = book[at];
    contact.id = random() % 8 == 0 ? "ana" : "id" + std::to_string(at);
    for (std::size_t left = 1 + random() % 3; left > 0; --left) contact.name += word() + " ";
    for (std::size_t left = random() % 4; left > 2; --left) contact.aliases.push_back(word());
    contact.unsorted = random() % 3 == 0;
  }
  auto const same_id = [](Contact const& left, Contact const& right) {
    return left.id == right.id;
  };
  std::ranges::sort(book, {}, &Contact::id);
  book.erase(std::unique(book.begin(), book.end(), same_id), book.end());
  return book;
}

std::string without_quotes(std::string const& text) {
  return text.starts_with('"') ? text.substr(1, text.size() - 2) : text;
}

TEST(ShortNames, FindExactlyTheirContact) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 1000; ++round) {
    std::vector<Contact> const book = random_book(random);
    std::vector<Contact const*> wanted;
    for (Contact const& contact : book) wanted.push_back(&contact);
    ShortNames names(wanted);
    for (Contact const& contact : book) names.consider(contact, !contact.unsorted);
    for (Contact const& contact : book) {
      std::string const typed = without_quotes(names.shortest(contact));
      NameSearch search(typed);
      for (Contact const& other : book) search.consider(other, !other.unsorted);
      ASSERT_EQ(search.matches(), (std::vector<Match>{{contact.id, contact.name}}))
          << "typed: " << typed;
    }
  }
}

TEST(ShortNames, DoNotDependOnWhoElseIsWanted) {
  std::mt19937 random(20261123);
  for (int round = 0; round < 300; ++round) {
    std::vector<Contact> const book = random_book(random);
    std::vector<Contact const*> wanted;
    for (Contact const& contact : book) wanted.push_back(&contact);
    ShortNames all(wanted);
    ShortNames one({wanted.back()});
    for (Contact const& contact : book) all.consider(contact, !contact.unsorted);
    for (Contact const& contact : book) one.consider(contact, !contact.unsorted);
    ASSERT_EQ(all.shortest(book.back()), one.shortest(book.back()));
  }
}

}  // namespace
}  // namespace reconnect::people
