// SPDX-License-Identifier: MIT
// From the entries of a feed to news of the person who wrote them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "reconnect/formats/feed.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/store/feed_memory.hpp"

namespace reconnect::commands {

/// Returns the entries that are new since last time, the latest last: of a feed that is seen for
/// the first time (`seen` is absent) the newest three, else all that were not seen; none of them
/// older than 30 days, at most 50 of a feed.
std::vector<formats::Entry> fresh_entries(std::vector<formats::Entry> const& entries,
                                          std::vector<std::string> const* seen, Date today);

/// Returns the ids to remember: all of the feed, and of those that were seen before and stand in it
/// no longer the latest 300.
std::vector<std::string> seen_with(std::vector<std::string> seen,
                                   std::vector<formats::Entry> const& entries);

/// Files the entries as news of kind `post` that the site (of `feed_url`) told today, and returns
/// how many those were: one whose address stands in the news is never filed again, one without an
/// address not where the same words from there stand in it.
std::size_t file_posts(Contact& contact, std::vector<formats::Entry> const& entries,
                       std::string const& feed_url, Date today,
                       std::function<std::string()> const& new_id);

}  // namespace reconnect::commands
