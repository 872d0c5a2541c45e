// SPDX-License-Identifier: MIT
// One backup a day, for fourteen days, and how it is put back.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include <gtest/gtest.h>

#include "support/people.hpp"
#include "unit/store/failing_calls.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr std::chrono::hours a_day{24};

TEST(Backup, IsTheBookAsItWasBeforeTheFirstChangeOfTheDay) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const yesterday = shop.text();
  shop.let_pass(a_day);
  shop.add("Ben");
  shop.add("Cem");
  EXPECT_EQ(read_text(folder / "contacts.backups/2026-11-23.json"), yesterday);
}

TEST(Backup, IsALinkToTheReplacedFile) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  struct stat before {};
  ::stat((folder / "contacts.json").c_str(), &before);
  shop.add("Ben");
  struct stat backup {};
  ::stat((folder / "contacts.backups/2026-11-22.json").c_str(), &backup);
  EXPECT_EQ(backup.st_ino, before.st_ino);
}

TEST(Backup, IsKeptForFourteenDays) {
  TemporaryFolder const folder;
  Shop shop(folder);
  for (int day = 0; day < 20; ++day, shop.let_pass(a_day)) shop.add("P" + std::to_string(day));
  auto const backups = shop->backups();
  ASSERT_EQ(backups.size(), 14U);
  EXPECT_EQ(backups.front().day, day("2026-12-11"));
  EXPECT_EQ(backups.back().day, day("2026-11-28"));
}

TEST(Backup, LeavesAloneWhatIsNotItsOwn) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  for (std::string const name :
       {"2020-01-01.json", "2020-01-01.json.old", "before-the-move.json"}) {
    write_text(folder / ("contacts.backups/" + name), "{}");
  }
  shop.add("Ben");
  EXPECT_EQ(
      names_in(folder / "contacts.backups"),
      (std::vector<std::string>{"2020-01-01.json.old", "2026-11-22.json", "before-the-move.json"}));
}

TEST(Backup, SweepsWhatACrashLeftOfAnother) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  write_text(folder / "contacts.backups/.2026-11-21.json.tmp", "{ half");
  shop.add("Ben");
  EXPECT_EQ(names_in(folder / "contacts.backups"), std::vector<std::string>{"2026-11-22.json"});
}

TEST(Backup, OfAChangeThatWasNotMadeGoesAway) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  auto const edit_meanwhile = [&](store::BookDraft& draft) {
    draft.add({.name = "Ben"});
    write_text(folder / "contacts.json", shop.text() + "\n");
  };
  EXPECT_EQ(refusal([&] { shop->update("add Ben", edit_meanwhile); }),
            "5 ~/contacts.json was changed by another program meanwhile (nothing was changed; try "
            "again)");
  std::string const edited = shop.text();
  shop.add("Ben");
  EXPECT_EQ(read_text(folder / "contacts.backups/2026-11-22.json"), edited);
}

TEST(Backup, IsOfTheDayWhereTheUserIs) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.options().day = [](std::chrono::sys_seconds) { return day("2026-11-21"); };
  shop.reopen();
  shop.add("Ana");
  shop.add("Ben");
  EXPECT_EQ(names_in(folder / "contacts.backups"), std::vector<std::string>{"2026-11-21.json"});
}

TEST(Backups, AreListedNewestFirstWithTheirSize) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::size_t const bytes = shop.text().size();
  shop.add("Ben");
  shop.let_pass(a_day);
  shop.add("Cem");
  auto const backups = shop->backups();
  ASSERT_EQ(backups.size(), 2U);
  EXPECT_EQ(backups[0].day, day("2026-11-23"));
  EXPECT_EQ(backups[1].day, day("2026-11-22"));
  EXPECT_EQ(backups[1].bytes, bytes);
  EXPECT_EQ(backups[1].path, folder / "contacts.backups/2026-11-22.json");
}

TEST(Backups, AreNoneWhereThereIsNoFolder) {
  TemporaryFolder const folder;
  EXPECT_TRUE(Shop(folder)->backups().empty());
}

TEST(Backups, ThatCannotBeListedAreSaid) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  ::chmod((folder / "contacts.backups").c_str(), 0);
  {
    OrdinaryUser const user(folder);
    EXPECT_EQ(refusal([&] { shop->backups(); }),
              "5 cannot read ~/contacts.backups: permission denied");
  }
  ::chmod((folder / "contacts.backups").c_str(), 0700);
}

TEST(Backup, IsNoBackupWhereAnythingElseBearsItsName) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const then = shop.text();
  std::string const backups = folder / "contacts.backups";
  ::mkdir(backups.c_str(), 0700);
  for (bool const is_link : {true, false}) {
    std::string const name = backups + "/2026-11-22.json";
    if (is_link) {
      ASSERT_EQ(::symlink("nowhere", name.c_str()), 0);
    } else {
      ASSERT_EQ(::mkdir(name.c_str(), 0700), 0);
    }
    std::string const said = refusal([&] { shop.add("Ben"); });
    EXPECT_NE(said.find(is_link ? "it is a link, not a file" : "it is a folder, not a file"),
              std::string::npos)
        << said;
    EXPECT_EQ(shop.text(), then);
    ::remove(name.c_str());
  }
}

TEST(Backups, ThatLeadNowhereStopNoReader) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  ASSERT_EQ(::symlink("contacts.backups", (folder / "contacts.backups").c_str()), 0);
  EXPECT_EQ(shop->load()->size(), 1U);
}

TEST(Restore, PutsTheBackupBackAsAChangeThatCanBeUndone) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const ana = shop.add("Ana");
  std::string const then = shop.text();
  shop.let_pass(a_day);
  shop.add("Ben");
  shop.note(ana, "tall");
  std::string const now = shop.text();
  store::Change const change = shop->restore("undo --backup-of 2026-11-23", day("2026-11-23"));
  EXPECT_EQ(shop.text(), then);
  EXPECT_EQ(change.removed.size(), 1U);
  ASSERT_EQ(change.contacts.size(), 1U);
  EXPECT_EQ(change.contacts[0].id, ana);
  shop->undo("undo", change.id);
  EXPECT_EQ(shop.text(), now);
}

TEST(Restore, CountsAsAnUndoOfWhatItTookBack) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  shop->restore("undo --backup-of 2026-11-22", day("2026-11-22"));
  auto const changes = shop->changes(10);
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_TRUE(changes[0].is_undo);
  EXPECT_TRUE(changes[1].undone);
  EXPECT_FALSE(changes[2].undone);
  shop->undo("undo", std::nullopt);
  EXPECT_TRUE(shop.names().empty());
}

TEST(Restore, OfABackupThatIsTheBookChangesNothing) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  shop->restore("undo --backup-of 2026-11-22", day("2026-11-22"));
  EXPECT_EQ(shop->restore("undo --backup-of 2026-11-22", day("2026-11-22")).id, std::nullopt);
}

TEST(Restore, SaysWhereThereIsNoBackupOfTheDay) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  EXPECT_EQ(
      refusal([&] { shop->restore("undo", day("2026-11-01")); }),
      "1 there is no backup of 2026-11-01 (to see those that are there: reconnect undo --backup)");
}

TEST(Restore, SetsADamagedBookAside) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const then = shop.text();
  shop.let_pass(a_day);
  shop.add("Ben");
  std::string const now = shop.text();
  for (std::string const name :
       {"contacts.damaged-2026-11-23.json", "contacts.damaged-2026-11-23-2.json"}) {
    std::string const torn = now.substr(0, now.size() / 2) + name;
    write_text(folder / "contacts.json", torn);
    store::Change const change = shop->restore("undo --backup-of 2026-11-23", day("2026-11-23"));
    EXPECT_EQ(shop.text(), then);
    EXPECT_EQ(read_text(folder / name), torn);
    EXPECT_EQ(change.removed.size(), 1U);
    shop->undo("undo", change.id);
    EXPECT_EQ(shop.text(), now) << "the history knows what the damaged book held";
  }
}

TEST(Restore, LeavesNoCopyOfADamagedBookThatStays) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  write_text(folder / "contacts.json", "{ torn");
  FailingCalls calls(Fate::Fails, 0, ENOSPC);
  calls.always("rename");
  EXPECT_EQ(refusal([&] { shop->restore("undo --backup-of 2026-11-22", day("2026-11-22")); }),
            "5 cannot write ~/contacts.json: no space left on device (nothing was changed)");
  EXPECT_EQ(shop.text(), "{ torn");
  EXPECT_TRUE(shop.told().empty());
  EXPECT_FALSE(std::filesystem::exists(folder / "contacts.damaged-2026-11-22.json"));
}

TEST(Restore, CopiesADamagedBookThatOthersMayRead) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  write_text(folder / "contacts.json", "{ torn");
  ::chmod((folder / "contacts.json").c_str(), 0644);
  shop->restore("undo --backup-of 2026-11-22", day("2026-11-22"));
  EXPECT_EQ(read_text(folder / "contacts.damaged-2026-11-22.json"), "{ torn");
  EXPECT_EQ(mode_of(folder / "contacts.damaged-2026-11-22.json"), 0600U);
  EXPECT_EQ(shop.told(), std::vector<std::string>{
                             "the damaged file is kept as ~/contacts.damaged-2026-11-22.json"});
}

TEST(Restore, NeverTakesABookThatCannotBeReadForADamagedOne) {
  constexpr int most_calls = 200;
  int refused = 0;
  for (int turn = 1;; ++turn) {
    ASSERT_LT(turn, most_calls) << "there is no end of calls";
    TemporaryFolder const folder;
    Shop shop(folder);
    shop.add("Ana");
    shop.add("Ben");
    std::string const now = shop.text();
    FailingCalls calls(Fate::Fails, turn, EMFILE);
    std::string const said =
        refusal([&] { shop->restore("undo --backup-of 2026-11-22", day("2026-11-22")); });
    if (calls.victim().empty()) break;
    SCOPED_TRACE(calls.victim() + ", call " + std::to_string(turn) + ": " + said);
    EXPECT_FALSE(std::filesystem::exists(folder / "contacts.damaged-2026-11-22.json"));
    if (said == "nothing") continue;
    ++refused;
    EXPECT_NE(said.find("too many open files"), std::string::npos);
    EXPECT_EQ(shop.text(), now);
  }
  EXPECT_GT(refused, 10);
}

TEST(Restore, LeavesABookThatMayNotBeRead) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  std::string const now = shop.text();
  ::chmod((folder / "contacts.json").c_str(), 0200);
  {
    OrdinaryUser const user(folder);
    EXPECT_EQ(refusal([&] { shop->restore("undo --backup-of 2026-11-22", day("2026-11-22")); }),
              "5 cannot read ~/contacts.json: permission denied");
  }
  EXPECT_EQ(shop.text(), now);
}

TEST(Restore, MendsADamagedBookWhoseHistoryIsGoneToo) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const then = shop.text();
  shop.add("Ben");
  write_text(folder / "contacts.json", "{ torn");
  ::unlink((folder / "contacts.history.jsonl").c_str());
  shop->restore("undo --backup-of 2026-11-22", day("2026-11-22"));
  EXPECT_EQ(shop.text(), then);
}

TEST(Restore, LeavesADamagedBookWhereThereIsNoBackupOfTheDay) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  write_text(folder / "contacts.json", "{ torn");
  EXPECT_EQ(
      refusal([&] { shop->restore("undo", day("2026-11-01")); }),
      "1 there is no backup of 2026-11-01 (to see those that are there: reconnect undo --backup)");
  EXPECT_EQ(shop.text(), "{ torn");
}

/// A book as it is, and a backup of 22 November as it was then.
void lay_down(TemporaryFolder const& folder, std::string const& now, std::string const& then) {
  write_text(folder / "contacts.json", now);
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  write_text(folder / "contacts.backups/2026-11-22.json", then);
}

TEST(Restore, BringsBackWhatIsNoContactAndIsTakenBack) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const then =
      R"({"schema": "reconnect/1", "settings": {"pace": "2/week"}, "contacts": [
    7, {"name": "Ana"}, {"id": "b", "name": "Ben"}, {"id": "b", "name": "Bea"}],
  "campaigns": [5, {"name": "Job"}], "imports": {"vcard": "2026-01-01"}})";
  std::string const now = R"({"schema": "reconnect/1", "contacts": [
    8, {"name": "Ann"}, {"id": "b", "name": "Ben"}, {"id": "c", "name": "Cem"}],
  "campaigns": [6, {"name": "Work"}], "imports": {"vcard": "2026-02-01"}})";
  lay_down(folder, now, then);
  store::Change const change = shop->restore("undo --backup-of", day("2026-11-22"));
  EXPECT_EQ(shop.text(), then);
  EXPECT_TRUE(change.settings);
  EXPECT_EQ(change.contacts.size(), 2U) << "Ana and Bea";
  EXPECT_EQ(change.removed, (std::vector<std::string>{"", "c"})) << "Ann and Cem";
  EXPECT_EQ(change.campaigns, std::vector<std::string>{"Job"});
  EXPECT_EQ(change.removed_campaigns, std::vector<std::string>{"Work"});
  shop->undo("undo", change.id);
  Book const read = store::read_book(shop.text(), "book");
  EXPECT_EQ(shop.names(), (std::vector<std::string>{"Ann", "Ben", "Cem"}));
  EXPECT_EQ(read.settings.pace, Pace{});
  EXPECT_EQ(read.imports, (std::vector<ImportDate>{{"vcard", day("2026-02-01")}}));
}

struct UnknownMembers {
  std::string then;
  std::string now;
};

/// What the program does not know, set, taken out and added by hand since the backup.
UnknownMembers const unknown_members{
    R"({"schema": "reconnect/1", "x": 1, "z": {"a": 1}, "contacts": []})",
    "{\"schema\": \"reconnect/1\", \"contacts\": [], \"x\" : [2] , \"y\" :\n 5 }"};

TEST(Restore, BringsBackWhatTheProgramDoesNotKnowAndIsTakenBack) {
  TemporaryFolder const folder;
  Shop shop(folder);
  lay_down(folder, unknown_members.now, unknown_members.then);
  store::Change const change = shop->restore("undo --backup-of", day("2026-11-22"));
  EXPECT_EQ(shop.text(), unknown_members.then);
  EXPECT_FALSE(change.settings);
  shop->undo("undo", change.id);
  EXPECT_EQ(shop.text(),
            "{\"schema\": \"reconnect/1\", \"x\": [2], \"y\" :\n 5, \"contacts\": []}");
}

TEST(Restore, IsNotTakenBackOverWhatWasSetSince) {
  TemporaryFolder const folder;
  Shop shop(folder);
  lay_down(folder, unknown_members.now, unknown_members.then);
  store::Change const change = shop->restore("undo --backup-of", day("2026-11-22"));
  std::string const since =
      R"({"schema": "reconnect/1", "x": 3, "z": {"a": 1, "b": 2}, "contacts": []})";
  write_text(folder / "contacts.json", since);
  EXPECT_EQ(refusal([&] { shop->undo("undo", change.id); }),
            "1 cannot undo " + *change.id +
                " (undo --backup-of): \"x\" was 1 then and is 3 now; b of \"z\" was nothing then "
                "and is 2 now "
                "(nothing was changed; undo the later change first: reconnect undo --list)");
  EXPECT_EQ(shop.text(), since);
}

TEST(Restore, LeavesABookOfALaterVersion) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  shop.add("Ben");
  write_text(folder / "contacts.json", R"({"schema": "reconnect/2"})");
  EXPECT_EQ(refusal([&] { shop->restore("undo --backup-of 2026-11-22", day("2026-11-22")); }),
            "5 ~/contacts.json:1:12: schema: \"reconnect/2\" is newer than this program, which "
            "knows \"reconnect/1\" (upgrade reconnect to use this file)");
}

TEST(Restore, RefusesADamagedBackup) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  write_text(folder / "contacts.backups/2026-11-01.json", "{");
  EXPECT_EQ(refusal([&] { shop->restore("undo", day("2026-11-01")); }),
            "5 ~/contacts.backups/2026-11-01.json:1:2: expected a name in quotes after '{', where "
            "the text ends "
            "(nothing was changed)");
}

}  // namespace
}  // namespace reconnect::test
