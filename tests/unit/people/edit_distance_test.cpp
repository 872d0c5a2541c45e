// SPDX-License-Identifier: MIT
#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

struct Row {
  std::string label{};
  std::string left{};
  std::string right{};
  int limit{};
  int expected{};
};

TEST(EditDistance, CountsEditsUpToItsLimit) {
  std::vector<Row> const rows{
      {"equal", "ana", "ana", 2, 0},
      {"both empty", "", "", 2, 0},
      {"one empty", "", "an", 2, 2},
      {"one empty, above the limit", "", "ana", 2, 3},
      {"added", "ana", "anna", 2, 1},
      {"dropped", "anna", "ana", 2, 1},
      {"replaced", "ana", "ina", 2, 1},
      {"swapped", "ana", "naa", 2, 1},
      {"two edits", "lovelace", "lovlase", 2, 2},
      {"three edits", "lovelace", "lovlas", 2, 3},
      {"far apart", "lovelace", "hopper", 2, 3},
      {"swapped in the middle of others", "abcd", "acbd", 2, 1},
      {"swapped and then edited counts both", "ca", "abc", 3, 3},
      {"characters, not bytes", "山田", "山口", 2, 1},
      {"four bytes", "ana🎉", "ana", 2, 1},
      {"not UTF-8", "ana\xff", "ana", 2, 1},
      {"limit 0, equal", "ana", "ana", 0, 0},
      {"limit 0, not equal", "ana", "anb", 0, 1},
  };
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(edit_distance(row.left, row.right, row.limit), row.expected);
    EXPECT_EQ(edit_distance(row.right, row.left, row.limit), row.expected);
  }
}

/// The definition, word for word.
int slow_distance(std::string const& left, std::string const& right) {
  std::vector<std::vector<int>> table(left.size() + 1, std::vector<int>(right.size() + 1));
  for (std::size_t row = 0; row <= left.size(); ++row) {
    for (std::size_t column = 0; column <= right.size(); ++column) {
      int& cell = table[row][column];
      if (row == 0 || column == 0) {
        cell = static_cast<int>(row + column);
        continue;
      }
      cell = std::min({table[row - 1][column] + 1, table[row][column - 1] + 1,
                       table[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)});
      bool const is_swap = row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
                           left[row - 2] == right[column - 1];
      if (is_swap) cell = std::min(cell, table[row - 2][column - 2] + 1);
    }
  }
  return table.back().back();
}

TEST(EditDistance, AgreesWithItsDefinition) {
  std::mt19937 random(20261122);
  auto const word = [&random] {
    std::string text(random() % 8, ' ');
    for (char& byte : text) byte = static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int round = 0; round < 20'000; ++round) {
    std::string const left = word();
    std::string const right = word();
    int const limit = static_cast<int>(random() % 4);
    ASSERT_EQ(edit_distance(left, right, limit), std::min(slow_distance(left, right), limit + 1))
        << left << " " << right << " " << limit;
  }
}

}  // namespace
}  // namespace reconnect::people
