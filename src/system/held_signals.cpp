// SPDX-License-Identifier: MIT
#include "held_signals.hpp"

#include <array>
#include <csignal>

namespace reconnect::system {
namespace {

/// Those that come from the keys of a terminal, last.
constexpr std::array ending{SIGHUP, SIGTERM, SIGQUIT, SIGINT};

/// Takes the signal if it waits. An ignored one (`nohup`) may be seen waiting too.
bool take_one(int number) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  timespec const at_once{};
  struct sigaction action {};
  sigaction(number, nullptr, &action);
  return sigtimedwait(&one, nullptr, &at_once) == number && action.sa_handler != SIG_IGN;
}

}  // namespace

HeldSignals::HeldSignals() {
  sigset_t held;
  sigemptyset(&held);
  for (int const number : ending) sigaddset(&held, number);
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

int HeldSignals::take(int status) const {
  int taken = 0;
  for (int const number : ending) {
    bool const is_by_a_key = number == SIGINT || number == SIGQUIT;
    bool const waits = take_one(number);
    if (waits && taken == 0 && !(is_by_a_key && status == 0)) taken = number;
  }
  // A shell that ends with its window says so twice: what was typed shall be kept.
  if (taken == SIGHUP) std::signal(SIGHUP, SIG_IGN);
  return taken;
}

}  // namespace reconnect::system
