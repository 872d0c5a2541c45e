// SPDX-License-Identifier: MIT
#include "posts.hpp"

#include <algorithm>
#include <unordered_set>

#include "reconnect/formats/text.hpp"
#include "reconnect/formats/url.hpp"
#include "reconnect/system/clock.hpp"

namespace reconnect::commands {
namespace {

using formats::Entry;

constexpr std::size_t most_entries = 50;
constexpr std::size_t most_at_first = 3;
constexpr std::size_t most_remembered = 300;
constexpr std::size_t longest_title = 120;
constexpr std::chrono::days recently{30};

std::string const& key_of(Entry const& entry) {
  if (!entry.id.empty()) return entry.id;
  return entry.url.empty() ? entry.title : entry.url;
}

/// Nothing is said of an entry without a date: of a feed that is known it is new all the same.
bool is_recent(Entry const& entry, Date today, bool is_first_time) {
  if (!entry.at) return !is_first_time;
  Date const day(system::local_day(*entry.at));
  // A post may be of tomorrow where its writer lives, or planned for a day ahead.
  return day + recently >= today && day <= today + std::chrono::days(1);
}

std::string site_of(std::string const& feed_url) {
  auto const url = formats::parse_url(feed_url);
  std::string const host = url ? url->host : "";
  return host.starts_with("www.") ? host.substr(4) : host;
}

bool is_filed(Contact const& contact, News const& post) {
  return std::ranges::any_of(contact.news, [&](News const& news) {
    if (!post.url.empty()) return news.url == post.url;
    return news.what == post.what && news.source == post.source;
  });
}

}  // namespace

std::vector<Entry> fresh_entries(std::vector<Entry> const& entries,
                                 std::vector<std::string> const* seen, Date today) {
  std::vector<Entry> fresh;
  for (Entry const& entry : entries) {
    bool const was_seen = seen != nullptr && std::ranges::find(*seen, key_of(entry)) != seen->end();
    if (!was_seen && is_recent(entry, today, seen == nullptr)) fresh.push_back(entry);
  }
  // Newest first; those without a date keep the places that the feed gave them, behind the others.
  std::ranges::stable_sort(fresh, std::ranges::greater{}, &Entry::at);
  fresh.resize(std::min(fresh.size(), seen == nullptr ? most_at_first : most_entries));
  std::ranges::reverse(fresh);
  return fresh;
}

std::vector<std::string> seen_with(std::vector<std::string> seen,
                                   std::vector<Entry> const& entries) {
  std::unordered_set<std::string> now;
  std::vector<std::string> keys;
  for (std::size_t index = entries.size(); index-- > 0;) {
    std::string const& key = key_of(entries[index]);
    if (now.insert(key).second) keys.push_back(key);
  }
  std::erase_if(seen, [&now](std::string const& key) { return now.contains(key); });
  if (seen.size() > most_remembered)
    seen.erase(seen.begin(), seen.end() - static_cast<std::ptrdiff_t>(most_remembered));
  seen.insert(seen.end(), keys.begin(), keys.end());
  return seen;
}

std::size_t file_posts(Contact& contact, std::vector<Entry> const& entries,
                       std::string const& feed_url, Date today,
                       std::function<std::string()> const& new_id) {
  std::string const site = site_of(feed_url);
  std::size_t const before = contact.news.size();
  for (Entry const& entry : entries) {
    News post{.on = today, .kind = NewsKind::Post, .source = site};
    post.what = entry.title.empty() ? "something new at " + site
                                    : formats::first_words(entry.title, longest_title);
    if (formats::parse_url(entry.url)) post.url = entry.url;
    if (is_filed(contact, post)) continue;
    post.id = new_id();
    contact.news.push_back(std::move(post));
  }
  return contact.news.size() - before;
}

}  // namespace reconnect::commands
