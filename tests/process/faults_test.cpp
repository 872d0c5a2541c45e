// SPDX-License-Identifier: MIT
// Every command that changes something, and every system call that it makes: killed there, failed
// there, interrupted, cut short, signalled. The book is the old one or the new one, whole; what was
// reported is on the disk; the next command finds nothing in its way (P1, P2, P9). A sample by
// seed; `tests/faults.sh` tries all.
#include <signal.h>
#include <sys/syscall.h>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <iostream>
#include <set>

#include <gtest/gtest.h>

#include "process/changing_scenes.hpp"
#include "support/random_book.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

struct Strike {
  Blow blow{};
  int code{};
  char const* words{};
};

std::vector<Strike> const strikes{
    {Blow::Killed, SIGKILL, "killed"},
    {Blow::Fails, ENOSPC, "no space left on device"},
    {Blow::Fails, EIO, "input/output error"},
    {Blow::Fails, EDQUOT, "disk quota exceeded"},
    {Blow::Fails, EACCES, "permission denied"},
    {Blow::Fails, EROFS, "read-only file system"},
    {Blow::Fails, EMFILE, "too many open files"},
    {Blow::Fails, EINTR, "interrupted system call"},
    {Blow::WritesShort, 0, "written short"},
    {Blow::Signalled, SIGINT, "SIGINT"},
    {Blow::Signalled, SIGTERM, "SIGTERM"},
    {Blow::Signalled, SIGHUP, "SIGHUP"},
};

/// What the kernel never lets fail; a failure of these would show nothing.
bool can_fail(long call) {
  static std::set<long> const safe{SYS_getpid,         SYS_exit_group,    SYS_rt_sigaction,
                                   SYS_rt_sigprocmask, SYS_rt_sigpending, SYS_munmap,
                                   SYS_futex,          SYS_clock_gettime};
  return !safe.contains(call);
}

/// Whether a signal may make the call fail: Linux closes a file all the same, and makes pipes at
/// once.
bool can_be_interrupted(long call) { return call != SYS_close && call != SYS_pipe2; }

/// Looks at what a struck command left.
class Judge {
 public:
  Judge(Scene& scene, Strike const& strike, Ending const& ending)
      : scene_(scene), strike_(strike), ending_(ending) {}

  /// Returns what is wrong, or nothing.
  std::string verdict() {
    std::string const book = scene_.book();
    is_new_ = book == scene_.new_book();
    if (!is_new_ && book != scene_.old_book()) return "the book is neither the old nor the new one";
    std::string const wrong = !ending_.was_ended ? wrong_answer() : wrong_end();
    if (!wrong.empty()) return wrong;
    if (std::string const history = wrong_history(); !history.empty()) return history;
    std::string const harm = scene_.harm_to_the_next_command();
    return harm.empty() ? wrong_way_back() : harm;
  }

 private:
  /// In small or large letters, as the system has them.
  bool said(std::string const& words) const {
    auto const same = [](char left, char right) { return lower(left) == lower(right); };
    return std::search(ending_.err.begin(), ending_.err.end(), words.begin(), words.end(), same) !=
           ending_.err.end();
  }
  static int lower(char letter) { return std::tolower(static_cast<unsigned char>(letter)); }

  std::string wrong_end() const {
    if (ending_.status != 128 + strike_.code)
      return "ended with " + std::to_string(ending_.status) + ": " + ending_.err;
    return ending_.out.empty() || is_new_ ? "" : "a success was printed and is not on the disk";
  }

  std::string wrong_answer() const {
    if (ending_.status == 0) {
      if (!is_new_) return "0, but nothing was changed";
      return ending_.out == scene_.rehearsal().out ? "" : "another answer: " + ending_.out;
    }
    if (strike_.blow == Blow::Signalled)
      return ending_.status == 130 && !is_new_ && said(interrupted) ? "" : answer();
    if (strike_.code == EINTR || strike_.blow == Blow::WritesShort) return answer();
    if (said("reconnect: cannot write the answer: "))
      return ending_.status == 1 && is_new_ ? "" : answer();
    if (said("reconnect: not enough memory"))
      return ending_.status == 1 && !is_new_ ? "" : answer();
    bool const is_told = said("reconnect: cannot ") && said(strike_.words);
    bool const is_warned = said("but a power cut may take it back") || said("the change is made; ");
    bool const is_input = said("cannot read \"../") || said("cannot read standard input: ");
    bool const is_feed = said("reconnect: Ben Okafor: https://ben.example/feed: ");
    bool const is_words = said("contacts.templates/");
    bool const is_other_file = (is_input || is_feed || is_words) && ending_.status == 1 && !is_new_;
    bool const is_refused = ending_.status == 5 || ending_.status == scene_.change().refusal;
    return is_other_file || (is_refused && is_told && is_new_ == is_warned) ? "" : answer();
  }

  std::string answer() const {
    return std::to_string(ending_.status) + (is_new_ ? " (new)" : " (old)") + ": " + ending_.err;
  }

  std::string wrong_history() const {
    if (scene_.change().start == Change::Start::LongHistory) return "";
    std::size_t const lines = scene_.lines_of_history();
    std::size_t const old_lines = scene_.old_lines_of_history();
    if (!scene_.is_remembered()) return lines == old_lines ? "" : "the history holds a change";
    if (is_new_ && lines != old_lines + 1) return "the history does not hold the change";
    bool const may_be_ahead = strike_.blow == Blow::Killed && lines == old_lines + 1;
    return is_new_ || lines == old_lines || may_be_ahead ? ""
                                                         : "the history holds what is not made";
  }

  /// An undo that takes back an undo has to name it.
  std::string wrong_way_back() const {
    if (!is_new_ || !scene_.is_remembered() || scene_.old_book().empty() ||
        scene_.change().words.front() == "undo")
      return "";
    Ending const back = scene_.then({"undo"});
    if (back.status != 0) return "the change cannot be undone: " + back.err;
    return scene_.book() == scene_.old_book() ? "" : "undo does not give the old book";
  }

  static constexpr char const* interrupted = "reconnect: interrupted\nhint: nothing was changed\n";

  Scene& scene_;
  Strike const& strike_;
  Ending const& ending_;
  bool is_new_{false};
};

class Faults : public testing::TestWithParam<Change> {};

TEST_P(Faults, LeaveTheOldBookOrTheNewOne) {
  if (!can_trace()) GTEST_SKIP() << "no program may be traced here";
  Scene scene(GetParam());
  Random random(wished_seed());
  int const calls = static_cast<int>(scene.rehearsal().calls.size());
  int points = 0;
  for (Strike const& strike : strikes) {
    for (int turn = 1; turn <= calls; ++turn) {
      if (random.below(wished_part()) != 0) continue;
      Ending const ending = scene.run({strike.blow, turn, strike.code});
      if (ending.victim < 0) break;
      if (strike.blow == Blow::Fails && !can_fail(ending.victim)) continue;
      if (strike.code == EINTR && !can_be_interrupted(ending.victim)) continue;
      ++points;
      std::string const wrong = Judge(scene, strike, ending).verdict();
      EXPECT_EQ(wrong, "") << strike.words << " at " << call_name(ending.victim) << ", call "
                           << turn;
    }
  }
  std::cout << GetParam().label << ": " << points << " points, " << calls << " calls\n";
  RecordProperty("points", points);
}

INSTANTIATE_TEST_SUITE_P(Process, Faults, testing::ValuesIn(every_change()), scene_name);

}  // namespace
}  // namespace reconnect::test
