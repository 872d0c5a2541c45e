// SPDX-License-Identifier: MIT
// A touch as one line of the edit form.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/touch.hpp"

namespace reconnect::commands {

/// Returns "2026-08-16 call minutes=22 : new flat, two cats".
std::string log_line(Touch const& touch);

/// Takes the lines of an edited log. A line that was there keeps everything that its touch holds.
class EditedLog {
 public:
  explicit EditedLog(std::vector<Touch> before) : before_(std::move(before)) {}

  /// Throws `Error` (exit 2) for a line that cannot be read.
  void read(std::string_view line);

  std::vector<Touch> result() && { return std::move(after_); }

 private:
  std::vector<Touch> before_;  // those that no line has named yet
  std::vector<Touch> after_{};
};

}  // namespace reconnect::commands
