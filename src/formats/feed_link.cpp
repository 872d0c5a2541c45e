// SPDX-License-Identifier: MIT
// The feed that a page of HTML names. Pages are read tag by tag: a tree of them needs a browser.
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "formats/ascii.hpp"
#include "formats/markup.hpp"
#include "reconnect/formats/feed.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/formats/url.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

std::string_view behind_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(blanks), text.size()));
}

/// The attributes of one tag, in turn.
struct Attribute {
  std::string name{};  // in lower case
  std::string value{};
};

/// Takes one attribute off the text behind a tag's name; nothing at the end of the tag.
std::optional<Attribute> take_attribute(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f/"), text.size()));
  std::size_t const end = std::min(text.find_first_of(" \t\r\n\f/=>"), text.size());
  if (end == 0) return std::nullopt;
  Attribute attribute{.name = lower(text.substr(0, end))};
  text = behind_blanks(text.substr(end));
  if (!text.starts_with('=')) return attribute;
  text = behind_blanks(text.substr(1));
  bool const is_quoted = text.starts_with('"') || text.starts_with('\'');
  std::string_view const ends = is_quoted ? text.substr(0, 1) : std::string_view(" \t\r\n\f>");
  if (is_quoted) text.remove_prefix(1);
  std::size_t const length = std::min(text.find_first_of(ends), text.size());
  attribute.value = without_entities(text.substr(0, length));
  text.remove_prefix(std::min(length + (is_quoted ? 1 : 0), text.size()));
  return attribute;
}

/// What a tag `link` or `base` says.
struct Tag {
  std::string rel{};
  std::string type{};
  std::string href{};
  std::string title{};
};

/// Takes the attributes of a tag off the text behind its name.
Tag take_tag(std::string_view& text) {
  Tag tag;
  while (auto attribute = take_attribute(text)) {
    if (attribute->name == "rel") tag.rel = lower(attribute->value);
    if (attribute->name == "type") tag.type = lower(attribute->value);
    if (attribute->name == "href") tag.href = squeezed_blanks(one_line(attribute->value));
    if (attribute->name == "title") tag.title = lower(attribute->value);
  }
  return tag;
}

bool is_feed_type(std::string_view type) {
  constexpr std::array<std::string_view, 4> types{"application/rss+xml", "application/atom+xml",
                                                  "application/feed+json", "application/json"};
  type = trimmed(type.substr(0, type.find(';')));
  return std::ranges::find(types, type) != types.end();
}

bool is_feed_link(Tag const& tag) {
  constexpr std::string_view alternate = "alternate";
  std::string const words = " " + squeezed_blanks(tag.rel) + " ";
  // JSON alone is also how many sites name their own interface.
  bool const is_interface =
      tag.type == "application/json" && tag.href.find("wp-json") != tag.href.npos;
  return words.find(" " + std::string(alternate) + " ") != words.npos && is_feed_type(tag.type) &&
         !tag.href.empty() && !is_interface;
}

bool is_of_comments(Tag const& tag) {
  return tag.title.find("comment") != tag.title.npos ||
         tag.href.find("/comments/") != tag.href.npos;
}

bool is_named(std::string_view tag, std::string_view name) {
  return starts_with_folded(tag, name) && tag.size() > name.size() &&
         blanks.find(tag[name.size()]) != blanks.npos;
}

}  // namespace

std::optional<std::string> feed_of_page(std::string_view html, std::string_view url) {
  std::string const text = to_utf8(html);
  std::string_view left = text;
  std::string base(url);
  std::optional<std::string> found;
  for (std::size_t at = left.find('<'); at != left.npos; at = left.find('<')) {
    left.remove_prefix(at + 1);
    if (left.starts_with("!--")) {
      left.remove_prefix(std::min(left.find("-->"), left.size()));
    } else if (is_named(left, "base")) {
      left.remove_prefix(4);
      if (std::string const href = take_tag(left).href; !href.empty()) base = resolved(href, url);
    } else if (is_named(left, "link")) {
      left.remove_prefix(4);
      Tag const link = take_tag(left);
      if (!is_feed_link(link) || (found && is_of_comments(link))) continue;
      if (!is_of_comments(link)) return resolved(link.href, base);
      found = resolved(link.href, base);
    }
  }
  return found;
}

}  // namespace reconnect::formats
