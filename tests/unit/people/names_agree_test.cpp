// SPDX-License-Identifier: MIT
#include "people/names_agree.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconnect::people {
namespace {

TEST(NamesAgree, WhereAGivenNameIsLikeAWordOfTheOther) {
  struct PairRow {
    std::string left{};
    std::string right{};
    bool expected{};
  };
  std::vector<PairRow> const rows{
      {"Ana Díaz", "ANA DIAZ", true},
      {"Ana Díaz", "Ana Gómez", true},
      {"Ana Díaz", "A. Díaz", true},
      {"Ana Díaz", "Díaz, Ana", true},
      {"Ana Díaz", "Dr. Ana Díaz", true},
      {"Bob Smith", "Robert Smith", true},
      {"Steven Roy", "Stephen Roy", false},
      {"Catherine", "Katherine", true},
      {"Jon Roy", "Jan Roy", false},
      {"Alice Smith", "Bob Smith", false},
      {"Ana Díaz", "Ben Okafor", false},
      {"Ana Díaz", "", true},
      {"Ana Díaz", "x@example.org", true},
      {"Ana Díaz", "+1 212 555 0100", true},
      {"山田太郎", "山田 太郎", true},
      {"山田太郎", "鈴木一郎", false},
      {"!!", "!!", true},
      {"Ana-Maria", "Maria", true},
  };
  for (PairRow const& row : rows) {
    SCOPED_TRACE(row.left + " / " + row.right);
    EXPECT_EQ(names_agree({row.left}, {row.right}), row.expected);
    EXPECT_EQ(names_agree({row.right}, {row.left}), row.expected);
  }
}

}  // namespace
}  // namespace reconnect::people
