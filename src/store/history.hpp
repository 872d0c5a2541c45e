// SPDX-License-Identifier: MIT
// The history beside the book: an append-only file, a line a change.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "store/history_line.hpp"
#include "store/lock.hpp"
#include "store/place.hpp"

namespace reconnect::store {

/// Kept are the newest 1,000 changes; they are cut to that when there are more than 1,100.
inline constexpr std::size_t kept_changes = 1000;
inline constexpr std::size_t most_changes = 1100;

/// A line that is written, but whose change is not made yet: it goes away with this, unless it is
/// kept.
class NewLine {
 public:
  /// Writes the line and waits until it is on the disk. Throws `Error` (exit 5) where that cannot
  /// be.
  NewLine(Place const& place, std::string_view line, Tell const& tell);
  ~NewLine();
  NewLine(NewLine const&) = delete;
  NewLine& operator=(NewLine const&) = delete;

  void keep() { is_kept_ = true; }

 private:
  void append(Place const& place, std::string_view line, Tell const& tell);
  void take_back() const noexcept;

  FileName name_;
  bool is_new_{false};  // set while the file is opened
  File file_;
  std::optional<std::size_t> old_size_{};  // nothing until it is known
  bool is_kept_{false};
};

/// Returns all lines that can be read, oldest first, and tells of those that cannot.
std::vector<HistoryLine> read_history(FileName const& name, Tell const& tell);

/// Returns the ids of all records that the history names. A history that cannot be read remembers
/// none.
std::unordered_set<std::string> remembered_ids(FileName const& name);

/// Cuts a history that has grown too long. Where that fails, it stays as long as it is, and is
/// told.
void trim_history(Place const& place, Tell const& tell);

}  // namespace reconnect::store
