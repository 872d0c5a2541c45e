// SPDX-License-Identifier: MIT
// `check --fix`: a missing or repeated id gets a new one, and nothing else changes.
#include <gtest/gtest.h>

#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr char const* by_hand = R"({"schema": "reconnect/1", "contacts": [
  {"id": "aaaaaa", "name": "Ana"},
  {"name": "Ben", "id" :  "aaaaaa", "x": [1,  2]},
  {"name": "Cem"},
  { "id": "", "name": "Dora"},
  {},
  {"id": 7, "name": "Emil"},
  "not a record"
]}
)";

TEST(Fix, GivesNewIdsAndChangesNothingElse) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  store::Change const change = shop->fix("check --fix");
  ASSERT_EQ(change.contacts.size(), 4U);
  auto const id = [&](std::size_t index) { return change.contacts[index].id; };
  EXPECT_EQ(shop.text(), R"({"schema": "reconnect/1", "contacts": [
  {"id": "aaaaaa", "name": "Ana"},
  {"name": "Ben", "id" :  ")" +
                             id(0) + R"(", "x": [1,  2]},
  {"id": ")" + id(1) + R"(", "name": "Cem"},
  { "id": ")" + id(2) + R"(", "name": "Dora"},
  {"id": ")" + id(3) + R"("},
  {"id": 7, "name": "Emil"},
  "not a record"
]}
)");
}

TEST(Fix, LaysOutTheIdAsTheNextMember) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json",
             "{\"schema\": \"reconnect/1\", \"contacts\": [{\n  \"name\": \"Cem\"\n}]}");
  Shop const shop(folder);
  std::string const id = shop->fix("check --fix").contacts.at(0).id;
  EXPECT_EQ(shop.text(), "{\"schema\": \"reconnect/1\", \"contacts\": [{\n  \"id\": \"" + id +
                             "\",\n  \"name\": \"Cem\"\n}]}");
}

TEST(Fix, CanBeUndoneAndUndoneAgain) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  shop->fix("check --fix");
  std::string const fixed = shop.text();
  auto const undo = shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), by_hand);
  shop->undo("undo", undo.id);
  EXPECT_EQ(shop.text(), fixed);
}

TEST(Fix, KeepsABackup) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop(folder)->fix("check --fix");
  EXPECT_EQ(read_text(folder / "contacts.backups/2026-11-22.json"), by_hand);
}

TEST(Fix, OfACleanBookChangesNothing) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  EXPECT_EQ(shop->fix("check --fix").id, std::nullopt);
}

}  // namespace
}  // namespace reconnect::test
