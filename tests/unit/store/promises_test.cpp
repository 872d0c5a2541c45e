// SPDX-License-Identifier: MIT
// The promises of the file, P1 to P8, one after the other (file.md, section 2).
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr char const* by_hand = R"({ "schema":"reconnect/1",
   "contacts" : [
 { "id":"aaaaaa", "name":"Ana",   "hobby": 1.10 },
 { "name":"Ben", "id":"bbbbbb", "how": [ ] } ,
 { "id":"cccccc", "name":"Cem" }
 ] , "mine": 1e5 }

)";

std::string const whole_page(R"({
  "schema": "reconnect/1",
  "contacts": [
    {
      "id": "IDID",
      "name": "Ana"
    }
  ]
}
)");

std::string replaced(std::string text, std::string const& what, std::string const& with) {
  std::size_t const at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

TEST(P1, WhatWasAddedIsInTheFile) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  EXPECT_EQ(shop.text(), replaced(whole_page, "IDID", id));
}

TEST(P1, LeavesNoTemporaryBehind) {
  TemporaryFolder const folder;
  Shop(folder).add("Ana");
  EXPECT_EQ(names_in(folder.path()),
            (std::vector<std::string>{"contacts.history.jsonl", "contacts.json", "contacts.lock"}));
}

TEST(P2, TheTemporaryOfACrashIsSweptByTheNextWriterEvenIfItChangesNothing) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  write_text(folder / ".contacts.json.tmp", "{ half");
  Shop(folder)->update("wake ana", [](store::BookDraft&) {});
  EXPECT_EQ(names_in(folder.path()), (std::vector<std::string>{"contacts.json", "contacts.lock"}));
}

TEST(P2, WhereTheChangeThrowsNothingIsWritten) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  EXPECT_THROW(shop->update("log ana",
                            [](store::BookDraft& draft) {
                              draft.remove("aaaaaa");
                              throw std::runtime_error("no");
                            }),
               std::runtime_error);
  EXPECT_EQ(shop.text(), by_hand);
}

TEST(P3, WritersInParallelKeepAllChanges) {
  constexpr int writers = 4;
  constexpr int changes = 25;
  TemporaryFolder const folder;
  for (int writer = 0; writer < writers; ++writer) {
    if (::fork() != 0) continue;
    Shop shop(folder);
    shop.options().wait = std::chrono::seconds(60);
    shop.reopen();
    for (int i = 0; i < changes; ++i) shop.add("P" + std::to_string(writer * changes + i));
    ::_exit(0);
  }
  int status = 0;
  while (::wait(&status) > 0) EXPECT_EQ(status, 0);
  auto const names = Shop(folder).names();
  EXPECT_EQ(names.size(), std::size_t{writers * changes});
  EXPECT_EQ(std::set(names.begin(), names.end()).size(), names.size());
  EXPECT_EQ(lines_of(folder / "contacts.history.jsonl").size(), names.size());
}

TEST(P4, AChangeTouchesOnlyItsRecord) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop shop(folder);
  shop.note("cccccc", "tall");
  EXPECT_EQ(shop.text(), replaced(by_hand, R"({ "id":"cccccc", "name":"Cem" })", R"({
      "id": "cccccc",
      "name": "Cem",
      "notes": "tall"
    })"));
}

TEST(P4, AnUnknownMemberKeepsItsForm) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop shop(folder);
  shop.note("aaaaaa", "tall");
  EXPECT_NE(shop.text().find("\"hobby\": 1.10\n"), std::string::npos) << shop.text();
}

TEST(P4, WhatChangesNothingWritesNothing) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  store::Change const change = shop->update("edit ana", [](store::BookDraft& draft) {
    draft.put(draft.find("aaaaaa").value());
    draft.set_settings(draft.settings());
    draft.set_campaigns(draft.campaigns());
    draft.set_imports(draft.imports());
    draft.remove(draft.add({}));
  });
  EXPECT_EQ(change.id, std::nullopt);
  EXPECT_TRUE(change.contacts.empty());
  EXPECT_EQ(shop.text(), by_hand);
  EXPECT_EQ(names_in(folder.path()), (std::vector<std::string>{"contacts.json", "contacts.lock"}));
}

TEST(P4, ABookWithTheLineEndsOfWindowsKeepsThem) {
  TemporaryFolder const folder;
  std::string const before = "{\r\n  \"schema\": \"reconnect/1\",\r\n  \"contacts\": []\r\n}\r\n";
  write_text(folder / "contacts.json", before);
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  EXPECT_EQ(
      shop.text(),
      "{\r\n  \"schema\": \"reconnect/1\",\r\n  \"contacts\": [\r\n    {\r\n      \"id\": \"" + id +
          "\",\r\n      \"name\": \"Ana\"\r\n    }\r\n  ]\r\n}\r\n");
  shop.note(id, "one\ntwo", "tall");
  std::string const tall = shop->changes(1).front().id;
  shop.edit(id, "place", [](Contact& contact) { contact.place = "Oslo"; });
  shop->update("settings", [](store::BookDraft& draft) {
    Settings settings = draft.settings();
    settings.country = "47";
    draft.set_settings(settings);
  });
  shop->undo("undo", tall);  // beneath a later change
  std::string const text = shop.text();
  EXPECT_EQ(std::ranges::count(text, '\n'), std::ranges::count(text, '\r'));
  EXPECT_NE(text.find("\r\n      \"place\": \"Oslo\"\r\n"), std::string::npos) << text;
  for (int change = 0; change < 3; ++change) shop->undo("undo", std::nullopt);
  EXPECT_EQ(shop.text(), before);
}

TEST(P6, ADamagedFileIsNeverOverwritten) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", "{\"schema\": \"reconnect/1\",,}");
  Shop shop(folder);
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
            "5 ~/contacts.json:1:26: expected a name in quotes after ',' (nothing was changed)");
  EXPECT_EQ(shop.text(), "{\"schema\": \"reconnect/1\",,}");
}

TEST(P6, AFileThatAnEditorSavedMeanwhileIsNotOverwritten) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  auto const edit_by_hand = [&](store::BookDraft& draft) {
    draft.remove("aaaaaa");
    write_text(folder / "other.json", whole_page);
    ::rename((folder / "other.json").c_str(), (folder / "contacts.json").c_str());
  };
  EXPECT_EQ(refusal([&] { shop->update("remove ana", edit_by_hand); }),
            "5 ~/contacts.json was changed by another program meanwhile (nothing was changed; try "
            "again)");
  EXPECT_EQ(shop.text(), whole_page);
  EXPECT_TRUE(read_text(folder / "contacts.history.jsonl").empty());
}

TEST(P6, AFileThatAnEditorSavedMeanwhileHasAWordOfItsOwnForScripts) {
  TemporaryFolder const folder;
  Shop const shop(folder);
  auto const save_meanwhile = [&](store::BookDraft& draft) {
    draft.add({});
    write_text(folder / "contacts.json", whole_page);
  };
  try {
    shop->update("add", save_meanwhile);
    FAIL() << "it was overwritten";
  } catch (Error const& error) {
    EXPECT_EQ(error.word(), "changed_meanwhile");
  }
}

TEST(P7, ANewerSchemaIsRefusedForReadingAndWriting) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", R"({"schema": "reconnect/2", "contacts": []})");
  Shop shop(folder);
  std::string const message = refusal([&] { shop->load()->validate(); });
  EXPECT_TRUE(message.starts_with("5 ~/contacts.json:1:12: ")) << message;
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }), message);
}

TEST(P8, EveryFileIsPrivateWhateverTheUmask) {
  for (mode_t const mask : {0000U, 0022U, 0777U}) {
    SCOPED_TRACE(mask);
    TemporaryFolder const folder;
    mode_t const old_mask = ::umask(mask);
    Shop shop(folder);
    shop.add("Ana");
    shop.add("Ben");
    ::umask(old_mask);
    for (std::string const name : {"contacts.json", "contacts.lock", "contacts.history.jsonl",
                                   "contacts.backups/2026-11-22.json"}) {
      EXPECT_EQ(mode_of(folder / name), 0600U) << name;
    }
    EXPECT_EQ(mode_of(folder / "contacts.backups"), 0700U);
  }
}

TEST(P8, ABackupOfAFileThatOthersMayReadIsPrivateToo) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  ::chmod((folder / "contacts.json").c_str(), 0644);
  Shop(folder).add("Ana");
  EXPECT_EQ(mode_of(folder / "contacts.backups/2026-11-22.json"), 0600U);
  EXPECT_EQ(read_text(folder / "contacts.backups/2026-11-22.json"), by_hand);
}

TEST(P9, AFileThatMayNotBeWrittenIsNotReplaced) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  ::chmod((folder / "contacts.json").c_str(), 0400);
  OrdinaryUser const user(folder);
  Shop shop(folder);
  EXPECT_EQ(refusal([&] { shop.add("Ana"); }),
            "5 cannot write ~/contacts.json: permission denied (nothing was changed)");
}

TEST(P9, AFolderThatMayNotBeWrittenIsLeftAsItIs) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  OrdinaryUser const user(folder);
  ::chmod(folder.path().c_str(), 0500);
  Shop shop(folder);
  std::string const message = refusal([&] { shop.add("Ana"); });
  ::chmod(folder.path().c_str(), 0700);
  EXPECT_EQ(message, "5 cannot lock ~/contacts.json: permission denied (nothing was changed)");
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"contacts.json"});
}

TEST(Rehearsal, WritesNothingAndGivesNoIds) {
  TemporaryFolder const folder;
  write_text(folder / "contacts.json", by_hand);
  Shop const shop(folder);
  store::Change const change = shop->update(
      "add Dora",
      [](store::BookDraft& draft) {
        Contact dora;
        dora.name = "Dora";
        std::string const id = draft.add(dora);
        EXPECT_TRUE(draft.contains(id));
        draft.remove("bbbbbb");
      },
      store::Write::Rehearse);
  EXPECT_EQ(change.id, std::nullopt);
  ASSERT_EQ(change.contacts.size(), 1U);
  EXPECT_EQ(change.contacts[0].name, "Dora");
  EXPECT_EQ(change.contacts[0].id, "");
  EXPECT_EQ(change.removed, std::vector<std::string>{"bbbbbb"});
  EXPECT_EQ(shop.text(), by_hand);
  EXPECT_EQ(names_in(folder.path()), std::vector<std::string>{"contacts.json"});
}

}  // namespace
}  // namespace reconnect::test
