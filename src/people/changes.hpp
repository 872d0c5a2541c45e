// SPDX-License-Identifier: MIT
// The list of what an update changed, while it grows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconnect/people/joining.hpp"

namespace reconnect::people {

/// Collects changes, one a member: what was replaced, and everything that came in.
class Changes {
 public:
  /// Notes that `after` came in, in the place of `before` or beside what was there.
  void note(std::string_view member, std::string_view before, std::string_view after);

  std::vector<MemberChange> take() && { return std::move(changes_); }

 private:
  std::vector<MemberChange> changes_{};
};

}  // namespace reconnect::people
