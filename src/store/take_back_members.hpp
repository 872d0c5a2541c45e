// SPDX-License-Identifier: MIT
// Taking back what a change did to a record that was changed again since: member by member, lists
// by their entries.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::store {

/// A member that the change left with one value and that has another one now; empty where it has
/// none.
struct Collision {
  std::string member{};
  std::string then{};
  std::string now{};
};

/// An object with what could be taken back, without a blank, and what could not.
struct Merged {
  std::string text{};
  std::vector<Collision> collisions{};
};

/// Returns `now` without what turned `before` into `after`.
/// Requires: all three are valid JSON objects.
Merged take_back_members(std::string_view before, std::string_view after, std::string_view now);

/// Returns the members that are not the same in both objects.
std::vector<Collision> differing_members(std::string_view then, std::string_view now);

}  // namespace reconnect::store
