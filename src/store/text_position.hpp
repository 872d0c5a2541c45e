// SPDX-License-Identifier: MIT
// Places in a text as people name them: line and column, and the members that lead there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reconnect::store {

/// Both count from 1; columns are characters.
struct Position {
  std::size_t line{1};
  std::size_t column{1};
  friend bool operator==(Position, Position) = default;
};

/// Counts the lines and columns of a text once, for offsets that grow.
class PositionCounter {
 public:
  explicit PositionCounter(std::string_view text) : text_(text) {}

  /// Returns the position of the byte at `offset`.
  /// Requires: `offset` is not less than that of the call before; the text is UTF-8 up to there.
  Position at(std::size_t offset);

 private:
  std::string_view text_;
  std::size_t counted_{0};
  Position position_{};
};

/// Returns the position of the byte at `offset`. Requires: the text is UTF-8 up to there.
Position position_of(std::string_view text, std::size_t offset);

/// Returns, for each of the offsets, the members and places that lead from a valid value to the one
/// that starts there in it: `.log[2].on`, empty for the value itself. Requires: a value starts at
/// each offset; they do not get smaller.
std::vector<std::string> paths_to(std::string_view value, std::vector<std::size_t> const& offsets);

}  // namespace reconnect::store
