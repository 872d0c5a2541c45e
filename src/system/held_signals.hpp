// SPDX-License-Identifier: MIT
// Signals that end the program wait until nothing is left behind.
#pragma once

#include <signal.h>

namespace reconnect::system {

/// Holds back SIGINT, SIGTERM, SIGHUP and SIGQUIT for its life; then they do what they would have
/// done.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(HeldSignals const&) = delete;
  HeldSignals& operator=(HeldSignals const&) = delete;

  /// What was held back before: a program that is started meanwhile shall hold back no more.
  sigset_t const& before() const { return before_; }

  /// Takes the signals that wait, and returns the one that is to end us, or 0. A program at our
  /// terminal that ended with `status` got Ctrl-C too: where it went on, it was meant for it alone.
  int take(int status) const;

 private:
  sigset_t before_{};
};

}  // namespace reconnect::system
