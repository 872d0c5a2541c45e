// SPDX-License-Identifier: MIT
// Which kind of feed the bytes are, and whose reader they get.
#include "reconnect/formats/feed.hpp"

#include "formats/feed_json.hpp"
#include "formats/feed_xml.hpp"
#include "formats/xml_text.hpp"

namespace reconnect::formats {

bool is_feed(std::string_view bytes, FeedOrigin const& origin) {
  std::string const text = xml_text(bytes, origin.charset);
  return is_feed_xml(text) || is_feed_json(text);
}

Result<FeedText> read_feed(std::string_view bytes, FeedOrigin const& origin) {
  std::string const text = xml_text(bytes, origin.charset);
  if (is_feed_xml(text)) return read_feed_xml(text, origin.url);
  if (is_feed_json(text)) {
    if (auto feed = read_feed_json(text, origin.url)) return *std::move(feed);
  }
  return Problem{"the file is no feed", {}};
}

}  // namespace reconnect::formats
