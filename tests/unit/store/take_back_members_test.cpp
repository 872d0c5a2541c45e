// SPDX-License-Identifier: MIT
// Taking back what a change did to a record that was changed again since, as a table.
#include "store/take_back_members.hpp"

#include <gtest/gtest.h>

namespace reconnect::test {
namespace {

struct Row {
  char const* label;
  char const* before;
  char const* after;
  char const* now;
  char const* merged;  // the text, or `member: then -> now` for each collision
};

std::vector<Row> const rows{
    {"a member that was added goes", R"({"a":1})", R"({"a":1,"b":2})", R"({"a":1,"b":2,"c":3})",
     R"({"a":1,"c":3})"},
    {"a member that was taken out comes back", R"({"a":1,"b":2})", R"({"a":1})", R"({"a":5})",
     R"({"a":5,"b":2})"},
    {"a member that was set gets its old value", R"({"a":1,"x":0})", R"({"a":2,"x":0})",
     R"({"a":2,"x":9})", R"({"a":1,"x":9})"},
    {"what was taken back already stays", R"({"a":1})", R"({"a":2})", R"({"a":1,"b":3})",
     R"({"a":1,"b":3})"},
    {"numbers keep their form", R"({"a":1.10})", R"({"a":1e5})", R"({"a":1e5,"b":0.50})",
     R"({"a":1.10,"b":0.50})"},
    {"blanks make no difference", R"({"a":[1,2]})", R"({"a":[1,2],"b":{"c":" d"}})",
     "{\n  \"a\": [1, 2],\n  \"b\": {\"c\": \" d\"},\n  \"e\": 5\n}", R"({"a":[1,2],"e":5})"},
    {"a quote within a text ends nothing", R"({})", R"({"a":" \" x \\"})",
     R"({"a": " \" x \\", "b": 1})", R"({"b":1})"},
    {"an entry of a list goes", R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":[1,2,3]})",
     R"({"l":[1,3]})"},
    {"an entry of a list comes back to its place", R"({"l":[1,2,3]})", R"({"l":[1,3]})",
     R"({"l":[1,3,4]})", R"({"l":[1,2,3,4]})"},
    {"an entry that changed changes back", R"({"l":[{"n":1},{"n":2}]})",
     R"({"l":[{"n":5},{"n":2}]})", R"({"l":[{"n":5},{"n":2},{"n":3}]})",
     R"({"l":[{"n":1},{"n":2},{"n":3}]})"},
    {"a list that was new goes with its last entry", R"({})", R"({"l":[1]})", R"({"l":[1],"a":1})",
     R"({"a":1})"},
    {"of a new list only the own entry goes", R"({})", R"({"l":[1]})", R"({"l":[1,2]})",
     R"({"l":[2]})"},
    {"an entry that is there again is not doubled", R"({"l":[1,2]})", R"({"l":[1]})",
     R"({"l":[1,2,3]})", R"({"l":[1,2,3]})"},
    {"nothing is left", R"({})", R"({"a":1})", R"({"a":1})", R"({})"},
    {"a member that was set to something else collides", R"({"a":1})", R"({"a":2})", R"({"a":3})",
     "a: 2 -> 3"},
    {"a member that was added and changed collides", R"({})", R"({"a":2})", R"({"a":3})",
     "a: 2 -> 3"},
    {"a member that was changed and taken out collides", R"({"a":1})", R"({"a":2})", R"({})",
     "a: 2 -> "},
    {"an entry that was added and changed collides", R"({"l":[]})", R"({"l":[1]})", R"({"l":[7]})",
     "l: [1] -> [7]"},
    {"a list that is empty then goes", R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":[2],"a":1})",
     R"({"a":1})"},
    {"a list that is none any more collides", R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":5})",
     "l: [1,2] -> 5"},
    {"two collide", R"({"a":1,"b":1})", R"({"a":2,"b":2})", R"({"a":3,"b":3})",
     "a: 2 -> 3, b: 2 -> 3"},
};

std::string told(store::Merged const& merged) {
  if (merged.collisions.empty()) return merged.text;
  std::string text;
  for (store::Collision const& collision : merged.collisions) {
    text += (text.empty() ? "" : ", ") + collision.member + ": " + collision.then + " -> " +
            collision.now;
  }
  return text;
}

TEST(TakeBackMembers, KeepsWhatCameLater) {
  for (Row const& row : rows) {
    EXPECT_EQ(told(store::take_back_members(row.before, row.after, row.now)), row.merged)
        << row.label;
  }
}

}  // namespace
}  // namespace reconnect::test
