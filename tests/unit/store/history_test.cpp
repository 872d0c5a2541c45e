// SPDX-License-Identifier: MIT
// The lines of the history: what they say, when they are written, and what is done where they
// cannot be read.
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include <gtest/gtest.h>

#include "store/history_line.hpp"
#include "unit/store/failing_calls.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {
namespace {

constexpr char const* history = "contacts.history.jsonl";

TEST(HistoryLine, StandsInTheFormOfTheFile) {
  store::HistoryLine const line{
      "c7k2ab",
      "2026-11-22T08:41:03Z",
      "log \"ana\"",
      std::nullopt,
      {{store::RecordKind::Contact, "k7f3q2", 3, "{\n  \"id\": \"k7f3q2\"\n}", std::nullopt},
       {store::RecordKind::Member, "settings", 0, std::nullopt, "{}"},
       {store::RecordKind::Member, "x", 2, "5", std::nullopt, store::Gaps{", \"x\": ", "\n"}},
       {store::RecordKind::Contact, "aaaaaa", 0, std::nullopt, "{}", std::nullopt, true}}};
  EXPECT_EQ(
      store::line_text(line),
      R"({"change": "c7k2ab", "at": "2026-11-22T08:41:03Z", "command": "log \"ana\"", "records": [)"
      R"({"id": "k7f3q2", "index": 3, "before": "{\n  \"id\": \"k7f3q2\"\n}", "after": null}, )"
      R"({"id": "settings", "index": 0, "before": null, "after": "{}"}, )"
      R"({"id": "x", "list": "book", "index": 2, "before": "5", "after": null, "gaps": [", \"x\": ", "\n"]}, )"
      R"({"id": "aaaaaa", "index": 0, "before": null, "after": "{}", "begins_list": true}]})"
      "\n");
}

TEST(HistoryLine, IsReadAsItWasWritten) {
  store::HistoryLine const line{
      "c7k2ab",
      "2026-11-22T08:41:03Z",
      "undo",
      "aaaaaa",
      {{store::RecordKind::Campaign, "job", 0, "{}", "{\"id\": \"job\"}"},
       {store::RecordKind::Contact, "settings", 1, "{}", std::nullopt},
       {store::RecordKind::Member, "settings", 0, "{}", std::nullopt},
       {store::RecordKind::Member, "imports", 0, std::nullopt, "{}"},
       {store::RecordKind::Member, "x", 1, "5", std::nullopt, store::Gaps{",", " "}},
       {store::RecordKind::Contact, "aaaaaa", 0, std::nullopt, "{}", std::nullopt, true}}};
  auto const read = store::parse_line(store::line_text(line));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->change, line.change);
  EXPECT_EQ(read->at, line.at);
  EXPECT_EQ(read->command, line.command);
  EXPECT_EQ(read->undoes, line.undoes);
  EXPECT_EQ(read->records, line.records);
}

TEST(HistoryLine, KeepsACommandThatIsNoUtf8Readable) {
  auto const read =
      store::parse_line(store::line_text({"c7k2ab", "", "add \xff", std::nullopt, {}}));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->command, "add \xEF\xBF\xBD");
}

struct Damaged {
  char const* label;
  char const* text;
};

std::vector<Damaged> const damaged{
    {"half a line", R"({"change": "c7k2ab", "at": "2026)"},
    {"no object", "7"},
    {"without records", R"({"change": "c", "at": "", "command": ""})"},
    {"a number as id", R"({"change": 7, "at": "", "command": "", "records": []})"},
    {"a record that is no JSON",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": "{", "after": null}]})"},
    {"a record that is no object",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": "7", "after": null}]})"},
    {"a later record that is no JSON",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": null, "after": "{"}]})"},
    {"a list of records as one record",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "contacts", "list": "book", "index": 0, "before": "[]", "after": null}]})"},
    {"one member of the book twice",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "x", "list": "book", "index": 0, "before": "1", "after": null}, {"id": "x", "list": "book", "index": 0, "before": "1", "after": null}]})"},
    {"gaps that are none",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": "{}", "after": null, "gaps": 7}]})"},
    {"one gap",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": "{}", "after": null, "gaps": [""]}]})"},
    {"a list that begins with a word",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 0, "before": null, "after": "{}", "begins_list": "yes"}]})"},
    {"a negative place",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": -1, "before": null, "after": null}]})"},
    {"a place that is no whole number",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 1e300, "before": null, "after": null}]})"},
    {"a record that is a number",
     R"({"change": "c", "at": "", "command": "", "records": [{"id": "a", "index": 1, "before": null, "after": 7}]})"},
};

TEST(HistoryLine, IsNothingWhereItIsDamaged) {
  for (Damaged const& row : damaged) EXPECT_FALSE(store::parse_line(row.text)) << row.label;
}

TEST(History, HasALineForEachChange) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop.let_pass(std::chrono::seconds(60));
  store::Change const change = shop.note(id, "tall", "edit ana --note tall");
  auto const lines = lines_of(folder / history);
  ASSERT_EQ(lines.size(), 2U);
  auto const line = store::parse_line(lines[1]);
  ASSERT_TRUE(line);
  EXPECT_EQ(line->change, change.id);
  EXPECT_EQ(line->at, "2026-11-22T08:42:03Z");
  EXPECT_EQ(line->command, "edit ana --note tall");
  ASSERT_EQ(line->records.size(), 1U);
  std::string const open = "{\n      \"id\": \"" + id + "\",\n      \"name\": \"Ana\"";
  EXPECT_EQ(line->records[0].before, open + "\n    }");
  EXPECT_EQ(line->records[0].after, open + ",\n      \"notes\": \"tall\"\n    }");
}

TEST(History, ListsTheLastChangesNewestFirst) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop.note(id, "tall", "edit ana --note tall");
  shop.note(id, "very tall", "edit ana --note 'very tall'");
  auto const changes = shop->changes(2);
  ASSERT_EQ(changes.size(), 2U);
  EXPECT_EQ(changes[0].command, "edit ana --note 'very tall'");
  EXPECT_EQ(changes[1].command, "edit ana --note tall");
  EXPECT_EQ(changes[0].at, "2026-11-22T08:41:03Z");
  EXPECT_FALSE(changes[0].undone || changes[0].is_undo);
}

TEST(History, WhoseLastLineLacksItsNewlineHasLostNothing) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string const text = read_text(folder / history);
  write_text(folder / history, text.substr(0, text.size() - 1));
  shop.note(id, "tall");
  EXPECT_TRUE(shop.told().empty());
  EXPECT_EQ(lines_of(folder / history).size(), 2U);
  EXPECT_TRUE(read_text(folder / history).starts_with(text)) << "the newline is there again";
  shop->undo("undo", std::nullopt);
  shop->undo("undo", std::nullopt);
  EXPECT_TRUE(shop.names().empty());
}

TEST(History, WhoseLastLineLacksItsNewlineIsAsItWasWhereNothingIsChanged) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const text = read_text(folder / history);
  std::string const cut = text.substr(0, text.size() - 1);
  write_text(folder / history, cut);
  FailingCalls calls(Fate::Fails, 0, ENOSPC);
  calls.always("rename");
  EXPECT_EQ(refusal([&] { shop.add("Ben"); }),
            "5 cannot write ~/contacts.json: no space left on device (nothing was changed)");
  EXPECT_EQ(read_text(folder / history), cut);
}

TEST(History, ThatIsDamagedIsToldAndStopsNothing) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  write_text(folder / history, read_text(folder / history) + "half a li");
  shop.note(id, "tall");
  EXPECT_EQ(shop.told(),
            std::vector<std::string>{
                "~/contacts.history.jsonl ends within a line; what that said is lost"});
  EXPECT_EQ(shop->changes(10).size(), 2U);
  EXPECT_EQ(shop.told().back(),
            "~/contacts.history.jsonl:2: this change cannot be read and is left out");
}

/// A list of that many levels.
std::string nested(int levels) {
  return std::string(static_cast<std::size_t>(levels), '[') +
         std::string(static_cast<std::size_t>(levels), ']');
}

TEST(History, BringsNothingIntoTheBookThatCouldNotBeReadThere) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const book = shop.text();
  for (auto const& [levels, is_taken] : {std::pair(61, true), {62, false}}) {
    std::string const record = R"({\"id\": \"bbbbbb\", \"x\": )" + nested(levels) + "}";
    write_text(folder / "contacts.history.jsonl",
               R"({"change": "c", "at": "", "command": "remove ben", "records": [{"id": "bbbbbb", )"
               R"("index": 1, "before": ")" +
                   record + "\", \"after\": null}]}\n");
    if (is_taken) {
      shop->undo("undo", std::nullopt);
      EXPECT_EQ(shop->load()->size(), 2U);
      write_text(folder / "contacts.json", book);
      continue;
    }
    EXPECT_EQ(
        refusal([&] { shop->undo("undo", std::nullopt); }),
        "5 the record \"bbbbbb\" would have more than 64 levels of lists and objects (nothing "
        "was changed)");
    EXPECT_EQ(shop.text(), book);
  }
}

TEST(History, MayHoldBlankLines) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  write_text(folder / history, "\n" + read_text(folder / history) + "\n\n");
  shop.note(id, "tall");
  EXPECT_EQ(shop->changes(10).size(), 2U);
  EXPECT_TRUE(shop.told().empty());
}

TEST(History, OfADamagedBookIsListedAsItStands) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  write_text(folder / "contacts.json", "{");
  EXPECT_EQ(shop->changes(10).size(), 1U);
  EXPECT_EQ(shop.told(), std::vector<std::string>{"~/contacts.json:1:2: expected a name in quotes "
                                                  "after '{', where the text ends"});
  std::filesystem::remove(folder / history);
  EXPECT_EQ(refusal([&] { shop->changes(10); }),
            "5 ~/contacts.json:1:2: expected a name in quotes after '{', where the text ends "
            "(nothing was changed)");
}

TEST(History, OfABookOfALaterVersionIsRefused) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  write_text(folder / "contacts.json", R"({"schema": "reconnect/2"})");
  EXPECT_EQ(refusal([&] { shop->changes(10); }),
            "5 ~/contacts.json:1:12: schema: \"reconnect/2\" is newer than this program, which "
            "knows \"reconnect/1\" (upgrade reconnect to use this file)");
}

TEST(History, ThatIsGoneIsToldAndBegunAgain) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  shop.note(id, "tall");
  ASSERT_TRUE(shop.told().empty());
  std::filesystem::remove(folder / history);
  shop.note(id, "very tall");
  EXPECT_EQ(shop.told(),
            std::vector<std::string>{
                "~/contacts.history.jsonl is gone; earlier changes cannot be taken back"});
  EXPECT_EQ(lines_of(folder / history).size(), 1U);
}

TEST(History, ThatNeverWasIsNotGone) {
  constexpr int most_calls = 200;
  int refused = 0;
  for (int turn = 1;; ++turn) {
    ASSERT_LT(turn, most_calls) << "there is no end of calls";
    TemporaryFolder const folder;
    write_text(folder / "contacts.json", R"({"schema": "reconnect/1"})");
    ::chmod((folder / "contacts.json").c_str(), turn % 2 == 0 ? 0600 : 0644);
    Shop shop(folder);
    std::string victim;
    std::string said;
    {
      FailingCalls const calls(Fate::Fails, turn, ENOSPC);
      said = refusal([&] { shop.add("Ana"); });
      victim = calls.victim();
    }
    if (victim.empty()) break;
    SCOPED_TRACE(victim + ", call " + std::to_string(turn) + ": " + said);
    if (said != "nothing") {
      ++refused;
      EXPECT_FALSE(std::filesystem::exists(folder / "contacts.backups"));
    }
    shop.add("Ben");
    EXPECT_EQ(std::ranges::count(shop.told(),
                                 "~/contacts.history.jsonl is gone; earlier changes cannot be "
                                 "taken back"),
              0);
  }
  EXPECT_GT(refused, 10);
}

TEST(History, IsNotMissedForAnEmptyFolderOfBackups) {
  TemporaryFolder const folder;
  ::mkdir((folder / "contacts.backups").c_str(), 0700);
  Shop shop(folder);
  shop.add("Ana");
  EXPECT_TRUE(shop.told().empty());
}

TEST(History, ThatCannotBeWrittenStopsTheChange) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const before = shop.text();
  std::filesystem::remove(folder / history);
  ::mkdir((folder / history).c_str(), 0700);
  EXPECT_EQ(
      refusal([&] { shop.add("Ben"); }),
      "5 cannot write ~/contacts.history.jsonl: it is a folder, not a file (nothing was changed; "
      "move it away and try again)");
  ::rmdir((folder / history).c_str());
  ::mkfifo((folder / history).c_str(), 0600);
  EXPECT_EQ(
      refusal([&] { shop.add("Ben"); }),
      "5 cannot write ~/contacts.history.jsonl: it is a pipe, not a file (nothing was changed; "
      "move it away and try again)");
  EXPECT_EQ(shop.text(), before);
}

TEST(History, IsNotWrittenThroughALink) {
  TemporaryFolder const folder;
  Shop shop(folder);
  shop.add("Ana");
  std::string const before = shop.text();
  std::filesystem::remove(folder / history);
  for (std::string const target : {"foreign", "nothing"}) {
    write_text(folder / "foreign", "not ours");
    ::symlink(target.c_str(), (folder / history).c_str());
    EXPECT_EQ(refusal([&] { shop.add("Ben"); }),
              "5 cannot write ~/contacts.history.jsonl: it is a link, not a file (nothing was "
              "changed; move it away and try again)");
    EXPECT_EQ(read_text(folder / "foreign"), "not ours");
    EXPECT_FALSE(std::filesystem::exists(folder / "nothing"));
    EXPECT_EQ(shop.text(), before);
    ::unlink((folder / history).c_str());
  }
}

TEST(History, IsTrimmedToAThousandWhenThereAreMoreThanElevenHundred) {
  TemporaryFolder const folder;
  Shop shop(folder);
  std::string const id = shop.add("Ana");
  std::string old_lines = read_text(folder / history);
  for (int i = 1; i < 1099; ++i) {
    old_lines += store::line_text({"c" + std::to_string(i),
                                   "2026-11-22T08:41:03Z",
                                   "note " + std::to_string(i),
                                   std::nullopt,
                                   {}});
  }
  write_text(folder / history, old_lines);
  shop.note(id, "short", "note 1099");
  EXPECT_EQ(lines_of(folder / history).size(), 1100U);
  shop.note(id, "the last", "note 1100");
  auto const lines = lines_of(folder / history);
  ASSERT_EQ(lines.size(), 1000U);
  EXPECT_EQ(store::parse_line(lines.front()).value().command, "note 101");
  EXPECT_EQ(store::parse_line(lines.back()).value().command, "note 1100");
  EXPECT_EQ(mode_of(folder / history), 0600U);
}

TEST(Ids, AreSixCharactersThatReadWell) {
  TemporaryFolder const folder;
  Shop const shop(folder);
  std::set<std::string> ids;
  shop->update("import", [&](store::BookDraft& draft) {
    for (int i = 0; i < 2000; ++i) ids.insert(draft.add({}));
  });
  EXPECT_EQ(ids.size(), 2000U);
  std::set<char> letters;
  for (std::string const& id : ids) {
    EXPECT_EQ(id.size(), 6U);
    letters.insert(id.begin(), id.end());
  }
  EXPECT_EQ(std::string(letters.begin(), letters.end()), "23456789abcdefghjkmnpqrstuvwxyz");
}

}  // namespace
}  // namespace reconnect::test
