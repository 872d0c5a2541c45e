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

}  // namespace
}  // namespace reconnect::test
