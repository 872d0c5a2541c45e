// SPDX-License-Identifier: MIT
// A signal arrives before every system call in turn, SIGKILL too: the book is the old one or the
// new one, whole, and the next writer finds nothing in its way (P1, P2, P9).
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "unit/store/scene.hpp"

namespace reconnect::test {
namespace {

/// Returns how a process ended that adds Cem, and gets the signal before the call of that number.
int add_cem_in_a_process(Scene& scene, int turn, int number) {
  pid_t const process = ::fork();
  if (process == 0) {
    add_cem(scene, Fate::Signalled, turn, number);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(process, &status, 0);
  return status;
}

void kill_before_each_call(Start start, int first_turn = 1) {
  for (int turn = first_turn; turn < most_calls; ++turn) {
    SCOPED_TRACE(turn);
    Scene scene(start);
    std::size_t const old_changes = scene.shop()->changes(10000).size();
    int const status = add_cem_in_a_process(scene, turn, SIGKILL);
    EXPECT_TRUE(scene.is_whole());
    bool const was_made = scene.was_made();
    EXPECT_EQ(scene.shop()->changes(10000).size(), old_changes + (was_made ? 1U : 0U));
    std::string const text = scene.shop().text();
    EXPECT_EQ(refusal([&] { scene.shop().add("Dora"); }), "nothing");
    EXPECT_FALSE(scene.has_temporary());
    scene.shop()->undo("undo", std::nullopt);
    EXPECT_TRUE(scene.shop().text() == text || (text.empty() && scene.shop().names().empty()));
    if (WIFEXITED(status)) return;
  }
  FAIL() << "there is no end of calls";
}

TEST(Signals, ThatKillBetweenAnyTwoCallsLeaveTheOldBookOrTheNewOne) {
  kill_before_each_call(Start::EveryDay);
}

TEST(Signals, ThatKillBetweenAnyTwoCallsLeaveNoBookOrTheFirst) {
  kill_before_each_call(Start::NoBookYet);
}

TEST(Signals, ThatKillWhileTheHistoryIsTrimmedLeaveItWhole) {
  kill_before_each_call(Start::LongHistory, 45);  // where the line is written already
}

TEST(Signals, ThatEndTheProgramDoSoWhenTheChangeIsMadeOrGivenUp) {
  for (int const number : {SIGINT, SIGTERM, SIGHUP}) {
    for (int turn = 1; turn < most_calls; ++turn) {
      SCOPED_TRACE("signal " + std::to_string(number) + " at call " + std::to_string(turn));
      Scene scene(Start::EveryDay);
      int const status = add_cem_in_a_process(scene, turn, number);
      EXPECT_TRUE(scene.is_whole());
      EXPECT_FALSE(scene.has_temporary());
      bool const was_made = scene.was_made();
      EXPECT_EQ(was_made ? "" : scene.harm(), "");
      if (WIFEXITED(status)) break;
      EXPECT_EQ(WTERMSIG(status), number);
    }
  }
}

TEST(Signals, ThatTheProgramHandlesEndTheChangeWithAnErrorOrComeTooLate) {
  struct sigaction old_action {};
  struct sigaction noting {};
  noting.sa_handler = [](int) {};
  ::sigaction(SIGINT, &noting, &old_action);
  int interrupted = 0;
  for (int turn = 1; turn < most_calls; ++turn) {
    Scene scene(Start::EveryDay);
    Outcome const outcome = add_cem(scene, Fate::Signalled, turn, SIGINT);
    SCOPED_TRACE("call " + std::to_string(turn) + ": " + outcome.victim);
    if (outcome.victim.empty()) break;
    if (outcome.refusal == "nothing") continue;
    ++interrupted;
    EXPECT_EQ(outcome.refusal, "130 interrupted (nothing was changed)");
    EXPECT_EQ(scene.harm(), "");
  }
  ::sigaction(SIGINT, &old_action, nullptr);
  EXPECT_GT(interrupted, 10);
}

TEST(Signals, ThatAreIgnoredStopNothing) {
  auto* const old_action = ::signal(SIGHUP, SIG_IGN);
  Scene scene(Start::EveryDay);
  FailingCalls calls(Fate::Signalled, 0, SIGHUP);
  calls.always("fsync");
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }), "nothing");
  ::signal(SIGHUP, old_action);
}

TEST(Signals, ThatWhoeverStartedTheProgramHoldsBackStopNothing) {
  sigset_t held;
  sigset_t before;
  ::sigemptyset(&held);
  ::sigaddset(&held, SIGTERM);
  ::pthread_sigmask(SIG_BLOCK, &held, &before);
  Scene scene(Start::EveryDay);
  ::raise(SIGTERM);
  EXPECT_EQ(refusal([&] { scene.shop().add("Cem"); }), "nothing");
  EXPECT_TRUE(scene.was_made());
  int number = 0;
  ::sigwait(&held, &number);
  EXPECT_EQ(number, SIGTERM);
  ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

}  // namespace
}  // namespace reconnect::test
