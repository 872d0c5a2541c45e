// SPDX-License-Identifier: MIT
// Every system call fails in turn, is interrupted or writes short: the book is the old one or the
// new one, whole, and the next writer finds nothing in its way (P1, P2, P9).
#include <cerrno>

#include <gtest/gtest.h>

#include "store/posix_file.hpp"
#include "unit/store/scene.hpp"

namespace reconnect::test {
namespace {

struct Fault {
  int code;
  char const* words;
};

std::vector<Fault> const faults{
    {ENOSPC, "no space left on device"}, {EIO, "input/output error"},
    {EDQUOT, "disk quota exceeded"},     {EACCES, "permission denied"},
    {EROFS, "read-only file system"},    {EMFILE, "too many open files"},
};

void fail_each_call(Start start, Fault const& fault) {
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene(start);
    Outcome const outcome = add_cem(scene, Fate::Fails, turn, fault.code);
    SCOPED_TRACE(std::string(fault.words) + ", call " + std::to_string(turn) + ": " +
                 outcome.victim);
    if (outcome.victim.empty()) return;
    EXPECT_FALSE(scene.has_temporary());
    if (outcome.refusal == "nothing") {
      EXPECT_TRUE(scene.was_made());
    } else {
      EXPECT_EQ(scene.harm(), "");
      EXPECT_TRUE(outcome.refusal.starts_with("5 cannot ")) << outcome.refusal;
      EXPECT_NE(outcome.refusal.find(fault.words), std::string::npos) << outcome.refusal;
    }
    EXPECT_EQ(refusal([&] { scene.shop().add("Dora"); }), "nothing");
  }
  FAIL() << "there is no end of calls";
}

TEST(Faults, AnyCallThatFailsLeavesTheOldBookOrMakesTheChange) {
  for (Fault const& fault : faults) fail_each_call(Start::EveryDay, fault);
}

TEST(Faults, AnyCallThatFailsLeavesNoBookOrMakesTheFirstChange) {
  for (Fault const& fault : faults) fail_each_call(Start::NoBookYet, fault);
}

TEST(Faults, AnyCallThatFailsLeavesAHistoryThatIsTooLongAtWorst) {
  fail_each_call(Start::LongHistory, faults.front());
}

TEST(Faults, AnInterruptedCallIsMadeAgain) {
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene(Start::EveryDay);
    Outcome const outcome = add_cem(scene, Fate::Fails, turn, EINTR);
    SCOPED_TRACE("call " + std::to_string(turn) + ": " + outcome.victim);
    if (outcome.victim.empty()) break;
    EXPECT_EQ(outcome.refusal, "nothing");
    EXPECT_TRUE(scene.was_made());
  }
}

TEST(Faults, AShortWriteIsGoneOnWith) {
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene(Start::EveryDay);
    Outcome const outcome = add_cem(scene, Fate::WritesShort, turn, 0);
    if (outcome.victim.empty()) break;
    EXPECT_EQ(outcome.refusal, "nothing");
    EXPECT_TRUE(scene.was_made());
    EXPECT_EQ(scene.shop()->changes(10).size(), 3U);
  }
}

TEST(Faults, AFullDiskIsSaidInPlainWords) {
  Scene scene(Start::EveryDay);
  FailingCalls calls(Fate::Fails, 0, ENOSPC);
  calls.always("writev");
  EXPECT_EQ(
      refusal([&] { scene.shop().add("Cem"); }),
      "5 cannot write ~/.reconnect/contacts.json: no space left on device (nothing was changed)");
}

TEST(Faults, AFolderThatCannotBeSyncedIsNoError) {
  for (int const code : {EINVAL, ENOTSUP}) {
    int passed = 0;
    for (int turn = 1; turn < most_calls; ++turn) {
      Scene scene(Start::EveryDay);
      Outcome const outcome = add_cem(scene, Fate::Fails, turn, code);
      if (outcome.victim.empty()) break;
      if (outcome.victim != "fsync" || outcome.refusal != "nothing") continue;
      EXPECT_TRUE(scene.was_made());
      ++passed;
    }
    EXPECT_EQ(passed, 2) << "that of the backups, and that of the book";
  }
}

TEST(Faults, ABackupThatCannotBeLinkedIsCopied) {
  Scene scene(Start::EveryDay);
  {
    FailingCalls calls(Fate::Fails, 0, EPERM);
    calls.always("link");
    scene.shop().add("Cem");
  }
  EXPECT_EQ(read_text(scene.inside("contacts.backups/2026-11-23.json")), scene.old_text());
  EXPECT_EQ(mode_of(scene.inside("contacts.backups/2026-11-23.json")), 0600U);
}

TEST(Faults, AreSaidInLowerCaseUnlessTheyBeginWithAName) {
  EXPECT_EQ(store::system_words(EACCES), "permission denied");
  EXPECT_EQ(store::system_words(EDOTDOT), "RFS specific error");
  EXPECT_EQ(store::system_words(ELIBSCN), ".lib section in a.out corrupted");
  EXPECT_EQ(store::system_words(524), "system error 524") << "what a network file system may say";
}

TEST(Faults, AFileTooLargeForTheLimitIsSaid) {
  Scene scene(Start::EveryDay);
  FailingCalls calls(Fate::Fails, 0, EFBIG);
  calls.always("writev");
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }),
            "5 cannot write ~/.reconnect/contacts.json: file too large (nothing was changed)");
  EXPECT_EQ(scene.harm(), "");
}

}  // namespace
}  // namespace reconnect::test
