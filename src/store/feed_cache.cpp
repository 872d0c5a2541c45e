// SPDX-License-Identifier: MIT
#include "store/feed_cache.hpp"

#include <nlohmann/json.hpp>

#include "store/atomic_write.hpp"
#include "store/file_text.hpp"

namespace reconnect::store {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view schema = "reconnect.feeds/1";
constexpr std::size_t largest = 64U << 20U;

std::string text_of(Json const& object, char const* name) {
  auto const member = object.find(name);
  return member != object.end() && member->is_string() ? member->get<std::string>() : "";
}

FeedMemory memory_of(Json const& object) {
  FeedMemory memory{text_of(object, "url"), text_of(object, "feed"), text_of(object, "etag"),
                    text_of(object, "modified")};
  auto const seen = object.find("seen");
  if (seen == object.end() || !seen->is_array()) return memory;
  for (Json const& id : *seen) {
    if (id.is_string()) memory.seen.push_back(id.get<std::string>());
  }
  return memory;
}

Json json_of(FeedMemory const& memory) {
  Json object{{"url", memory.url}};
  if (!memory.feed.empty()) object["feed"] = memory.feed;
  if (!memory.etag.empty()) object["etag"] = memory.etag;
  if (!memory.modified.empty()) object["modified"] = memory.modified;
  object["seen"] = memory.seen;
  return object;
}

}  // namespace

std::string feeds_text(std::vector<FeedMemory> const& feeds) {
  Json list = Json::array();
  for (FeedMemory const& memory : feeds) list.push_back(json_of(memory));
  Json const whole{{"schema", schema}, {"feeds", std::move(list)}};
  return whole.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<FeedMemory> parse_feeds(std::string_view text) {
  std::vector<FeedMemory> feeds;
  constexpr int deepest = 8;
  auto const is_shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= deepest; };
  Json const whole = Json::parse(text, is_shallow, false);
  if (!whole.is_object() || text_of(whole, "schema") != schema) return feeds;
  auto const list = whole.find("feeds");
  if (list == whole.end() || !list->is_array()) return feeds;
  for (Json const& object : *list) {
    if (object.is_object() && !text_of(object, "url").empty()) feeds.push_back(memory_of(object));
  }
  return feeds;
}

std::vector<FeedMemory> read_feeds(Place const& place) {
  try {
    std::optional<FileText> const file = read_file(place.feeds, largest);
    return file ? parse_feeds(file->text()) : std::vector<FeedMemory>();
  } catch (Error const&) {
    return {};
  }
}

void write_feeds(Place const& place, std::vector<FeedMemory> const& feeds) {
  std::string const text = feeds_text(feeds);
  std::string_view const part = text;
  Replacement(place.feeds, "write", {&part, 1}).put_in_place();
}

}  // namespace reconnect::store
