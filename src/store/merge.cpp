// SPDX-License-Identifier: MIT
// Taking back what a change did to a record that was changed again since.
#include "store/merge.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "reconnect/model/members.hpp"
#include "store/json_lookup.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {
namespace {

/// Returns the text of a value without the blanks between its parts, so that only what it says is
/// compared.
std::string without_blanks(std::string_view value) {
  std::string text;
  bool in_string = false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    char const c = value[i];
    bool const is_blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (in_string || !is_blank) text += c;
    if (in_string && c == '\\') text += value[++i];
    if (c == '"') in_string = !in_string;
  }
  return text;
}

Members members_of(std::string_view object) {
  Members members;
  JsonReader reader(object);
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    Member& member = members.emplace_back();
    assign(member.name, name);
    member.json = without_blanks(reader.value(at));
  });
  return members;
}

std::vector<std::string> plain_entries(std::string_view list) {
  std::vector<std::string> entries;
  if (list.empty()) return entries;
  for (std::string_view const entry : entries_of(list)) entries.push_back(without_blanks(entry));
  return entries;
}

/// Returns the value of that member, empty where there is none.
std::string value_of(Members const& members, std::string const& name) {
  auto const found = std::ranges::find(members, name, &Member::name);
  return found == members.end() ? std::string() : found->json;
}

bool is_list(std::string_view value) { return value.empty() || value.starts_with('['); }

std::string list_text(std::vector<std::string> const& entries) {
  if (entries.empty()) return "";
  std::string text;
  for (std::string const& entry : entries) text += (text.empty() ? "[" : ",") + entry;
  return text + "]";
}

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
  return list_text(entries);
}

std::vector<std::string> names_of(Members const& first, Members const& second,
                                  Members const& third) {
  std::vector<std::string> names;
  for (Members const* members : {&first, &second, &third}) {
    for (Member const& member : *members) {
      if (std::ranges::find(names, member.name) == names.end()) names.push_back(member.name);
    }
  }
  return names;
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
  Members const old_members = members_of(before);
  Members const changed = members_of(after);
  Members const current = members_of(now);
  Merged merged;
  for (std::string const& name : names_of(current, changed, old_members)) {
    std::string const then = value_of(changed, name);
    std::string const present = value_of(current, name);
    std::optional<std::string> const value =
        take_back_value(value_of(old_members, name), then, present);
    if (!value) merged.collisions.push_back({name, then, present});
    if (!value || value->empty()) continue;
    merged.text += merged.text.empty() ? "{" : ",";
    append_quoted(merged.text, name);
    merged.text += ":" + *value;
  }
  merged.text += merged.text.empty() ? "{}" : "}";
  return merged;
}

std::vector<Collision> differing_members(std::string_view then, std::string_view now) {
  Members const old_members = members_of(then);
  Members const current = members_of(now);
  std::vector<Collision> collisions;
  for (std::string const& name : names_of(old_members, current, {})) {
    std::string const old_value = value_of(old_members, name);
    std::string const present = value_of(current, name);
    if (old_value != present) collisions.push_back({name, old_value, present});
  }
  return collisions;
}

}  // namespace reconnect::store
