// SPDX-License-Identifier: MIT
// Files, imports, words and an environment that are broken or mean harm: nothing crashes, hangs,
// takes more memory than there is reason for, writes to a damaged file or steers the terminal (P6,
// P10).
#include <filesystem>
#include <iostream>

#include <gtest/gtest.h>

#include "process/mutations.hpp"
#include "process/traced_program.hpp"
#include "support/temporary_home.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;

fs::path const root = RECONNECT_SOURCE_DIR;
constexpr std::size_t memory = 256U << 20U;

using Words = std::vector<std::string>;

std::vector<Words> const readers{{"due"},
                                 {"list"},
                                 {"show", "ana"},
                                 {"check"},
                                 {"prep", "ana"},
                                 {"news", "list"},
                                 {"promise", "list"},
                                 {"settings"},
                                 {"list", "--json"},
                                 {"check", "--json"},
                                 {"show", "ana", "--json"},
                                 {"undo", "--list"},
                                 {"triage"},
                                 {"congratulate"}};

std::vector<Words> const writers{
    {"log", "ana"},     {"add", "Zoe Next"},           {"edit", "ana", "--tag", "work"},
    {"check", "--fix"}, {"merge", "ana", "ben"},       {"remove", "ben"},
    {"undo"},           {"settings", "pace", "2/week"}};

class Hostile : public testing::Test {
 protected:
  void SetUp() override { fs::create_directory(".reconnect"); }

  /// Runs the program and looks at what every answer must be.
  Ending type(Words const& words, std::vector<std::string> const& environment = {}) {
    ++runs;
    Ending const ending = run_freely({words, "", home.path(), environment, memory});
    EXPECT_FALSE(ending.was_ended) << "signal " << ending.status - 128;
    std::string line;
    for (std::string const& word : words) line += " " + word.substr(0, 100);
    EXPECT_LE(ending.status, 6) << line << "\n" << ending.err << bytes_of(book);
    EXPECT_EQ(harm_to_a_terminal(ending.err), "") << ending.err;
    bool const is_a_file = !words.empty() && (words[0] == "export" || words[0] == "convert");
    if (!is_a_file) {
      EXPECT_EQ(harm_to_a_terminal(ending.out), "");
    }
    return ending;
  }

  void TearDown() override { std::cout << runs << " runs\n"; }

  TemporaryHome const home{};
  Random random{wished_seed()};
  int const rounds{wished("RECONNECT_ROUNDS", 60)};
  int runs{0};
  fs::path const book{".reconnect/contacts.json"};
  fs::path const history{".reconnect/contacts.history.jsonl"};
  fs::path const cache{".reconnect/contacts.feeds.json"};
};

std::string rich_book() { return bytes_of(root / "tests/process/rich_book.json"); }

std::vector<std::string> book_seeds() {
  return {rich_book(), bytes_of(root / "examples/contacts.json")};
}

TEST_F(Hostile, BooksAreReadOrRefusedAndNeverHarmed) {
  for (int round = 0; round < rounds; ++round) {
    std::string const text = mutation(random, book_seeds());
    write_bytes(book, text);
    SCOPED_TRACE(round);
    int const status = type({"list", "--plain"}).status;
    type(random.one_of(readers));
    EXPECT_EQ(bytes_of(book), text) << "a reader wrote";
    Ending const change = type(random.one_of(writers));
    if (change.status != 0 && change.out.find("Mended") == std::string::npos) {
      EXPECT_EQ(bytes_of(book), text) << change.err;
    }
    if (status == 5) {
      EXPECT_EQ(bytes_of(book), text) << "a damaged file was written to";
    }
    if (status == 0) {
      EXPECT_NE(type({"check"}).status, 5) << "what was written cannot be read";
    }
    fs::remove(history);
  }
}

TEST_F(Hostile, HistoriesHarmNoBook) {
  write_bytes(book, rich_book());
  for (Words const& words : writers) type(words);
  std::string const text = bytes_of(book);
  std::string const lines = bytes_of(history);
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    write_bytes(book, text);
    write_bytes(history, mutation(random, {lines}));
    type({"undo", "--list"});
    Ending const undone = type({"undo"});
    if (undone.status != 0) {
      EXPECT_EQ(bytes_of(book), text);
    }
    EXPECT_NE(type({"check"}).status, 5);
    EXPECT_EQ(type({"add", "Zoe Next"}).status, 0);
  }
}

TEST_F(Hostile, ImportsMakeABookThatIsWell) {
  std::vector<std::string> const cards{bytes_of(root / "examples/friends.vcf")};
  std::vector<std::string> const tables{
      bytes_of(root / "examples/Connections.csv"),
      "Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Value\n"
      "Ana Diaz,Ana,Diaz,--05-17,\"two\nlines\",* myContacts ::: Work,a@example.org\n",
      "name,phone,email,every,tags,last_contact\nAna,+1 212 555 0100,a@b.c,6w,work;x,2019\n",
  };
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    bool const is_card = random.in_a_hundred(50);
    std::string const name = is_card ? "in.vcf" : "in.csv";
    write_bytes(name, mutation(random, is_card ? cards : tables));
    std::string const before = bytes_of(book);
    Ending const ending = type({"import", name});
    if (ending.status != 0) {
      EXPECT_EQ(bytes_of(book), before);
    }
    Ending const check = type({"check"});
    EXPECT_EQ(check.status, 0) << check.out;
    type({"convert", name, "json"});
    type({"list"});
    if (random.in_a_hundred(90)) fs::remove(book);
  }
}

TEST_F(Hostile, JsonImportsMakeABookThatIsWell) {
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    write_bytes("in.json", mutation(random, book_seeds()));
    type({"import", "in.json"});
    EXPECT_NE(type({"check"}).status, 5);
    fs::remove(book);
  }
}

TEST_F(Hostile, FeedsBecomeNewsThatAreWell) {
  std::vector<std::string> seeds;
  for (auto const& entry : fs::directory_iterator(root / "tests/fuzz/seeds/feed"))
    seeds.push_back(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\n"
        "ETag: \"one\"\r\n\r\n" +
        bytes_of(entry.path()));
  write_bytes("curl", "#!/bin/sh\nexec cat answer\n");
  fs::permissions("curl", fs::perms::owner_all);
  std::string const path = "PATH=" + home.path() + ":/usr/bin:/bin";
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    write_bytes(book, rich_book());
    write_bytes("answer", mutation(random, seeds));
    EXPECT_LE(type({"news", "fetch"}, {path}).status, 1);
    EXPECT_LE(type({"news", "list"}).status, 1);
    Ending const check = type({"check"});
    EXPECT_EQ(check.status, 0) << check.out;
    // The cache may hold what the feed said, and may be broken itself.
    write_bytes(cache, mutation(random, {bytes_of(cache), "{}"}));
    EXPECT_LE(type({"news", "fetch", "--json"}, {path}).status, 1);
    fs::remove(cache);
  }
}

TEST_F(Hostile, TemplatesAreWordsOrAreRefused) {
  write_bytes(book, rich_book());
  type({"settings", "templates", "write"});
  type({"news", "add", "ana", "a new job"});
  std::vector<std::string> seeds;
  std::vector<fs::path> files;
  for (auto const& entry : fs::directory_iterator(".reconnect/contacts.templates")) {
    files.push_back(entry.path());
    seeds.push_back(bytes_of(entry.path()));
  }
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    for (fs::path const& file : files) write_bytes(file, mutation(random, seeds));
    std::string const before = bytes_of(book);
    EXPECT_LE(type({"congratulate", "ana"}).status, 2);
    type({"congratulate", "ana", "--how", "email", "--draft", "2", "--json"});
    EXPECT_EQ(bytes_of(book), before);
  }
}

TEST_F(Hostile, WordsAreRefusedOrMeanWhatTheySay) {
  std::vector<std::string> const known{
      "add",      "log",        "edit",   "show",    "ana",    "--on",   "--note", "--every",
      "--json",   "--today",    "-n",     "--tag",   "--name", "--file", "--last", "--by",
      "--until",  "--birthday", "list",   "due",     "rest",   "undo",   "6w",     "today",
      "settings", "pace",       "news",   "promise", "find",   "import", "--",     "-",
      "--map",    "--from",     "--wait", "--limit"};
  for (int round = 0; round < rounds * 2; ++round) {
    SCOPED_TRACE(round);
    if (round % 20 == 0) write_bytes(book, rich_book());
    Words words;
    for (int count = random.below(6); count >= 0; --count) {
      std::string word = random.in_a_hundred(70) ? random.one_of(known) : nasty_piece(random);
      if (random.in_a_hundred(10)) word += nasty_piece(random);
      word = word.substr(0, word.find('\0'));
      if (word == "--file" || word == "--wait") continue;  // where a test must not go, or wait
      words.push_back(word.substr(0, 100000));
    }
    type(words);
    Ending const check = type({"check"});
    EXPECT_EQ(check.status, 0) << check.out;
  }
}

TEST_F(Hostile, EnvironmentsDoNoHarm) {
  write_bytes(book, rich_book());
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(round);
    std::vector<std::string> environment;
    for (char const* const name :
         {"RECONNECT_TODAY", "COLUMNS", "LANG", "LC_ALL", "TZ", "NO_COLOR", "CLICOLOR_FORCE",
          "TERM", "PAGER", "EDITOR", "RECONNECT_FILE", "HOME"}) {
      std::string const piece = nasty_piece(random);
      if (random.in_a_hundred(30))
        environment.push_back(std::string(name) + "=" + piece.substr(0, piece.find('\0')));
    }
    // Colour is asked for by the environment, and is no harm then.
    std::erase_if(environment, [](auto const& each) { return each.starts_with("CLICOLOR"); });
    type(random.one_of(readers), environment);
  }
}

}  // namespace
}  // namespace reconnect::test
