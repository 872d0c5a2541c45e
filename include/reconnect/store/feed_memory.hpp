// SPDX-License-Identifier: MIT
// What is remembered of a feed between two fetches. A cache: losing it costs a look at old posts.
#pragma once

#include <string>
#include <vector>

namespace reconnect::store {

struct FeedMemory {
  std::string url{};                // as the contact has it
  std::string feed{};               // where the feed is, if `url` is a page that names it
  std::string etag{};               // of the last answer
  std::string modified{};           // its Last-Modified
  std::vector<std::string> seen{};  // ids of entries, the latest last
  friend bool operator==(FeedMemory const&, FeedMemory const&) = default;
};

}  // namespace reconnect::store
