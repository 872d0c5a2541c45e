// SPDX-License-Identifier: MIT
// Feeds that are XML: RSS, RDF and Atom.
#pragma once

#include <string>

#include "reconnect/formats/feed.hpp"

namespace reconnect::formats {

/// Returns whether the text is XML whose first element is that of a feed.
bool is_feed_xml(std::string const& xml);

/// Reads as much of the text as is well-formed. Requires: `is_feed_xml(xml)`. `url` is where it was
/// read, or empty.
FeedText read_feed_xml(std::string const& xml, std::string const& url);

}  // namespace reconnect::formats
