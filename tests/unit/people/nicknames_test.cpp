// SPDX-License-Identifier: MIT
#include "people/nicknames.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconnect::people {
namespace {

TEST(Nicknames, AreRelatedInBothDirections) {
  EXPECT_TRUE(are_nicknames("bob", "robert"));
  EXPECT_TRUE(are_nicknames("robert", "bob"));
  EXPECT_TRUE(are_nicknames("liz", "elizabeth"));
  EXPECT_FALSE(are_nicknames("bill", "robert")) << "a slip of the source";
  EXPECT_FALSE(are_nicknames("ana", "anna"));
  EXPECT_FALSE(are_nicknames("bob", "bob"));
  EXPECT_FALSE(are_nicknames("", ""));
  EXPECT_FALSE(are_nicknames("ro", "bob")) << "whole words only";
}

TEST(Nicknames, StandInTheOrderOfTheTable) {
  EXPECT_EQ(nicknames("bob"), (std::vector<std::string_view>{"bert", "rob", "robert", "bobby"}));
  EXPECT_EQ(nicknames("zephaniah"), std::vector<std::string_view>{"zeph"});
  EXPECT_EQ(nicknames("aaron"), (std::vector<std::string_view>{"erin", "ron", "ronnie"}));
  EXPECT_EQ(nicknames("nobody"), std::vector<std::string_view>{});
  EXPECT_EQ(nicknames("robert;"), std::vector<std::string_view>{});
}

TEST(Nicknames, FindEveryEntryOfTheTable) {
  std::string_view table = nickname_table;
  std::size_t entries = 0;
  for (; table.find(';') != std::string_view::npos; ++entries) {
    table.remove_prefix(table.find_first_not_of(" \n"));
    std::string_view const name = table.substr(0, table.find_first_of(" \n;"));
    EXPECT_FALSE(nicknames(name).empty()) << name;
    table.remove_prefix(table.find(';') + 1);
  }
  EXPECT_EQ(entries, 2158U);
}

TEST(Nicknames, TableIsFolded) {
  std::string_view table = nickname_table;
  EXPECT_TRUE(std::ranges::all_of(table, [](char byte) {
    return (byte >= 'a' && byte <= 'z') || byte == ' ' || byte == '\n' || byte == ';';
  }));
}

/// Pairs that the table leaves out: initials, parts of names, and slips of the source.
bool is_left_out(std::string const& name, std::string const& nickname) {
  auto const is_odd = [](std::string const& word) {
    return word.find('.') != std::string::npos || word == "jr" || word == "mc";
  };
  bool const is_bill = name.starts_with("bill") || nickname.starts_with("bill");
  bool const is_slip = is_bill && (name == "robert" || nickname == "robert" || nickname == "fred");
  return is_odd(name) || is_odd(nickname) || is_slip;
}

TEST(Nicknames, HoldEveryPairOfTheirSource) {
  std::ifstream file(RECONNECT_SOURCE_DIR "/../shared/data/csv-nicknames/open/names.csv");
  if (!file) GTEST_SKIP() << "the nickname table's source is not beside the project";
  std::string line;
  std::getline(file, line);
  int pairs = 0;
  while (std::getline(file, line)) {
    if (line.ends_with('\r')) line.pop_back();
    std::string const name = line.substr(0, line.find(','));
    std::string const nickname = line.substr(line.rfind(',') + 1);
    ++pairs;
    EXPECT_EQ(are_nicknames(name, nickname), !is_left_out(name, nickname)) << line;
    EXPECT_EQ(are_nicknames(nickname, name), !is_left_out(name, nickname)) << line;
  }
  EXPECT_EQ(pairs, 2691);
}

}  // namespace
}  // namespace reconnect::people
