// SPDX-License-Identifier: MIT
// What others do between two system calls of a command: cut the file short, save it in an editor,
// read it, want to write it too (P2, P3).
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <filesystem>

#include <gtest/gtest.h>

#include "process/changing_scenes.hpp"
#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

Change const& change(std::string const& label) {
  for (Change const& row : every_change()) {
    if (row.label == label) return row;
  }
  throw std::invalid_argument(label);
}

bool maps_a_file(Call const& call) {
  return call.number == SYS_mmap && static_cast<int>(call.arguments[4]) >= 0 && call.result > 0;
}

class Meanwhile : public testing::Test {
 protected:
  void SetUp() override {
    if (!can_trace()) GTEST_SKIP() << "no program may be traced here";
  }
};

/// Returns what becomes of a command that reads while its file is cut short.
Ending ending_of_a_cut(std::vector<std::string> words) {
  TemporaryHome const home;
  std::filesystem::create_directory(".reconnect");
  std::string const path = home.path() + "/.reconnect/contacts.json";
  write_bytes(path, R"({"schema": "reconnect/1", "contacts": [{"id": "anaaaa", "name": "Ana"}]})" +
                        std::string(20000, ' ') + "\n");
  auto const cut = [&](Call const& call) {
    if (maps_a_file(call)) std::filesystem::resize_file(path, 0);
  };
  return run_traced({std::move(words), "", home.path()}, {.after = cut});
}

TEST_F(Meanwhile, AFileThatIsCutShortWhileItIsReadEndsWithFive) {
  for (char const* const command : {"due", "list", "check"}) {
    Ending const ending = ending_of_a_cut({command});
    EXPECT_EQ(ending.status, 5) << command;
    EXPECT_EQ(ending.out, "");
    EXPECT_EQ(ending.err,
              "reconnect: another program cut the contacts file short while it was read\n"
              "hint: try again\n");
  }
  Ending const ending = ending_of_a_cut({"list", "--json"});
  EXPECT_EQ(ending.status, 5);
  EXPECT_EQ(ending.out, "");
  EXPECT_EQ(
      ending.err,
      R"({"error":{"code":"unreadable_file","message":"another program cut the contacts file )"
      R"(short while it was read","hint":"try again"}})"
      "\n");
}

/// What became of a book that an editor saved after the call of that number.
enum class Fate { ChangedToo, Refused, Overwritten, SavedLater };

Fate fate_of_what_is_saved(Scene& scene, std::size_t turn) {
  std::string const saved = scene.old_book() + "\n";
  std::size_t count = 0;
  bool is_saved = false;
  bool is_renamed = false;
  auto const save = [&](Call const& call) {
    is_renamed = is_renamed || call.number == SYS_rename;
    if (count++ != turn || is_renamed) return;
    is_saved = true;
    write_bytes(scene.folder() / "saved", saved);
    std::filesystem::rename(scene.folder() / "saved", scene.folder() / "contacts.json");
  };
  Plan plan;
  plan.after = save;
  Ending const ending = scene.run(plan);
  if (!is_saved) return Fate::SavedLater;
  if (ending.status == 0 && scene.book() == scene.new_book() + "\n") return Fate::ChangedToo;
  if (ending.status == 0) return Fate::Overwritten;
  EXPECT_EQ(scene.book(), saved);
  EXPECT_EQ(ending.status, 5);
  EXPECT_EQ(ending.err,
            "reconnect: ~/.reconnect/contacts.json was changed by another program meanwhile\n"
            "hint: nothing was changed; try again\n");
  return Fate::Refused;
}

TEST_F(Meanwhile, WhatAnEditorSavesIsNotLost) {
  Scene scene(change("log"));
  std::map<Fate, int> counts;
  for (std::size_t turn = 0; turn < scene.rehearsal().calls.size(); ++turn)
    ++counts[fate_of_what_is_saved(scene, turn)];
  EXPECT_GT(counts[Fate::ChangedToo], 10);
  EXPECT_GT(counts[Fate::Refused], 20);
  // Between the last look and the rename lies nothing but the rename.
  EXPECT_EQ(counts[Fate::Overwritten], 1);
}

TEST_F(Meanwhile, AReaderSeesTheOldBookOrTheNewOne) {
  Scene scene(change("add"));
  std::string const old_list = [&] {
    scene.put_back();
    return scene.then({"list", "--plain"}).out;
  }();
  int seen_new = 0;
  auto const read = [&](Call const&) {
    Ending const list = scene.then({"list", "--plain"});
    EXPECT_EQ(list.status, 0);
    EXPECT_EQ(list.err, "");
    if (list.out == old_list) return;
    EXPECT_NE(list.out.find("Cem Yılmaz"), std::string::npos);
    ++seen_new;
  };
  EXPECT_EQ(scene.run({.after = read}).status, 0);
  EXPECT_GT(seen_new, 0);
}

/// The writer stands still, as one that was stopped, while another one wants to write.
void write_while_another_writes(Change const& row, std::string const& holder) {
  Scene scene(row);
  int told = 0;
  auto const want = [&](Call const& call) {
    // The first time that signals are held: the lock is taken, and nothing is in place yet.
    if (call.number != SYS_rt_sigprocmask || told++ > 0) return;
    Ending const other = scene.then({"add", "Zoe Next", "--wait", "2"});
    EXPECT_EQ(other.status, 5);
    EXPECT_NE(other.err.find("waiting for another reconnect (process "), std::string::npos);
    EXPECT_NE(other.err.find(holder), std::string::npos) << other.err;
    EXPECT_EQ(scene.book(), scene.old_book());
    EXPECT_EQ(scene.then({"list"}).status, 0);
  };
  EXPECT_EQ(scene.run({.after = want}).status, 0);
  EXPECT_GE(told, 1);
  EXPECT_EQ(scene.book(), scene.new_book());
  EXPECT_EQ(scene.harm_to_the_next_command(), "");
}

TEST_F(Meanwhile, AnotherWriterIsToldWhoHoldsTheLock) {
  write_while_another_writes(change("log"),
                             "reconnect: ~/.reconnect/contacts.json is being written by another "
                             "reconnect (process ");
}

TEST_F(Meanwhile, AnotherWriterIsToldWhoHoldsTheLockFile) {
  write_while_another_writes(change("log without file locks"),
                             "reconnect: ~/.reconnect has no file locks; "
                             "~/.reconnect/contacts.lock.held serves instead\n");
}

}  // namespace
}  // namespace reconnect::test
