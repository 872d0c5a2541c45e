// SPDX-License-Identifier: MIT
// JSON Feed (jsonfeed.org, versions 1 and 1.1).
#pragma once

#include <optional>
#include <string>

#include "reconnect/formats/feed.hpp"

namespace reconnect::formats {

/// Returns whether the text looks like a JSON Feed.
bool is_feed_json(std::string_view text);

/// Returns what the feed holds, or nothing where the text is no JSON object. `url` is where it was
/// read, or empty.
std::optional<FeedText> read_feed_json(std::string const& text, std::string const& url);

}  // namespace reconnect::formats
