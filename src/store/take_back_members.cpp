// SPDX-License-Identifier: MIT
// Taking back what a change did to a record that was changed again since.
#include "store/take_back_members.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "store/plain_values.hpp"

namespace reconnect::store {
namespace {

/// Returns the list `now` without the entries that the change added and with those that it took
/// out, or nothing where an added one is no longer there as it was.
std::optional<std::string> take_back_entries(std::string_view before, std::string_view after,
                                             std::string_view now) {
  std::vector<std::string> const old_entries = plain_entries(before);
  std::vector<std::string> added = plain_entries(after);
  std::vector<std::string> entries = plain_entries(now);
  std::vector<std::pair<std::size_t, std::string>> removed;
  for (std::size_t place = 0; place < old_entries.size(); ++place) {
    auto const same = std::ranges::find(added, old_entries[place]);
    if (same == added.end()) {
      removed.emplace_back(place, old_entries[place]);
    } else {
      added.erase(same);
    }
  }
  for (std::string const& entry : added) {
    auto const there = std::ranges::find(entries, entry);
    if (there == entries.end()) return std::nullopt;
    entries.erase(there);
  }
  for (auto const& [place, entry] : removed) {
    if (std::ranges::find(entries, entry) != entries.end()) continue;
    entries.insert(entries.begin() + std::ptrdiff_t(std::min(place, entries.size())), entry);
  }
  return entries.empty() ? std::string() : list_text(entries);
}

std::optional<std::string> take_back_value(std::string const& before, std::string const& after,
                                           std::string const& now) {
  if (before == after || now == before) return now;
  if (now == after) return before;
  if (is_list(before) && is_list(after) && is_list(now))
    return take_back_entries(before, after, now);
  return std::nullopt;
}

}  // namespace

Merged take_back_members(std::string_view before, std::string_view after, std::string_view now) {
  Members const old_members = plain_members(before);
  Members const changed = plain_members(after);
  Members const current = plain_members(now);
  Merged merged;
  Members left;
  for (std::string const& name : names_of({&current, &changed, &old_members})) {
    std::string const then = value_of(changed, name);
    std::string const present = value_of(current, name);
    std::optional<std::string> const value =
        take_back_value(value_of(old_members, name), then, present);
    if (!value) merged.collisions.push_back({name, then, present});
    if (value && !value->empty()) left.push_back({name, *value});
  }
  merged.text = object_text(left);
  return merged;
}

std::vector<Collision> differing_members(std::string_view then, std::string_view now) {
  Members const old_members = plain_members(then);
  Members const current = plain_members(now);
  std::vector<Collision> collisions;
  for (std::string const& name : names_of({&old_members, &current})) {
    std::string const old_value = value_of(old_members, name);
    std::string const present = value_of(current, name);
    if (old_value != present) collisions.push_back({name, old_value, present});
  }
  return collisions;
}

}  // namespace reconnect::store
