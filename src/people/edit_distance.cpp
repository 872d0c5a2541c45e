// SPDX-License-Identifier: MIT
// How far two words are apart, for "did you mean".
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <utf8proc.h>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

/// Returns the characters of UTF-8 text; bytes that are none stand for themselves.
std::u32string characters_of(std::string_view text) {
  std::u32string characters;
  while (!text.empty()) {
    utf8proc_int32_t character{};
    utf8proc_ssize_t const length =
        utf8proc_iterate(reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
                         static_cast<utf8proc_ssize_t>(text.size()), &character);
    bool const is_whole = length > 0;
    characters.push_back(is_whole
                             ? static_cast<char32_t>(character)
                             : static_cast<char32_t>(static_cast<unsigned char>(text.front())));
    text.remove_prefix(is_whole ? static_cast<std::size_t>(length) : 1);
  }
  return characters;
}

void drop_common_ends(std::u32string_view& left, std::u32string_view& right) {
  while (!left.empty() && !right.empty() && left.front() == right.front()) {
    left.remove_prefix(1);
    right.remove_prefix(1);
  }
  while (!left.empty() && !right.empty() && left.back() == right.back()) {
    left.remove_suffix(1);
    right.remove_suffix(1);
  }
}

/// The table of distances between the beginnings of two texts, of which only the last three rows
/// are kept.
class Table {
 public:
  Table(std::u32string_view left, std::u32string_view right)
      : left_(left),
        right_(right),
        before_last_(right.size() + 1),
        last_(right.size() + 1),
        row_(right.size() + 1) {
    for (std::size_t column = 0; column < row_.size(); ++column)
      row_[column] = static_cast<int>(column);
  }

  /// Computes the row of the first `rows` characters of the left text, and returns its least
  /// distance. Requires: the row before was the last one computed.
  int advance(std::size_t rows) {
    std::swap(before_last_, last_);
    std::swap(last_, row_);
    row_[0] = static_cast<int>(rows);
    for (std::size_t column = 1; column < row_.size(); ++column)
      row_[column] = distance(rows, column);
    return *std::ranges::min_element(row_);
  }

  int distance_of_all() const { return row_.back(); }

 private:
  int distance(std::size_t row, std::size_t column) const {
    int const replaced = last_[column - 1] + (left_[row - 1] == right_[column - 1] ? 0 : 1);
    int const nearest = std::min({replaced, last_[column] + 1, row_[column - 1] + 1});
    bool const is_swap = row > 1 && column > 1 && left_[row - 1] == right_[column - 2] &&
                         left_[row - 2] == right_[column - 1];
    return is_swap ? std::min(nearest, before_last_[column - 2] + 1) : nearest;
  }

  std::u32string_view left_;
  std::u32string_view right_;
  std::vector<int> before_last_;
  std::vector<int> last_;
  std::vector<int> row_;
};

}  // namespace

int edit_distance(std::string_view left, std::string_view right, int limit) {
  std::u32string const left_characters = characters_of(left);
  std::u32string const right_characters = characters_of(right);
  std::u32string_view left_rest = left_characters;
  std::u32string_view right_rest = right_characters;
  drop_common_ends(left_rest, right_rest);
  std::size_t const longer = std::max(left_rest.size(), right_rest.size());
  std::size_t const shorter = std::min(left_rest.size(), right_rest.size());
  if (longer - shorter > static_cast<std::size_t>(limit)) return limit + 1;
  Table table(left_rest, right_rest);
  for (std::size_t row = 1; row <= left_rest.size(); ++row) {
    if (table.advance(row) > limit) return limit + 1;
  }
  return std::min(table.distance_of_all(), limit + 1);
}

}  // namespace reconnect::people
