// SPDX-License-Identifier: MIT
// What a change does, record by record.
#include "store/record_change.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "reconnect/store/record.hpp"
#include "store/record_limits.hpp"

namespace reconnect::store {
namespace {

std::optional<std::size_t> contact_place(TextBook const& book, RecordChange const& change) {
  if (change.index < book.index().size() && is_record(book.contact_text(change.index))) {
    std::string_view const there = book.contact_text(change.index);
    if (there == change.after || (!change.id.empty() && record_id(there) == change.id))
      return change.index;
  }
  if (!change.id.empty()) return book.place_of(change.id);
  // Of those without an id only this one was meant, wherever it stands now.
  for (std::size_t place = 0; place < book.index().size(); ++place) {
    if (book.contact_text(place) == change.after) return place;
  }
  return std::nullopt;
}

std::optional<std::size_t> campaign_place(TextBook const& book, RecordChange const& change) {
  auto const is_it = [&](std::size_t place) {
    std::string_view const there = book.campaign_text(place);
    return is_record(there) && (there == change.after ||
                                (!change.id.empty() && book.campaigns()[place].id == change.id));
  };
  if (change.index < book.campaign_count() && is_it(change.index)) return change.index;
  if (change.id.empty()) return std::nullopt;
  for (std::size_t place = 0; place < book.campaign_count(); ++place) {
    if (is_it(place)) return place;
  }
  return std::nullopt;
}

std::optional<std::string_view> member_text(TextBook const& book, std::string_view name) {
  std::optional<Span> const value = book.index().value(name);
  if (!value) return std::nullopt;
  return value->of(book.text());
}

/// Appends what differs of the members that are no lists of records.
void append_member_differences(TextBook const& before, TextBook const& after,
                               std::vector<RecordChange>& changes) {
  std::unordered_set<std::string_view> seen{"schema", "contacts", "campaigns"};
  for (TextBook const* book : {&before, &after}) {
    for (BookMember const& member : book->index().names) {
      if (!seen.insert(member.name).second) continue;
      std::optional<std::string_view> const old = member_text(before, member.name);
      std::optional<std::string_view> const now = member_text(after, member.name);
      if (old == now) continue;
      changes.push_back({RecordKind::Member, member.name, 0, std::optional<std::string>(old),
                         std::optional<std::string>(now)});
    }
  }
}

std::size_t member_place(TextBook const& book, std::string_view name) {
  auto const& names = book.index().names;
  return static_cast<std::size_t>(std::ranges::find(names, name, &BookMember::name) -
                                  names.begin());
}

/// Entries by what tells them apart: the id, or the whole text of those that have none.
class Matching {
 public:
  /// Requires: `entries` outlive this.
  explicit Matching(std::vector<Entry> const& entries) {
    for (Entry const& entry : entries) waiting_[key(entry)].push_back(&entry);
  }

  /// Returns the next such entry that was not taken, or null.
  Entry const* take(Entry const& entry) {
    auto const found = waiting_.find(key(entry));
    if (found == waiting_.end() || found->second.empty()) return nullptr;
    Entry const* const next = found->second.front();
    found->second.pop_front();
    taken_.insert(next);
    return next;
  }

  bool is_taken(Entry const& entry) const { return taken_.contains(&entry); }

 private:
  static std::string key(Entry const& entry) {
    return entry.id.empty() ? "=" + std::string(entry.text) : "#" + entry.id;
  }

  std::unordered_map<std::string, std::deque<Entry const*>> waiting_{};
  std::unordered_set<Entry const*> taken_{};
};

/// What is no record is nobody, and has no history.
std::vector<Entry> contact_entries(TextBook const& book) {
  std::vector<Entry> entries;
  for (std::size_t place = 0; place < book.index().size(); ++place) {
    std::string_view const text = book.contact_text(place);
    if (is_record(text)) entries.push_back({record_id(text), place, text});
  }
  return entries;
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
    edits.push_back({EntryEdit::Kind::Insert, place, *change->after, change->gaps});
    ++ahead;
  }
  return edits;
}

}  // namespace

std::string laid_out(RecordKind kind, std::string_view id, std::string_view text) {
  if (kind == RecordKind::Contact) return record_text(decode_contact(text));
  if (kind == RecordKind::Campaign) return campaign_text(decode_campaign(text));
  if (id == "settings") return settings_text(decode_settings(text));
  return id == "imports" ? imports_text(decode_imports(text), text) : std::string(text);
}

std::vector<Entry> campaign_entries(TextBook const& book) {
  std::vector<Entry> entries;
  for (std::size_t place = 0; place < book.campaign_count(); ++place) {
    std::string_view const text = book.campaign_text(place);
    if (is_record(text)) entries.push_back({book.campaigns()[place].id, place, text});
  }
  return entries;
}

std::optional<std::size_t> current_place(TextBook const& book, RecordChange const& change) {
  return change.kind == RecordKind::Contact ? contact_place(book, change)
                                            : campaign_place(book, change);
}

std::optional<std::string_view> current_text(TextBook const& book, RecordChange const& change) {
  if (change.kind == RecordKind::Member) return member_text(book, change.id);
  std::optional<std::size_t> const place = current_place(book, change);
  if (!place) return std::nullopt;
  return change.kind == RecordKind::Contact ? book.contact_text(*place)
                                            : book.campaign_text(*place);
}

void append_list_differences(RecordKind kind, std::vector<Entry> const& before,
                             std::vector<Entry> const& after, std::vector<RecordChange>& changes) {
  Matching matching(after);
  for (Entry const& entry : before) {
    Entry const* const now = matching.take(entry);
    if (now != nullptr && now->text == entry.text) continue;
    std::optional<std::string> text;
    if (now != nullptr) text = now->text;
    changes.push_back({kind, entry.id, entry.place, std::string(entry.text), std::move(text)});
  }
  for (Entry const& entry : after) {
    if (matching.is_taken(entry)) continue;
    changes.push_back({kind, entry.id, entry.place, std::nullopt, std::string(entry.text)});
  }
}

std::vector<RecordChange> differences(TextBook const& before, TextBook const& after) {
  std::vector<RecordChange> changes;
  append_member_differences(before, after, changes);
  append_list_differences(RecordKind::Contact, contact_entries(before), contact_entries(after),
                          changes);
  append_list_differences(RecordKind::Campaign, campaign_entries(before), campaign_entries(after),
                          changes);
  return changes;
}

void note_surroundings(TextBook const& book, std::vector<RecordChange>& changes) {
  BookIndex const& index = book.index();
  for (RecordChange& change : changes) {
    bool const goes = change.before && !change.after;
    if (change.kind == RecordKind::Member) {
      if (!goes) continue;
      change.index = member_place(book, change.id);
      change.gaps = gaps_around_member(book.text(), index, change.index);
    } else if (goes) {
      change.gaps = gaps_around(book.text(), *list_of(index, change.kind), change.index);
    } else if (!change.before) {
      change.begins_list = !list_of(index, change.kind);
    }
  }
}

BookEdits edits_of(TextBook const& book, std::vector<RecordChange> const& changes) {
  BookEdits edits;
  std::ranges::for_each(changes, check_limits);
  edits.contacts = list_edits(changes, RecordKind::Contact, book.index().size());
  edits.campaigns = list_edits(changes, RecordKind::Campaign, book.campaign_count());
  for (RecordChange const& change : changes) {
    if (change.kind == RecordKind::Member)
      edits.members.push_back({change.id, change.after, change.index, change.gaps});
    bool const ends = change.begins_list && !change.after;
    if (ends && change.kind == RecordKind::Contact) edits.contacts_end = true;
    if (ends && change.kind == RecordKind::Campaign) edits.campaigns_end = true;
  }
  return edits;
}

}  // namespace reconnect::store
