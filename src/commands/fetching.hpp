// SPDX-License-Identifier: MIT
// Visits to many feeds, and what is said while they go on.
#pragma once

#include <string>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "visit.hpp"

namespace reconnect::commands {

/// A feed, and the ids of those who are followed by it.
struct FollowedFeed {
  std::string url{};
  std::vector<std::string> contact_ids{};
};

/// Visits all feeds, four at a time, with a bar on a terminal where it takes more than half a
/// second. Returns the visits in the order of the feeds.
std::vector<Visit> visit_all(Context& context, std::vector<FollowedFeed> const& feeds,
                             std::vector<store::FeedMemory> const& memories);

}  // namespace reconnect::commands
