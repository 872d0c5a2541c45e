// SPDX-License-Identifier: MIT
// The right to write a book: one process at a time has it, and loses it when it ends, however it
// ends.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "store/exclusive_file.hpp"
#include "store/place.hpp"

namespace reconnect::store {

using Tell = std::function<void(std::string const&)>;

/// Holds the lock on a book from its making to its end. A `flock` on a side file; where the file
/// system has none, a second side file that only one process can make.
class Lock {
 public:
  /// Waits for the lock; tells so after a second. Throws `Error` (exit 5) after `wait`, naming who
  /// holds it.
  Lock(Place const& place, std::chrono::seconds wait, Tell const& tell);
  ~Lock();
  Lock(Lock const&) = delete;
  Lock& operator=(Lock const&) = delete;

  /// Leaves no side file behind when the lock ends: for a book that nothing was added to.
  void forget_file() { keeps_file_ = false; }

 private:
  FileName name_;
  File file_{};
  std::optional<ExclusiveFile> exclusive_{};
  bool keeps_file_{true};
};

}  // namespace reconnect::store
