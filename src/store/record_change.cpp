// SPDX-License-Identifier: MIT
// What a change does, record by record.
#include "store/record_change.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <utility>

#include "reconnect/error.hpp"

namespace reconnect::store {
namespace {

std::optional<std::size_t> contact_place(TextBook const& book, RecordChange const& change) {
  if (change.index < book.index().size() && is_record(book.contact_text(change.index))) {
    std::string_view const there = book.contact_text(change.index);
    if (there == change.after || (!change.id.empty() && record_id(there) == change.id))
      return change.index;
  }
  return book.place_of(change.id);
}

std::optional<std::size_t> campaign_place(TextBook const& book, RecordChange const& change) {
  std::vector<Campaign> const& campaigns = book.campaigns();
  if (change.index < campaigns.size() && campaigns[change.index].id == change.id)
    return change.index;
  auto const found = std::ranges::find(campaigns, change.id, &Campaign::id);
  if (found == campaigns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - campaigns.begin());
}

std::optional<std::string_view> member_text(TextBook const& book, std::string_view name) {
  std::optional<Span> const value = book.index().value(name);
  if (!value) return std::nullopt;
  return value->of(book.text());
}

void append_difference(RecordKind kind, TextBook const& before, TextBook const& after,
                       std::vector<RecordChange>& changes) {
  std::string const name = kind == RecordKind::Settings ? "settings" : "imports";
  std::optional<std::string_view> const old = member_text(before, name);
  std::optional<std::string_view> const now = member_text(after, name);
  if (old != now)
    changes.push_back(
        {kind, name, 0, std::optional<std::string>(old), std::optional<std::string>(now)});
}

/// The places of entries by what tells them apart: the id, or the whole text of those that have
/// none.
class Places {
 public:
  explicit Places(std::vector<Entry> const& entries) {
    for (std::size_t place = 0; place < entries.size(); ++place)
      places_[key(entries[place])].push_back(place);
  }

  /// Returns the next place of such an entry that was not taken, or nothing.
  std::optional<std::size_t> take(Entry const& entry) {
    auto const found = places_.find(key(entry));
    if (found == places_.end() || found->second.empty()) return std::nullopt;
    std::size_t const place = found->second.front();
    found->second.pop_front();
    return place;
  }

 private:
  static std::string key(Entry const& entry) {
    return entry.id.empty() ? "=" + std::string(entry.text) : "#" + entry.id;
  }

  std::unordered_map<std::string, std::deque<std::size_t>> places_{};
};

std::vector<Entry> contact_entries(TextBook const& book) {
  std::vector<Entry> entries;
  for (std::size_t place = 0; place < book.index().size(); ++place) {
    std::string_view const text = book.contact_text(place);
    entries.push_back({is_record(text) ? record_id(text) : std::string(), text});
  }
  return entries;
}

void check_size(RecordChange const& change) {
  if (!change.after || change.after->size() <= largest_record) return;
  throw Error(ExitCode::Unreadable, "the record \"" + change.id + "\" would be larger than 16 MB",
              "nothing was changed");
}

/// Returns the edits of one list of `count` entries. An added record has its place in the new list;
/// edits name places of the old one: that of the record that will follow it.
std::vector<EntryEdit> list_edits(std::vector<RecordChange> const& changes, RecordKind kind,
                                  std::size_t count) {
  std::vector<EntryEdit> edits;
  std::vector<RecordChange const*> added;
  std::vector<bool> is_removed(count);
  for (RecordChange const& change : changes) {
    if (change.kind != kind) continue;
    if (!change.before) {
      added.push_back(&change);
    } else if (change.after) {
      edits.push_back({EntryEdit::Kind::Replace, change.index, *change.after});
    } else {
      edits.push_back({EntryEdit::Kind::Remove, change.index, {}});
      is_removed[change.index] = true;
    }
  }
  std::ranges::stable_sort(added, {}, &RecordChange::index);
  std::size_t place = 0;
  std::size_t ahead = 0;  // records of the new list that stand before `place`
  for (RecordChange const* change : added) {
    for (; ahead < change->index && place < count; ++place) {
      if (!is_removed[place]) ++ahead;
    }
    edits.push_back({EntryEdit::Kind::Insert, place, *change->after});
    ++ahead;
  }
  return edits;
}

}  // namespace

std::vector<Entry> campaign_entries(TextBook const& book) {
  std::vector<Entry> entries;
  for (std::size_t place = 0; place < book.campaign_count(); ++place) {
    entries.push_back({book.campaigns()[place].id, book.campaign_text(place)});
  }
  return entries;
}

std::optional<std::size_t> current_place(TextBook const& book, RecordChange const& change) {
  return change.kind == RecordKind::Contact ? contact_place(book, change)
                                            : campaign_place(book, change);
}

std::optional<std::string_view> current_text(TextBook const& book, RecordChange const& change) {
  if (change.kind == RecordKind::Settings) return member_text(book, "settings");
  if (change.kind == RecordKind::Imports) return member_text(book, "imports");
  std::optional<std::size_t> const place = current_place(book, change);
  if (!place) return std::nullopt;
  return change.kind == RecordKind::Contact ? book.contact_text(*place)
                                            : book.campaign_text(*place);
}

void append_list_differences(RecordKind kind, std::vector<Entry> const& before,
                             std::vector<Entry> const& after, std::vector<RecordChange>& changes) {
  Places later(after);
  std::vector<bool> is_old(after.size());
  for (std::size_t place = 0; place < before.size(); ++place) {
    Entry const& entry = before[place];
    std::optional<std::size_t> const now = later.take(entry);
    if (now) is_old[*now] = true;
    if (now && after[*now].text == entry.text) continue;
    std::optional<std::string> text;
    if (now) text = after[*now].text;
    changes.push_back({kind, entry.id, place, std::string(entry.text), std::move(text)});
  }
  for (std::size_t place = 0; place < after.size(); ++place) {
    if (is_old[place]) continue;
    changes.push_back({kind, after[place].id, place, std::nullopt, std::string(after[place].text)});
  }
}

std::vector<RecordChange> differences(TextBook const& before, TextBook const& after) {
  std::vector<RecordChange> changes;
  append_difference(RecordKind::Settings, before, after, changes);
  append_list_differences(RecordKind::Contact, contact_entries(before), contact_entries(after),
                          changes);
  append_list_differences(RecordKind::Campaign, campaign_entries(before), campaign_entries(after),
                          changes);
  append_difference(RecordKind::Imports, before, after, changes);
  return changes;
}

BookEdits edits_of(TextBook const& book, std::vector<RecordChange> const& changes) {
  BookEdits edits;
  std::ranges::for_each(changes, check_size);
  edits.contacts = list_edits(changes, RecordKind::Contact, book.index().size());
  edits.campaigns = list_edits(changes, RecordKind::Campaign, book.campaign_count());
  for (RecordChange const& change : changes) {
    if (change.kind == RecordKind::Settings) edits.settings = MemberEdit{change.after};
    if (change.kind == RecordKind::Imports) edits.imports = MemberEdit{change.after};
  }
  return edits;
}

}  // namespace reconnect::store
