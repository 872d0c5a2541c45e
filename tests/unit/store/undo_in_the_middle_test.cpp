// SPDX-License-Identifier: MIT
// Taking back a change that others followed: what came later stays, and what collides with it is
// refused.
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

TEST(UndoInTheMiddle, KeepsWhatCameLater) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  auto const first =
      shop.edit(id, "edit ana --met Initech", [](Contact& ana) { ana.met = "Initech"; });
  shop.edit(id, "edit ana --org Umbrella", [](Contact& ana) { ana.org = "Umbrella"; });
  shop->undo("undo", first.id);
  Contact const ana = shop->load()->find(id).value();
  EXPECT_EQ(ana.met, "");
  EXPECT_EQ(ana.org, "Umbrella");
}

TEST(UndoInTheMiddle, OfAnEarlierCallKeepsTheLaterOne) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  auto const first =
      shop.edit(id, "log ana", [](Contact& ana) { ana.log.push_back(call("2026-11-20")); });
  shop.edit(id, "log ana", [](Contact& ana) { ana.log.push_back(call("2026-11-22")); });
  shop->undo("undo", first.id);
  EXPECT_EQ(shop->load()->find(id).value().log, std::vector<Touch>{call("2026-11-22")});
}

TEST(UndoInTheMiddle, KeepsWhatWasEditedByHand) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop.note(id, "tall");
  std::string text = shop.text();
  text.insert(text.find("\"notes\""), "\"hobby\": 1.10, ");
  write_text(folder / "contacts.json", text);
  shop->undo("undo", std::nullopt);
  Contact const ana = shop->load()->find(id).value();
  EXPECT_EQ(ana.notes, "");
  EXPECT_EQ(ana.extra, (Members{{"hobby", "1.10"}}));
}

TEST(UndoInTheMiddle, RefusesWhatCollidesWithBothVersions) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  auto const first = shop.edit(id, "edit ana --every 6w", [](Contact& ana) {
    ana.every = every("6w");
    ana.org = "Initech";
  });
  shop.edit(id, "edit ana --every 8w", [](Contact& ana) {
    ana.every = every("8w");
    ana.org = "Umbrella";
  });
  std::string const text = shop.text();
  EXPECT_EQ(
      refusal([&] { shop->undo("undo", first.id); }),
      "1 cannot undo " + first.id.value() +
          " (edit ana --every 6w): org of \"Ana\" was \"Initech\" then and is \"Umbrella\" now; "
          "every of \"Ana\" was \"6w\" then and is \"8w\" now "
          "(nothing was changed; undo the later change first: reconnect undo --list)");
  EXPECT_EQ(shop.text(), text);
}

TEST(UndoInTheMiddle, RefusesToTakeOutWhatWasChangedSince) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const add = shop->changes(1).at(0).id;
  shop.note(id, "tall");
  EXPECT_EQ(refusal([&] { shop->undo("undo", add); }),
            "1 cannot undo " + add +
                " (add Ana): notes of \"Ana\" was nothing then and is \"tall\" now "
                "(nothing was changed; undo the later change first: reconnect undo --list)");
}

TEST(UndoInTheMiddle, RefusesToChangeWhoWasTakenOutSince) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  auto const note = shop.note(id, "tall", "edit ana");
  shop->update("remove ana", [&](store::BookDraft& draft) { draft.remove(id); });
  EXPECT_EQ(refusal([&] { shop->undo("undo", note.id); }),
            "1 cannot undo " + note.id.value() +
                " (edit ana): \"Ana\" was taken out since "
                "(nothing was changed; undo the later change first: reconnect undo --list)");
}

std::string cannot_undo(store::Change const& change, std::string const& command,
                        std::string const& reason) {
  return "1 cannot undo " + change.id.value() + " (" + command + "): " + reason +
         " (nothing was changed; undo the later change first: reconnect undo --list)";
}

store::Change set_pace(Shop& shop, Pace pace) {
  return shop->update("settings pace", [&](store::BookDraft& draft) {
    Settings settings = draft.settings();
    settings.pace = pace;
    draft.set_settings(settings);
  });
}

store::Change set_campaigns(Shop& shop, std::vector<Campaign> const& campaigns) {
  return shop->update("campaign", [&](store::BookDraft& draft) { draft.set_campaigns(campaigns); });
}

store::Change set_imports(Shop& shop, std::vector<ImportDate> const& imports) {
  return shop->update("import", [&](store::BookDraft& draft) { draft.set_imports(imports); });
}

TEST(UndoInTheMiddle, OfSettingsKeepsThoseThatCameLater) {
  TemporaryFolder const folder;
  Shop shop(folder);
  auto const first = set_pace(shop, {2, Pace::Period::Week});
  shop->update("settings country", [](store::BookDraft& draft) {
    Settings settings = draft.settings();
    settings.country = "34";
    draft.set_settings(settings);
  });
  shop->undo("undo", first.id);
  EXPECT_EQ(shop->load()->settings().pace, Pace{});
  EXPECT_EQ(shop->load()->settings().country, "34");
}

TEST(UndoInTheMiddle, OfSettingsTakenOutBringsThemBackBesideLaterOnes) {
  TemporaryFolder const folder;
  Shop shop(folder);
  set_pace(shop, {2, Pace::Period::Week});
  auto const removal = set_pace(shop, {});
  shop->update("settings country", [](store::BookDraft& draft) {
    Settings settings = draft.settings();
    settings.country = "34";
    draft.set_settings(settings);
  });
  shop->undo("undo", removal.id);
  EXPECT_EQ(shop->load()->settings().pace, (Pace{2, Pace::Period::Week}));
  EXPECT_EQ(shop->load()->settings().country, "34");
}

TEST(UndoInTheMiddle, OfSettingsThatAreGoneSaysWhatCollides) {
  TemporaryFolder const folder;
  Shop shop(folder);
  set_pace(shop, {2, Pace::Period::Week});
  auto const faster = set_pace(shop, {3, Pace::Period::Week});
  set_pace(shop, {});
  EXPECT_EQ(refusal([&] { shop->undo("undo", faster.id); }),
            cannot_undo(faster, "settings pace",
                        R"(pace of the settings was "3/week" then and is nothing now)"));
}

TEST(UndoInTheMiddle, OfACampaignKeepsWhatCameLater) {
  TemporaryFolder const folder;
  Shop shop(folder);
  set_campaigns(shop, {{.id = "job", .name = "Job"}});
  auto const note = set_campaigns(shop, {{.id = "job", .name = "Job", .note = "n"}});
  set_campaigns(shop, {{.id = "job", .name = "New job", .note = "n"}});
  shop->undo("undo", note.id);
  EXPECT_EQ(shop->load()->campaigns(), (std::vector<Campaign>{{.id = "job", .name = "New job"}}));
}

TEST(UndoInTheMiddle, OfAnImportKeepsTheDaysThatCameLater) {
  TemporaryFolder const folder;
  Shop shop(folder);
  auto const first = set_imports(shop, {{"vcard", day("2026-01-01")}});
  set_imports(shop, {{"vcard", day("2026-01-01")}, {"csv", day("2026-02-01")}});
  shop->undo("undo", first.id);
  EXPECT_EQ(shop->load()->imports(), (std::vector<ImportDate>{{"csv", day("2026-02-01")}}));
}

TEST(UndoInTheMiddle, SaysWhatCollidesThatIsNoContact) {
  TemporaryFolder const folder;
  Shop shop(folder);
  auto const pace = set_pace(shop, {2, Pace::Period::Week});
  set_pace(shop, {3, Pace::Period::Week});
  auto const import = set_imports(shop, {{"vcard", day("2026-01-01")}});
  set_imports(shop, {{"vcard", day("2026-02-01")}});
  set_campaigns(shop, {{.id = "job"}});
  auto const name = set_campaigns(shop, {{.id = "job", .name = "Job"}});
  set_campaigns(shop, {{.id = "job", .name = "New job"}});
  EXPECT_EQ(refusal([&] { shop->undo("undo", pace.id); }),
            cannot_undo(pace, "settings pace",
                        R"(pace of the settings was "2/week" then and is "3/week" now)"));
  EXPECT_EQ(refusal([&] { shop->undo("undo", import.id); }),
            cannot_undo(import, "import",
                        R"(vcard of the imports was "2026-01-01" then and is "2026-02-01" now)"));
  EXPECT_EQ(
      refusal([&] { shop->undo("undo", name.id); }),
      cannot_undo(name, "campaign", R"(name of "New job" was "Job" then and is "New job" now)"));
}

TEST(UndoInTheMiddle, SaysWhatIsTakenOutSinceByItsIdWhereItHasNoName) {
  TemporaryFolder const folder;
  Shop shop(folder);
  set_campaigns(shop, {{.id = "job"}});
  auto const note = set_campaigns(shop, {{.id = "job", .note = "n"}});
  set_campaigns(shop, {});
  EXPECT_EQ(refusal([&] { shop->undo("undo", note.id); }),
            cannot_undo(note, "campaign", "\"job\" was taken out since"));
}

TEST(UndoInTheMiddle, ShowsTheBeginningOfLongValues) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const before_the_cut(58, 'x');
  auto const first = shop.note(id, before_the_cut + "é and more");
  shop.note(id, "short");
  EXPECT_EQ(
      refusal([&] { shop->undo("undo", first.id); }),
      cannot_undo(first, "edit",
                  "notes of \"Ana\" was \"" + before_the_cut + "... then and is \"short\" now"));
}

TEST(UndoInTheMiddle, RefusesToBringBackWhoIsThereAgain) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  auto const removal =
      shop->update("remove ana", [&](store::BookDraft& draft) { draft.remove(id); });
  write_text(folder / "contacts.json",
             R"({"schema": "reconnect/1", "contacts": [{"id": ")" + id + R"(", "name": "Ann"}]})");
  EXPECT_EQ(refusal([&] { shop->undo("undo", removal.id); }),
            cannot_undo(removal, "remove ana", "\"Ann\" is in the book again"));
}

TEST(UndoInTheMiddle, TakesBackTheRestOfWhatWasTakenBackByHand) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const ana = shop.add("Ana");
  std::string const ben = shop.add("Ben");
  auto const both = shop->update("edit", [&](store::BookDraft& draft) {
    draft.put({.id = ana, .name = "Anna"});
    draft.put({.id = ben, .name = "Benjamin"});
  });
  std::string text = shop.text();
  text.replace(text.find("Anna"), 4, "Ana");
  write_text(folder / "contacts.json", text);
  shop->undo("undo", both.id);
  EXPECT_EQ(shop.names(), (std::vector<std::string>{"Ana", "Ben"}));
}

TEST(UndoInTheMiddle, PutsWhoComesBackLastWhereTheListIsShorterNow) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::vector<std::string> ids;
  for (std::string const name : {"Ana", "Ben", "Cem"}) ids.push_back(shop.add(name));
  auto const removal =
      shop->update("remove cem", [&](store::BookDraft& draft) { draft.remove(ids[2]); });
  shop->update("remove ben", [&](store::BookDraft& draft) { draft.remove(ids[1]); });
  shop->undo("undo", removal.id);
  EXPECT_EQ(shop.names(), (std::vector<std::string>{"Ana", "Cem"}));
}

}  // namespace
}  // namespace reconnect::test
