// SPDX-License-Identifier: MIT
// A power cut after every system call of every command that changes something: each state of the
// folder that POSIX allows then is built and opened. It holds the old book or the new one, and the
// new one as soon as the command has reported (P1, P2).
#include <sys/syscall.h>

#include <iostream>
#include <set>

#include <gtest/gtest.h>

#include "process/changing_scenes.hpp"
#include "process/model_disk.hpp"
#include "support/random_book.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

bool changes_names_or_bytes(Call const& call) {
  static std::set<long> const calls{SYS_openat,    SYS_write,  SYS_writev, SYS_pwrite64,
                                    SYS_ftruncate, SYS_rename, SYS_link,   SYS_unlink,
                                    SYS_mkdir,     SYS_rmdir,  SYS_fsync};
  return calls.contains(call.number) && call.result >= 0;
}

/// Every state that was looked at, with whether the command had reported by then.
using Seen = std::set<std::pair<Tree, bool>>;

/// Returns what is wrong with the folder as it is now.
std::string verdict(Scene& scene, bool was_reported) {
  std::string const book = scene.book();
  bool const is_new = book == scene.new_book();
  if (!is_new && book != scene.old_book()) return "the book is neither the old nor the new one";
  if (was_reported && !is_new) return "what was reported is gone";
  if (!std::filesystem::exists(scene.folder())) return "";
  if (Ending const list = scene.then({"list"}); list.status != 0) return list.err;
  if (std::string harm = scene.harm_to_the_next_command(); !harm.empty()) return harm;
  if (!is_new || !scene.is_remembered() || scene.old_book().empty() ||
      scene.change().words.front() == "undo")
    return "";
  Ending const back = scene.then({"undo"});
  if (back.status != 0) return "the change cannot be undone: " + back.err;
  return scene.book() == scene.old_book() ? "" : "undo does not give the old book";
}

class PowerCuts : public testing::TestWithParam<Change> {};

TEST_P(PowerCuts, LeaveTheOldBookOrTheNewOne) {
  if (!can_trace()) GTEST_SKIP() << "no program may be traced here";
  Scene scene(GetParam());
  Random random(wished_seed());
  int const one_in = (wished_part() + 9) / 10;  // there are fewer of them than of struck calls
  Ending const ending = scene.run({.notes_bytes = true});
  Tree const end = tree_at(scene.home());
  scene.put_back();
  ModelDisk disk(scene.home());
  Seen seen;
  std::size_t cuts = 0;
  std::size_t tried = 0;
  bool was_reported = false;
  auto const look = [&](Tree const& tree) {
    if (!seen.insert({tree, was_reported}).second || random.below(one_in) != 0) return;
    ++tried;
    make_tree(tree, scene.home());
    EXPECT_EQ(verdict(scene, was_reported), "") << "cut after " << cuts << " changes of the folder";
  };
  for (Call const& call : ending.calls) {
    if (call.number == SYS_write && call.arguments[0] == 1) was_reported = true;
    disk.play(call);
    if (!changes_names_or_bytes(call)) continue;
    ++cuts;
    disk.each_tree_after_a_cut(look);
  }
  was_reported = true;  // by the exit status, where nothing was printed
  disk.each_tree_after_a_cut(look);
  EXPECT_TRUE(seen.contains({end, true})) << "the model does not end where the program did";
  std::cout << GetParam().label << ": " << cuts << " cuts, " << seen.size() << " states, " << tried
            << " tried\n";
}

INSTANTIATE_TEST_SUITE_P(Process, PowerCuts, testing::ValuesIn(every_change()), scene_name);

}  // namespace
}  // namespace reconnect::test
