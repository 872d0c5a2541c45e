// SPDX-License-Identifier: MIT
// What `undo` takes back, what it leaves, and what it refuses.
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

using store::BookDraft;

TEST(Undo, OfTheFirstChangeOfANewFileLeavesAnEmptyBook) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), "{\n  \"schema\": \"reconnect/1\",\n  \"contacts\": []\n}\n");
}

TEST(Undo, TakesBackOneChangeAfterTheOther) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::vector<std::string> texts;
  for (std::string const name : {"Ana", "Ben", "Cem"}) {
    shop.add(name);
    texts.push_back(shop.text());
  }
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), texts[1]);
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), texts[0]);
}

TEST(Undo, SaysWhenNothingIsLeft) {
  TemporaryFolder const folder;
  Shop shop(folder);
  EXPECT_EQ(refusal([&] { shop->undo("undo", std::nullopt); }), "1 there is nothing to undo");
  shop.add("Ana");
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(refusal([&] { shop->undo("undo", std::nullopt); }), "1 there is nothing to undo");
}

TEST(Undo, SaysThatAChangeIsUnknownOrUndone) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const change = shop->changes(1).at(0).id;
  shop->undo("undo", change);
  EXPECT_EQ(refusal([&] { shop->undo("undo x", "x"); }),
            "1 there is no change \"x\" (to see the last changes: reconnect undo --list)");
  EXPECT_EQ(refusal([&] { shop->undo("undo", change); }),
            "1 the change \"" + change +
                "\" is undone already (to see the last changes: reconnect undo --list)");
}

TEST(Undo, CanItselfBeUndoneByItsName) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const text = shop.text();
  auto const undo = shop->undo("undo", std::nullopt);
  shop->undo("undo", undo.id);
  EXPECT_EQ(shop.text(), text);
  auto const changes = shop->changes(3);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_TRUE(changes[0].is_undo && !changes[0].undone);
  EXPECT_TRUE(changes[1].is_undo && changes[1].undone);
  EXPECT_TRUE(!changes[2].is_undo && !changes[2].undone);
}

TEST(Undo, TellsWhatIsStoredNow) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop.note(id, "tall");
  auto const change = shop->undo("undo", std::nullopt);
  ASSERT_EQ(change.contacts.size(), 1U);
  EXPECT_EQ(change.contacts[0].notes, "");
  EXPECT_EQ(shop->undo("undo", std::nullopt).removed, std::vector<std::string>{id});
}

TEST(Undo, BringsTheRemovedBackToTheirPlaces) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::vector<std::string> ids;
  for (std::string const name : {"Ana", "Ben", "Cem", "Dora", "Emil"})
    ids.push_back(shop.add(name));
  std::string const text = shop.text();
  shop->update("remove", [&](BookDraft& draft) {
    for (std::size_t const place : {0U, 2U, 3U}) draft.remove(ids[place]);
  });
  shop.add("Fay");
  std::string const remove = shop->changes(2).at(1).id;
  shop->undo("undo", remove);
  EXPECT_EQ(shop.names(), (std::vector<std::string>{"Ana", "Ben", "Cem", "Dora", "Emil", "Fay"}));
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), text);
}

TEST(Undo, TakesBackSettingsCampaignsAndImports) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const ana = shop.add("Ana");
  std::string const text = shop.text();
  shop->update("settings pace 2/week", [](BookDraft& draft) {
    Settings settings = draft.settings();
    settings.pace = {2, Pace::Period::Week};
    draft.set_settings(settings);
  });
  shop->update("campaign start", [&](BookDraft& draft) {
    draft.set_campaigns({{.id = draft.new_id(), .name = "New job", .members = {ana}}});
    draft.set_imports({{"linkedin", day("2026-11-22")}});
  });
  EXPECT_EQ(shop->load()->campaigns().size(), 1U);
  shop->undo("undo", std::nullopt);
  EXPECT_TRUE(shop->load()->campaigns().empty() && shop->load()->imports().empty());
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop->load()->settings().pace, Pace{});
  EXPECT_EQ(read_text(folder / "contacts.json").find("linkedin"), std::string::npos);
}

TEST(Undo, IgnoresALineWhoseChangeNeverArrived) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const text = shop.text();
  shop.note(id, "tall");
  write_text(folder / "contacts.json", text);  // as if the program had ended before the rename
  ASSERT_EQ(shop->changes(10).size(), 1U);
  shop.note(id, "very tall");
  EXPECT_EQ(shop->changes(10).size(), 2U);
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), text);
  shop->undo("undo", std::nullopt);
  EXPECT_TRUE(shop.names().empty());
}

TEST(Undo, IgnoresALineThatNeverArrivedWhereTheSameWasDoneAgain) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const text = shop.text();
  shop.note(id, "tall");
  write_text(folder / "contacts.json", text);
  shop.note(id, "tall");
  EXPECT_EQ(shop->changes(10).size(), 2U);
  shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), text);
  shop->undo("undo", std::nullopt);
  EXPECT_TRUE(shop.names().empty());
}

TEST(Undo, RehearsedWritesNothing) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const text = shop.text();
  auto const change = shop->undo("undo", std::nullopt, store::Write::Rehearse);
  EXPECT_EQ(change.id, std::nullopt);
  EXPECT_EQ(change.removed, std::vector<std::string>{id});
  EXPECT_EQ(shop.text(), text);
}

TEST(Undo, NeverGivesAnIdThatTheHistoryRemembers) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop->undo("undo", std::nullopt);
  EXPECT_NE(read_text(folder / "contacts.history.jsonl").find("\"id\": \"" + id + "\""),
            std::string::npos);
  shop->update("import", [&](BookDraft& draft) {
    for (int i = 0; i < 1000; ++i) EXPECT_NE(draft.add({}), id);
  });
}

}  // namespace
}  // namespace reconnect::test
