// SPDX-License-Identifier: MIT
// Signals that end the program wait until a change is made or given up.
#include "store/held_signals.hpp"

#include <algorithm>
#include <array>

#include "reconnect/error.hpp"

namespace reconnect::store {
namespace {

constexpr std::array<int, 4> ending{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/// An ignored signal (`nohup`) may be seen waiting too, and never arrives.
bool is_ignored(int number) {
  struct sigaction action {};
  ::sigaction(number, nullptr, &action);
  return action.sa_handler == SIG_IGN;
}

}  // namespace

HeldSignals::HeldSignals() {
  sigset_t held;
  ::sigemptyset(&held);
  for (int const number : ending) ::sigaddset(&held, number);
  ::pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

void HeldSignals::give_up_if_one_waits() const {
  sigset_t waiting;
  ::sigpending(&waiting);
  bool const ends = std::ranges::any_of(ending, [&](int number) {
    return ::sigismember(&waiting, number) == 1 && ::sigismember(&before_, number) == 0 &&
           !is_ignored(number);
  });
  if (ends) throw Error(ExitCode::Interrupted, "interrupted", "nothing was changed");
}

}  // namespace reconnect::store
