// SPDX-License-Identifier: MIT
// A change that has begun ends properly: signals that end the program wait until it is made or
// given up.
#pragma once

#include <signal.h>

namespace reconnect::store {

/// Holds back SIGINT, SIGTERM, SIGHUP and SIGQUIT for its life; then they do what they would have
/// done.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(HeldSignals const&) = delete;
  HeldSignals& operator=(HeldSignals const&) = delete;

  /// Throws `Error` (exit 130) where a signal waits: now nothing is changed yet.
  void give_up_if_one_waits() const;

 private:
  sigset_t before_{};
};

}  // namespace reconnect::store
