// SPDX-License-Identifier: MIT
// Two versions of one object as one, member by member (file.md, section 4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::store {

/// A member that both sides changed, each in its own way; empty where a side has none.
struct MemberConflict {
  std::string member{};
  std::string ours{};
  std::string theirs{};
};

struct MergedMembers {
  std::string text{};  // of the object, without blanks
  std::vector<MemberConflict> conflicts{};
};

/// Returns the object that both sides made of `base`; where they disagree, ours stays.
/// Requires: each is a valid JSON object, or empty.
MergedMembers merge_members(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace reconnect::store
