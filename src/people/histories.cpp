// SPDX-License-Identifier: MIT
#include "people/histories.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "people/members.hpp"

namespace reconnect::people {
namespace {

/// Whether both have one id. Entries that were typed into the file may have none.
template <typename Entry>
bool share_id(Entry const& left, Entry const& right) {
  return !left.id.empty() && left.id == right.id;
}

bool say_the_same(News const& left, News const& right) {
  if (left.what != right.what) return false;
  return share_id(left, right) ||
         (left.on == right.on && left.since == right.since && left.kind == right.kind &&
          left.url == right.url && left.source == right.source);
}

bool say_the_same(Promise const& left, Promise const& right) {
  if (left.what != right.what || left.from != right.from) return false;
  return share_id(left, right) || (left.by == right.by && left.made == right.made);
}

std::string said(News const& news) { return news.what; }
std::string said(Promise const& promise) { return promise.what; }
std::string said(Touch const& touch) {
  return (touch.on ? to_text(*touch.on) : "") + (touch.on && touch.how ? " " : "") +
         (touch.how ? std::string(to_text(*touch.how)) : "");
}

/// How the ids of one record are called in the other.
using Renamed = std::unordered_map<std::string, std::string>;

template <typename Entry>
std::string free_id(std::string const& id, std::vector<Entry> const& entries) {
  auto const is_taken = [&](std::string const& text) {
    return std::ranges::find(entries, text, &Entry::id) != entries.end();
  };
  if (id.empty() || !is_taken(id)) return id;
  int number = 2;
  while (is_taken(id + "-" + std::to_string(number))) ++number;
  return id + "-" + std::to_string(number);
}

/// Returns the entry that says the same; an equal one, where there are several. In a copy of the
/// record the one of that id is it, whatever it says.
template <typename Entry>
auto find_same(std::vector<Entry>& entries, Entry const& other, bool is_copy) {
  auto const equal = std::ranges::find(entries, other);
  if (equal != entries.end()) return equal;
  return std::ranges::find_if(entries, [&](Entry const& own) {
    return say_the_same(own, other) || (is_copy && share_id(own, other));
  });
}

template <typename Entry>
Renamed unite_by_content(std::vector<Entry>& entries, std::vector<Entry> const& others,
                         bool is_copy, std::string_view member, Changes& changes) {
  Renamed renamed;
  for (Entry const& other : others) {
    auto const known = find_same(entries, other, is_copy);
    if (known == entries.end()) {
      Entry entry = other;
      entry.id = free_id(other.id, entries);
      renamed.emplace(other.id, entry.id);
      entries.push_back(std::move(entry));
      changes.note(member, "", said(other));
      continue;
    }
    renamed.emplace(other.id, known->id);
    if (known->done || !other.done) continue;
    known->done = other.done;
    changes.note(member, "", said(other));
  }
  return renamed;
}

/// Returns the touches of `others` for which none of `log` stands.
std::vector<Touch> missing_touches(std::vector<Touch> const& log,
                                   std::vector<Touch> const& others) {
  std::unordered_set<std::string_view> keys;
  for (Touch const& touch : log) keys.insert(touch.key);
  std::vector<bool> is_taken(log.size());
  auto const take_equal = [&](Touch const& touch) {
    for (std::size_t at = 0; at < log.size(); ++at) {
      if (is_taken[at] || !(log[at] == touch)) continue;
      is_taken[at] = true;
      return true;
    }
    return false;
  };
  std::vector<Touch> missing;
  for (Touch const& touch : others) {
    bool const is_there = touch.key.empty() ? take_equal(touch) : !keys.insert(touch.key).second;
    if (!is_there) missing.push_back(touch);
  }
  return missing;
}

void insert_by_date(std::vector<Touch>& log, Touch touch) {
  auto place = log.end();
  while (touch.on && place != log.begin() && std::prev(place)->on > touch.on) --place;
  log.insert(place, std::move(touch));
}

void unite_touches(std::vector<Touch>& log, std::vector<Touch> others, Renamed const& news_ids,
                   Changes& changes) {
  for (Touch& touch : others) {
    auto const renamed = news_ids.find(touch.about);
    if (!touch.about.empty() && renamed != news_ids.end()) touch.about = renamed->second;
  }
  for (Touch& touch : missing_touches(log, others)) {
    changes.note("log", "", said(touch));
    insert_by_date(log, std::move(touch));
  }
}

}  // namespace

void unite_histories(Contact& contact, Contact const& other, Changes& changes) {
  bool const is_copy = !contact.id.empty() && contact.id == other.id;
  Renamed news_ids;
  if (!is_unreadable(contact, "news"))
    news_ids = unite_by_content(contact.news, other.news, is_copy, "news", changes);
  if (!is_unreadable(contact, "promises"))
    unite_by_content(contact.promises, other.promises, is_copy, "promises", changes);
  if (!is_unreadable(contact, "log")) unite_touches(contact.log, other.log, news_ids, changes);
}

}  // namespace reconnect::people
