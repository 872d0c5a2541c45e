// SPDX-License-Identifier: MIT
// Feeds: what somebody writes, as RSS 0.9x to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, or JSON Feed
// (formats.md, 1.9).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/result.hpp"

namespace reconnect::formats {

/// One post. Text is one line; what the feed does not say is empty.
struct Entry {
  std::string title{};                           // else the first words of its text
  std::string url{};                             // absolute where the feed says on what it stands
  std::string id{};                              // as the feed has it, never resolved
  std::optional<std::chrono::sys_seconds> at{};  // when it was published, else brought up to date
  friend bool operator==(Entry const&, Entry const&) = default;
};

struct FeedText {
  std::string title{};
  std::vector<Entry> entries{};  // in the order of the feed, at most `most_entries`
};

inline constexpr std::size_t most_entries = 1000;

/// What is known of the bytes of a feed from elsewhere.
struct FeedOrigin {
  std::string url{};      // where they were read: links that are relative start there
  std::string charset{};  // as HTTP states it
};

/// Returns whether the bytes are a feed, from their content alone.
bool is_feed(std::string_view bytes, FeedOrigin const& origin = {});

/// Reads a feed. One that is cut off or ill-formed gives what can be read of it; document types and
/// the entities that they declare are never followed. Fails where the bytes are no feed.
Result<FeedText> read_feed(std::string_view bytes, FeedOrigin const& origin = {});

/// Returns the address of the feed that a page of HTML names (`<link rel="alternate">`), absolute
/// where `url` of the page is; the first one that is not of comments, or nothing.
std::optional<std::string> feed_of_page(std::string_view html, std::string_view url);

}  // namespace reconnect::formats
