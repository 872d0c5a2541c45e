// SPDX-License-Identifier: MIT
#include "typed_input.hpp"

#include <poll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include "reconnect/system/console.hpp"

namespace reconnect::system {
namespace {

constexpr std::array ending{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t arrived = 0;

extern "C" void note_signal(int number) { arrived = number; }

/// While this lives, signals that end the program are noted and arrive in `wait` alone, so that
/// none gets lost between a look at them and the wait. Ignored ones (`nohup`) stay ignored.
class NotedSignals {
 public:
  NotedSignals() {
    arrived = 0;
    sigemptyset(&held_);
    for (std::size_t index = 0; index < ending.size(); ++index) {
      sigaction(ending[index], nullptr, &before_[index]);
      if (before_[index].sa_handler == SIG_IGN) continue;
      sigaddset(&held_, ending[index]);
      struct sigaction noted {};
      noted.sa_handler = note_signal;
      sigaction(ending[index], &noted, nullptr);
    }
    pthread_sigmask(SIG_BLOCK, &held_, &mask_);
  }
  ~NotedSignals() {
    for (std::size_t index = 0; index < ending.size(); ++index)
      sigaction(ending[index], &before_[index], nullptr);
    // A shell that ends with its window says so twice: what is being saved shall be saved.
    if (arrived == SIGHUP) std::signal(SIGHUP, SIG_IGN);
    pthread_sigmask(SIG_SETMASK, &mask_, nullptr);
  }
  NotedSignals(NotedSignals const&) = delete;
  NotedSignals& operator=(NotedSignals const&) = delete;

  /// Returns whether there is something to read within `time`, or a signal came.
  bool wait(std::chrono::milliseconds time) {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    timespec const limit{time.count() / 1'000, time.count() % 1'000 * 1'000'000};
    int const ready =
        ppoll(&input, 1, time < std::chrono::milliseconds{0} ? nullptr : &limit, &mask_);
    if (arrived == 0) take_one_that_waits((input.revents & POLLHUP) != 0);
    return ready != 0;
  }

 private:
  /// A window that closes is something to read as well, and its signal may come a little later.
  void take_one_that_waits(bool hung_up) const {
    timespec const limit{0, hung_up ? 200'000'000 : 0};
    int const taken = sigtimedwait(&held_, nullptr, &limit);
    arrived = taken > 0 ? taken : hung_up ? SIGHUP : 0;
  }

  sigset_t held_{};
  sigset_t mask_{};
  std::array<struct sigaction, ending.size()> before_{};
};

Typed read_some(std::string& buffer) {
  char bytes[1U << 14U];
  for (;;) {
    ssize_t const count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return Typed::Failed;
    if (count == 0) return Typed::End;
    buffer.append(bytes, static_cast<std::size_t>(count));
    return Typed::Something;
  }
}

/// Returns what stands in a line that was not ended: the terminal hands it over as keys.
std::string half_a_line() {
  TerminalMode const mode(TerminalMode::Kind::Keys);
  pollfd input{STDIN_FILENO, POLLIN, 0};
  std::string typed;
  if (poll(&input, 1, 0) == 1) read_some(typed);
  return typed.substr(0, typed.find('\n'));
}

}  // namespace

TerminalMode::TerminalMode(Kind kind) {
  if (tcgetattr(STDIN_FILENO, &before_) != 0) return;
  termios wanted = before_;
  if (kind == Kind::Keys) {
    wanted.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    wanted.c_cc[VMIN] = 1;
    wanted.c_cc[VTIME] = 0;
  } else {
    wanted.c_lflag |= static_cast<tcflag_t>(NOFLSH);
  }
  changed_ = tcsetattr(STDIN_FILENO, TCSANOW, &wanted) == 0;
}

TerminalMode::~TerminalMode() {
  if (changed_) tcsetattr(STDIN_FILENO, TCSANOW, &before_);
}

Typed read_typed(std::string& buffer, std::chrono::milliseconds time) {
  if (isatty(STDIN_FILENO) != 1) return read_some(buffer);
  NotedSignals signals;
  bool const ready = signals.wait(time);
  if (arrived != 0) throw Interrupted{arrived, std::exchange(buffer, {}) + half_a_line()};
  if (!ready) return Typed::Nothing;
  return read_some(buffer);
}

}  // namespace reconnect::system
