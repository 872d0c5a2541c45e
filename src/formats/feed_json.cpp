// SPDX-License-Identifier: MIT
// JSON Feed.
#include "formats/feed_json.hpp"

#include <nlohmann/json.hpp>

#include "formats/instant.hpp"
#include "formats/markup.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/formats/url.hpp"

namespace reconnect::formats {
namespace {

using Json = nlohmann::json;

/// Deeper than any feed; what nests on is left out.
constexpr int deepest = 32;

/// Returns the member's text, or nothing where it is absent or of another kind. An id that is a
/// number is told as one.
std::string text_of(Json const& object, char const* name) {
  auto const member = object.find(name);
  if (member == object.end()) return {};
  if (member->is_string()) return member->get<std::string>();
  return member->is_number() ? member->dump() : std::string();
}

/// Returns the title, else the first words of what the item holds.
std::string title_of(Json const& item) {
  std::string title = one_line(text_of(item, "title"));
  if (!title.empty()) return title;
  std::string const plain = squeezed_blanks(one_line(text_of(item, "content_text")));
  if (!plain.empty()) return first_words(plain, untitled_length);
  for (char const* const name : {"content_html", "summary"}) {
    std::string const text = one_line(text_of_markup(text_of(item, name)));
    if (!text.empty()) return first_words(text, untitled_length);
  }
  return {};
}

Entry entry_of(Json const& item, std::string const& url) {
  Entry entry{.title = title_of(item), .id = one_line(text_of(item, "id"))};
  for (char const* const name : {"url", "external_url"}) {
    if (entry.url.empty()) entry.url = one_line(resolved(text_of(item, name), url));
  }
  for (char const* const name : {"date_published", "date_modified"}) {
    if (!entry.at) entry.at = read_instant(text_of(item, name));
  }
  return entry;
}

}  // namespace

bool is_feed_json(std::string_view text) {
  std::size_t const start = text.find_first_not_of(" \t\r\n");
  if (start == text.npos || text[start] != '{') return false;
  // Some writers of JSON escape every slash.
  return text.find("//jsonfeed.org/version/") != text.npos ||
         text.find("\\/\\/jsonfeed.org\\/version\\/") != text.npos;
}

std::optional<FeedText> read_feed_json(std::string const& text, std::string const& url) {
  auto const is_shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
  Json const json = Json::parse(text, is_shallow, false);
  if (!json.is_object()) return std::nullopt;
  FeedText feed{.title = one_line(text_of(json, "title"))};
  auto const items = json.find("items");
  if (items == json.end() || !items->is_array()) return feed;
  for (Json const& item : *items) {
    if (item.is_object() && feed.entries.size() < most_entries)
      feed.entries.push_back(entry_of(item, url));
  }
  return feed;
}

}  // namespace reconnect::formats
