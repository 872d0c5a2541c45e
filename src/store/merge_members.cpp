// SPDX-License-Identifier: MIT
#include "store/merge_members.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "store/json_lookup.hpp"
#include "store/plain_values.hpp"

namespace reconnect::store {
namespace {

bool is_object(std::string_view value) { return value.empty() || value.starts_with('{'); }

/// Objects whose members stand for themselves; of others (a rest, a next date) half of one side and
/// half of the other would say what nobody said.
bool is_collection(std::string_view member) {
  constexpr std::array<std::string_view, 6> names{"prep", "origin",    "tags",
                                                  "me",   "conflicts", "retry"};
  return std::ranges::find(names, member) != names.end();
}

/// Lists that say one thing together: half of two sets of intervals is none.
bool is_one_value(std::string_view member) { return member == "cold" || member == "known"; }

/// Returns the entries of `left` without those of `right`, each as often as it stands there.
std::vector<std::string> without(std::vector<std::string> left,
                                 std::vector<std::string> const& right) {
  for (std::string const& entry : right) {
    auto const found = std::ranges::find(left, entry);
    if (found != left.end()) left.erase(found);
  }
  return left;
}

/// Returns what tells an entry apart: its id, or the key of an imported touch, which is never
/// logged twice (file.md, section 1).
std::string id_of(std::string_view entry) {
  if (!entry.starts_with('{')) return {};
  std::string_view const id = value_of(entry, "id");
  return std::string(id.empty() ? value_of(entry, "key") : id);
}

/// Returns the entry with that id (JSON), empty where there is none.
std::string entry_of(std::vector<std::string> const& entries, std::string const& id) {
  auto const found =
      std::ranges::find_if(entries, [&](std::string const& entry) { return id_of(entry) == id; });
  return id.empty() || found == entries.end() ? std::string() : *found;
}

class Merger {
 public:
  MergedMembers merge(std::string_view base, std::string_view ours, std::string_view theirs) {
    Members const old_members = plain_members(base);
    Members const mine = plain_members(ours);
    Members const other = plain_members(theirs);
    MergedMembers merged;
    Members members;
    for (std::string const& name : names_of({&mine, &other})) {
      std::string value = merge_value(name, value_of(old_members, name), value_of(mine, name),
                                      value_of(other, name), merged.conflicts);
      if (!value.empty()) members.push_back({name, std::move(value)});
    }
    merged.text = object_text(members);
    return merged;
  }

 private:
  std::string merge_value(std::string const& name, std::string const& base, std::string const& ours,
                          std::string const& theirs, std::vector<MemberConflict>& conflicts) {
    if (ours == theirs || base == theirs) return ours;
    if (base == ours) return theirs;
    if (is_list(base) && is_list(ours) && is_list(theirs) && !is_one_value(name))
      return merge_list(name, base, ours, theirs, conflicts);
    if (is_collection(name) && is_object(base) && is_object(ours) && is_object(theirs)) {
      MergedMembers merged = merge(base, ours, theirs);
      if (!merged.conflicts.empty()) conflicts.push_back({name, ours, theirs});
      return merged.text;
    }
    conflicts.push_back({name, ours, theirs});
    return ours;
  }

  std::string merge_list(std::string const& name, std::string const& base, std::string const& ours,
                         std::string const& theirs, std::vector<MemberConflict>& conflicts) {
    std::vector<std::string> const old_entries = plain_entries(base);
    std::vector<std::string> const mine = plain_entries(ours);
    std::vector<std::string> const other = plain_entries(theirs);
    std::vector<std::string> entries = without(mine, without(old_entries, other));
    bool disagree = false;
    for (std::string const& entry :
         without(without(other, old_entries), without(mine, old_entries))) {
      std::string const id = id_of(entry);
      std::string const own = entry_of(entries, id);
      if (own.empty()) {
        entries.push_back(entry);
      } else {
        MergedMembers merged = merge(entry_of(old_entries, id), own, entry);
        disagree |= !merged.conflicts.empty();
        *std::ranges::find(entries, own) = std::move(merged.text);
      }
    }
    if (disagree) conflicts.push_back({name, ours, theirs});
    return entries.empty() ? std::string() : list_text(entries);
  }
};

}  // namespace

MergedMembers merge_members(std::string_view base, std::string_view ours, std::string_view theirs) {
  return Merger().merge(base, ours, theirs);
}

}  // namespace reconnect::store
