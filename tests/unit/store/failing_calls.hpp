// SPDX-License-Identifier: MIT
// System calls that fail, or before which a signal arrives, when a test says so. The functions
// of the C library are defined again for the whole test program; unarmed, they only pass the call
// on.
#pragma once

#include <functional>
#include <string>

namespace reconnect::test {

/// What befalls the call whose turn it is.
enum class Fate {
  Fails,        // with an errno
  WritesShort,  // one byte is written; only writing calls have a turn
  Signalled,    // the signal arrives, then the call is made
};

/// Counts the calls that this process makes while it lives, and lets one of them, by number from 1,
/// have its fate.
class FailingCalls {
 public:
  /// `code` is an errno, or the number of a signal.
  FailingCalls(Fate fate, int turn, int code = 0);
  ~FailingCalls();
  FailingCalls(FailingCalls const&) = delete;
  FailingCalls& operator=(FailingCalls const&) = delete;

  /// Lets every call of that name fail instead of one by number.
  void always(std::string const& call);

  /// Returns the name of the call that had its turn, empty where there were fewer calls.
  std::string victim() const;
};

}  // namespace reconnect::test
