// SPDX-License-Identifier: MIT
// The limits of docs/file-format.md, each from its last good value to the first that is refused,
// and how the released program is hardened (P10).
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include <gtest/gtest.h>

#include "process/traced_program.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;

class Limits : public testing::Test {
 protected:
  Ending type(std::vector<std::string> words) {
    return run_freely({std::move(words), "", home_.path()});
  }

  /// Returns what `list` says of a book of one contact with that member.
  Ending list_with(std::string const& member) {
    write_bytes("book.json",
                R"({"schema": "reconnect/1", "contacts": [{"id": "anaaaa", "name": "Ana", )" +
                    member + "}]}\n");
    return type({"--file", "book.json", "list", "--plain"});
  }

  void expect_refused(Ending const& ending, std::string const& words) {
    EXPECT_EQ(ending.status, 5);
    EXPECT_NE(ending.err.find(words), std::string::npos) << ending.err.substr(0, 300);
  }

 private:
  TemporaryHome home_;
};

std::string output_of(std::string const& command) {
  std::unique_ptr<FILE, int (*)(FILE*)> const pipe(::popen(command.c_str(), "r"), ::pclose);
  std::string text;
  for (int byte = 0; (byte = std::fgetc(pipe.get())) != EOF;) text += static_cast<char>(byte);
  return text;
}

std::string nested(std::size_t levels) {
  return R"("x": )" + std::string(levels, '[') + std::string(levels, ']');
}

TEST_F(Limits, SixtyFourLevels) {
  EXPECT_EQ(list_with(nested(61)).status, 0);
  expect_refused(list_with(nested(62)), ": more than 64 levels of lists and objects");
}

TEST_F(Limits, SixteenMegabytesARecord) {
  EXPECT_EQ(list_with(R"("notes": ")" + std::string(15'999'900, 'x') + '"').status, 0);
  std::string const before = bytes_of("book.json");
  expect_refused(type({"--file", "book.json", "edit", "ana", "--note", std::string(1000, 'y')}),
                 R"(reconnect: the record "anaaaa" would be larger than 16 MB)");
  EXPECT_EQ(bytes_of("book.json"), before);
  expect_refused(list_with(R"("notes": ")" + std::string(16'000'000, 'x') + '"'),
                 "reconnect: book.json: contacts[0] is larger than 16 MB");
}

TEST_F(Limits, AGigabyteABook) {
  write_bytes("book.json", "");
  fs::resize_file("book.json", 1'000'000'001);
  expect_refused(type({"--file", "book.json", "list"}),
                 "reconnect: cannot read book.json: file too large");
}

TEST_F(Limits, AQuarterOfAGigabyteAnImport) {
  write_bytes("cards.vcf", "");
  fs::resize_file("cards.vcf", (256U << 20U) + 1);
  Ending const ending = type({"import", "cards.vcf"});
  EXPECT_EQ(ending.status, 1);
  EXPECT_EQ(ending.err, "reconnect: cannot read \"cards.vcf\": File too large\n");
}

TEST_F(Limits, MinutesOfALogEntry) {
  for (auto const& [minutes, status] : std::vector<std::pair<std::string, int>>{
           {"99999", 0}, {"100000", 1}, {"1e2", 1}, {"5.5", 1}, {"-1", 1}, {"99999999999", 1}}) {
    list_with(R"("log": [{"on": "2026-01-01", "minutes": )" + minutes + "}]");
    EXPECT_EQ(type({"--file", "book.json", "check"}).status, status) << minutes;
  }
}

TEST_F(Limits, AQuarterOfAGigabyteOfStandardInput) {
  write_bytes("cards.vcf", "");
  fs::resize_file("cards.vcf", (256U << 20U) + 1);
  std::string const said = output_of(the_program() + " import - <cards.vcf 2>&1; echo $?");
  EXPECT_EQ(said, "reconnect: standard input is too large to read\n1\n");
}

TEST_F(Limits, OneToNineContactsOfARestart) {
  for (auto const& [count, status] :
       std::vector<std::pair<std::string, int>>{{"0", 1}, {"1", 0}, {"9", 0}, {"10", 1}}) {
    write_bytes("book.json",
                R"({"schema": "reconnect/1", "settings": {"restart_contacts": )" + count + "}}\n");
    EXPECT_EQ(type({"--file", "book.json", "check"}).status, status) << count;
    Ending const setting = type({"--file", "book.json", "settings", "restart_contacts"});
    EXPECT_NE(setting.out.find(status == 0 ? count : "3"), std::string::npos) << setting.out;
  }
}

TEST_F(Limits, AThousandChangesAndFourteenBackups) {
  write_bytes("book.json", R"({"schema": "reconnect/1", "contacts": []})");
  std::string lines;
  for (int i = 0; i < 1100; ++i) {
    lines += R"({"change": "c)" + std::to_string(i) +
             R"(", "at": "2026-11-20T08:41:03Z", "command": "note", "records": []})" + "\n";
  }
  write_bytes("book.history.jsonl", lines);
  fs::create_directory("book.backups");
  for (int day = 10; day < 30; ++day)
    write_bytes("book.backups/2019-01-" + std::to_string(day) + ".json", "{}");
  EXPECT_EQ(type({"--file", "book.json", "add", "Ana"}).status, 0);
  std::string const kept = bytes_of("book.history.jsonl");
  EXPECT_EQ(std::ranges::count(kept, '\n'), 1000);
  EXPECT_EQ(std::distance(fs::directory_iterator("book.backups"), fs::directory_iterator()), 1);
}

TEST_F(Limits, YearsFrom1900To9999) {
  for (auto const& [day, status] : std::vector<std::pair<std::string, int>>{
           {"1899-12-31", 1}, {"1900-01-01", 0}, {"9999-12-31", 0}, {"10000-01-01", 1}}) {
    list_with(R"("added": ")" + day + '"');
    EXPECT_EQ(type({"--file", "book.json", "check"}).status, status) << day;
  }
}

TEST(Hardening, OfTheReleasedProgram) {
  std::string const program = std::string(RECONNECT_SOURCE_DIR) + "/build/release/bin/reconnect";
  if (!fs::exists(program)) GTEST_SKIP() << "the preset release is not built";
  std::string const facts = output_of("readelf -hldW '" + program + "' 2>/dev/null");
  if (facts.empty()) GTEST_SKIP() << "there is no readelf";
  auto const says = [&](std::string const& words) {
    return facts.find(words) != std::string::npos;
  };
  EXPECT_TRUE(says("DYN (Position-Independent Executable file)"));
  EXPECT_TRUE(says("GNU_RELRO"));
  EXPECT_TRUE(says("BIND_NOW"));
  EXPECT_FALSE(says("(NEEDED)")) << "it needs no library";
  EXPECT_FALSE(says("INTERP"));
  std::string const stack = facts.substr(facts.find("GNU_STACK"), 120);
  EXPECT_NE(stack.find(" RW "), std::string::npos) << "the stack holds no code: " << stack;
}

TEST(Hardening, OfEveryFileOfTheReleasedProgram) {
  std::string const commands =
      bytes_of(std::string(RECONNECT_SOURCE_DIR) + "/build/release/compile_commands.json");
  if (commands.empty()) GTEST_SKIP() << "the preset release is not built";
  int files = 0;
  for (std::size_t at = commands.find("\"command\""); at != std::string::npos;
       at = commands.find("\"command\"", at + 1)) {
    std::string const line = commands.substr(at, commands.find('\n', at) - at);
    ++files;
    for (char const* const flag : {" -O2 ", " -D_FORTIFY_SOURCE=2 ", " -fstack-protector-strong ",
                                   " -fstack-clash-protection ", " -fcf-protection ", " -fPIE"})
      EXPECT_NE(line.find(flag), std::string::npos) << flag << line;
  }
  EXPECT_GT(files, 100);
}

}  // namespace
}  // namespace reconnect::test
