// SPDX-License-Identifier: MIT
// One change as a line of the history (file.md, section 3).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/record_change.hpp"

namespace reconnect::store {

/// A change that was made, or was about to be made when the program ended.
struct HistoryLine {
  std::string change{};   // its id
  std::string at{};       // UTC, `2026-11-22T08:41:03Z`
  std::string command{};  // as typed, without the program's name
  std::optional<std::string>
      undoes{};  // for an undo: the change that it takes back, or the day of the backup
  std::vector<RecordChange> records{};
};

/// Returns the line as JSON, with its line feed. Records stand in it as their own text, never
/// parsed and written anew.
std::string line_text(HistoryLine const& line);

/// Returns what the line says, or nothing where it is damaged.
std::optional<HistoryLine> parse_line(std::string_view text);

}  // namespace reconnect::store
