// SPDX-License-Identifier: MIT
// The side file of feeds beside the book, contacts.feeds.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconnect/store/feed_memory.hpp"
#include "store/place.hpp"

namespace reconnect::store {

/// Returns what the side file holds. One that is absent, damaged or of another kind holds nothing:
/// it is a cache.
std::vector<FeedMemory> read_feeds(Place const& place);

/// Puts the memories in place of what the side file held. Requires: the caller holds the lock.
void write_feeds(Place const& place, std::vector<FeedMemory> const& feeds);

/// Its text, and back.
std::string feeds_text(std::vector<FeedMemory> const& feeds);
std::vector<FeedMemory> parse_feeds(std::string_view text);

}  // namespace reconnect::store
