// SPDX-License-Identifier: MIT
// Who of the book a candidate is, tie by tie.
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/joining.hpp"

namespace reconnect::people {

void PrintTo(Joint const& joint, std::ostream* out) {
  constexpr char const* words[] = {"New", "Sure", "ByName", "Maybe"};
  *out << words[static_cast<int>(joint.kind)];
  for (std::string const& id : joint.ids) *out << ' ' << id;
}

namespace {

constexpr Joint::Kind New = Joint::Kind::New;
constexpr Joint::Kind Sure = Joint::Kind::Sure;
constexpr Joint::Kind ByName = Joint::Kind::ByName;
constexpr Joint::Kind Maybe = Joint::Kind::Maybe;

struct Row {
  std::string label{};
  std::vector<Contact> book{};
  Contact candidate{};
  Joint expected{};
};

void expect_joints(std::vector<Row> const& rows) {
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    Joiner joiner("49");
    for (Contact const& contact : row.book) joiner.know(contact);
    EXPECT_EQ(joiner.join(row.candidate), row.expected);
  }
}

Birthday birthday(std::string const& text) { return parse_birthday(text).value(); }

TEST(Joiner, KnowsSomebodyByTheirSource) {
  Contact const card{
      .id = "ana", .name = "Ana Díaz", .origin = {{.source = "vcard", .key = "uid-1"}}};
  Contact const profile{.id = "ana", .name = "Ana Díaz", .urls = {"linkedin.com/in/Ana-Diaz/"}};
  expect_joints({
      {"the same key",
       {card},
       {.name = "A. D.", .origin = {{.source = "vcard", .key = "uid-1"}}},
       {Sure, {"ana"}}},
      {"the same key, under another name altogether",
       {card},
       {.name = "Zoe", .origin = {{.source = "vcard", .key = "uid-1"}}},
       {Sure, {"ana"}}},
      {"the same key at another source",
       {card},
       {.name = "Zoe", .origin = {{.source = "google", .key = "uid-1"}}},
       {New, {}}},
      {"a second key of one source",
       {{.id = "ana",
         .name = "Ana",
         .origin = {{.source = "vcard", .key = "1"}, {.source = "vcard 2", .key = "2"}}}},
       {.name = "Zoe", .origin = {{.source = "vcard", .key = "2"}}},
       {Sure, {"ana"}}},
      {"a source without a key",
       {card},
       {.name = "Zoe", .origin = {{.source = "vcard"}}},
       {New, {}}},
      {"a profile typed by hand",
       {profile},
       {.name = "Zoe", .origin = {{.source = "linkedin", .key = "ana-diaz"}}},
       {Sure, {"ana"}}},
      {"a profile on a card",
       {{.id = "ana", .name = "Ana", .origin = {{.source = "linkedin", .key = "ana-diaz"}}}},
       {.name = "Zoe", .urls = {"https://de.linkedin.com/in/ana-diaz?trk=x"}},
       {Sure, {"ana"}}},
      {"the id of an own record", {card}, {.id = "ana", .name = "Zoe"}, {Sure, {"ana"}}},
      {"a key before an address",
       {card, {.id = "ben", .name = "Ana", .emails = {{.address = "ana@example.org"}}}},
       {.name = "Ana",
        .emails = {{.address = "ana@example.org"}},
        .origin = {{.source = "vcard", .key = "uid-1"}}},
       {Sure, {"ana"}}},
      {"a key twice in the book: the name decides",
       {card, {.id = "ben", .name = "Ben", .origin = {{.source = "vcard", .key = "uid-1"}}}},
       {.name = "Ben", .origin = {{.source = "vcard", .key = "uid-1"}}},
       {Sure, {"ben"}}},
      {"a key twice in the book, under other names",
       {card, {.id = "ben", .name = "Ben", .origin = {{.source = "vcard", .key = "uid-1"}}}},
       {.name = "Zoe", .origin = {{.source = "vcard", .key = "uid-1"}}},
       {Maybe, {"ana", "ben"}}},
  });
}

TEST(Joiner, KnowsSomebodyByAnAddressOrANumber) {
  Contact const ana{.id = "ana",
                    .name = "Ana Díaz",
                    .phones = {{.number = "0171 1234567"}},
                    .emails = {{.address = "Ana@Example.org"}}};
  Contact const ben{.id = "ben", .name = "Ben Díaz", .phones = {{.number = "0171 1234567"}}};
  expect_joints({
      {"mail in another spelling",
       {ana},
       {.name = "Ana", .emails = {{.address = "ana@example.ORG"}}},
       {Sure, {"ana"}}},
      {"phone in another spelling",
       {ana},
       {.name = "Ana", .phones = {{.number = "+49 (0)171 123 45 67"}}},
       {Sure, {"ana"}}},
      {"another phone with the same last seven digits",
       {ana},
       {.name = "Zoe", .phones = {{.number = "0172 1234567"}}},
       {New, {}}},
      {"another name of a marriage",
       {ana},
       {.name = "Ana Gómez", .emails = {{.address = "ana@example.org"}}},
       {Sure, {"ana"}}},
      {"a nickname",
       {{.id = "bob", .name = "Bob Smith", .emails = {{.address = "b@x.org"}}}},
       {.name = "Robert S.", .emails = {{.address = "b@x.org"}}},
       {Sure, {"bob"}}},
      {"no name", {ana}, {.emails = {{.address = "ana@example.org"}}}, {Sure, {"ana"}}},
      {"an address for a name",
       {ana},
       {.name = "ad80@example.org", .emails = {{.address = "ana@example.org"}}},
       {Sure, {"ana"}}},
      {"an alias",
       {{.id = "ana", .name = "Ana Díaz", .aliases = {"Nita"}, .emails = {{.address = "a@x.org"}}}},
       {.name = "Nita", .emails = {{.address = "a@x.org"}}},
       {Sure, {"ana"}}},
      {"a household: the name decides",
       {ana, ben},
       {.name = "Ben", .phones = {{.number = "+491711234567"}}},
       {Sure, {"ben"}}},
      {"a household: somebody else",
       {ana},
       {.name = "Zoe Díaz", .phones = {{.number = "+491711234567"}}},
       {Maybe, {"ana"}}},
      {"a household: father and son",
       {{.id = "jo",
         .name = "John Smith",
         .phones = {{.number = "5550100"}},
         .birthday = birthday("1950-01-02")}},
       {.name = "John Smith",
        .phones = {{.number = "5550100"}},
        .birthday = birthday("1980-03-04")},
       {Maybe, {"jo"}}},
      {"passed over for somebody of that name",
       {ana, {.id = "zoe", .name = "Zoe Díaz"}},
       {.name = "Zoe Díaz", .phones = {{.number = "+491711234567"}}},
       {ByName, {"zoe"}}},
      {"mail before phone",
       {ben, ana},
       {.name = "Ana",
        .phones = {{.number = "01711234567"}},
        .emails = {{.address = "ana@example.org"}}},
       {Sure, {"ana"}}},
      {"two with the address",
       {ana, {.id = "an2", .name = "Ana D.", .emails = {{.address = "ana@example.org"}}}},
       {.name = "Ana", .emails = {{.address = "ana@example.org"}}},
       {Maybe, {"ana", "an2"}}},
      {"two with the address, one with the name",
       {ana, {.id = "an2", .name = "Ana D.", .emails = {{.address = "ana@example.org"}}}},
       {.name = "ANA DIAZ", .emails = {{.address = "ana@example.org"}}},
       {Sure, {"ana"}}},
      {"other UIDs do not matter beside an address",
       {{.id = "ana",
         .name = "Ana",
         .emails = {{.address = "a@x.org"}},
         .origin = {{.source = "vcard", .key = "1"}}}},
       {.name = "Ana",
        .emails = {{.address = "a@x.org"}},
        .origin = {{.source = "vcard", .key = "2"}}},
       {Sure, {"ana"}}},
      {"a note for a number",
       {{.id = "ana", .name = "Ana", .phones = {{.number = "ask Jenny"}}}},
       {.name = "Zoe", .phones = {{.number = "ask Jenny"}}},
       {New, {}}},
  });
}

TEST(Joiner, KnowsSomebodyByTheirNameWhereNothingContradicts) {
  Contact const ana{.id = "ana", .name = "Ana Díaz"};
  auto const born = [](std::string const& day) {
    return Contact{.id = "ana", .name = "Ana Díaz", .birthday = birthday(day)};
  };
  auto const with_key = [](std::string const& source, std::string const& key) {
    return Contact{.id = "ana", .name = "Ana Díaz", .origin = {{.source = source, .key = key}}};
  };
  auto const candidate = [](Contact contact) {
    contact.id.clear();
    return contact;
  };
  expect_joints({
      {"the folded name", {ana}, {.name = " ANA  diaz"}, {ByName, {"ana"}}},
      {"a part of the name", {ana}, {.name = "Ana"}, {New, {}}},
      {"no name", {ana}, {}, {New, {}}},
      {"no names", {{.id = "ana"}}, {}, {New, {}}},
      {"other addresses",
       {{.id = "ana",
         .name = "Ana Díaz",
         .org = "Initech",
         .emails = {{.address = "ana@initech.com"}}}},
       {.name = "Ana Díaz", .org = "Hooli", .emails = {{.address = "ana@hooli.com"}}},
       {ByName, {"ana"}}},
      {"another birthday", {born("1980-05-17")}, candidate(born("1980-05-18")), {Maybe, {"ana"}}},
      {"another year of birth",
       {born("1980-05-17")},
       candidate(born("1981-05-17")),
       {Maybe, {"ana"}}},
      {"a birthday without its year",
       {born("1980-05-17")},
       candidate(born("--05-17")),
       {ByName, {"ana"}}},
      {"one birthday", {ana}, candidate(born("1980-05-17")), {ByName, {"ana"}}},
      {"another key of one source",
       {with_key("vcard", "1")},
       candidate(with_key("vcard", "2")),
       {Maybe, {"ana"}}},
      {"a key of another source",
       {with_key("vcard", "1")},
       candidate(with_key("google", "2")),
       {ByName, {"ana"}}},
      {"another profile",
       {with_key("linkedin", "ana-1")},
       {.name = "Ana Díaz", .urls = {"linkedin.com/in/ana-2"}},
       {Maybe, {"ana"}}},
      {"namesakes",
       {ana, {.id = "an2", .name = "Ana Diaz"}},
       {.name = "Ana Díaz"},
       {Maybe, {"ana", "an2"}}},
      {"namesakes, one of whom it cannot be",
       {born("1980-05-17"), {.id = "an2", .name = "Ana Diaz"}},
       candidate(born("1990-01-01")),
       {ByName, {"an2"}}},
  });
}

TEST(Joiner, TakesACandidateThatBringsNothingNewForTheOneWhoHoldsItAll) {
  std::vector<Contact> const book{
      {.id = "an1", .name = "Ana Díaz", .org = "Initech"},
      {.id = "an2", .name = "Ana Díaz", .org = "Hooli", .tags = {"work"}}};
  Joiner joiner("", [&](std::string const& id) -> std::optional<Contact> {
    return id == "an1" ? book[0] : book[1];
  });
  for (Contact const& contact : book) joiner.know(contact);
  EXPECT_EQ(joiner.join({.name = "Ana Díaz", .tags = {"work"}}), (Joint{ByName, {"an2"}}));
  EXPECT_EQ(joiner.join({.name = "Ana Díaz", .tags = {"school"}}), (Joint{Maybe, {"an1", "an2"}}));
}

TEST(Joiner, ForgetsWhatASecondLookReplaces) {
  Joiner joiner("");
  joiner.know({.id = "ana", .name = "Ana Díaz", .emails = {{.address = "old@example.org"}}});
  joiner.know({.id = "ben", .name = "Ben", .emails = {{.address = "ben@example.org"}}});
  joiner.know({.id = "ana", .name = "Ana Ruiz", .emails = {{.address = "new@example.org"}}});
  EXPECT_EQ(joiner.join({.name = "Ana", .emails = {{.address = "old@example.org"}}}), Joint{});
  EXPECT_EQ(joiner.join({.name = "Ana Díaz"}), Joint{});
  EXPECT_EQ(joiner.join({.name = "Ana", .emails = {{.address = "new@example.org"}}}),
            (Joint{Sure, {"ana"}}));
  EXPECT_EQ(joiner.join({.name = "Ben"}), (Joint{ByName, {"ben"}}));
}

}  // namespace
}  // namespace reconnect::people
