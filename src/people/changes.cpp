// SPDX-License-Identifier: MIT
#include "people/changes.hpp"

#include <algorithm>

namespace reconnect::people {

void Changes::note(std::string_view member, std::string_view before, std::string_view after) {
  auto const same = std::ranges::find(changes_, member, &MemberChange::member);
  if (same == changes_.end()) {
    changes_.push_back({std::string(member), std::string(before), std::string(after)});
  } else {
    same->after += (same->after.empty() ? "" : ", ") + std::string(after);
  }
}

}  // namespace reconnect::people
