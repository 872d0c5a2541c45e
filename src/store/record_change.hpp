// SPDX-License-Identifier: MIT
// What a change does, record by record: the one form in which changes are made, remembered and
// taken back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/text_book.hpp"

namespace reconnect::store {

/// Which part of the book a record belongs to. Settings, imports and what the program does not know
/// are one record each, whose id is the member's name.
enum class RecordKind { Contact, Campaign, Member };

/// Returns whether that is one of the two members that are records of their own.
inline bool is_known_member(std::string_view name) {
  return name == "settings" || name == "imports";
}

/// Returns the list that records of that kind stand in. Requires: `kind` is no Member.
inline std::optional<Entries> const& list_of(BookIndex const& index, RecordKind kind) {
  return kind == RecordKind::Contact ? index.contacts : index.campaign_entries;
}

/// A record before and after a change, as its own text; nothing where there was, or is, none.
struct RecordChange {
  RecordKind kind{RecordKind::Contact};
  std::string id{};
  std::size_t index{
      0};  // its place in the list: in the old one, or in the new one where it was added
  std::optional<std::string> before{};
  std::optional<std::string> after{};
  std::optional<Gaps> gaps{};  // where it is taken out or put back: what stood around it
  bool begins_list{false};     // the book has that list since it was added, and no longer
  friend bool operator==(RecordChange const&, RecordChange const&) = default;
};

/// Returns the text of the record that `change` speaks of, as it stands in the book now, or
/// nothing. With a repeated id that is the one at its place.
std::optional<std::string_view> current_text(TextBook const& book, RecordChange const& change);

/// Returns where that record stands in its list, or nothing.
std::optional<std::size_t> current_place(TextBook const& book, RecordChange const& change);

/// A record in its list: its id, empty where it has none, its place, and its text.
struct Entry {
  std::string id{};
  std::size_t place{0};
  std::string_view text{};
};

/// Returns the record as the program writes it, its members in their order and without what is as
/// by default. `id` is that of a change. Requires: it is an object.
std::string laid_out(RecordKind kind, std::string_view id, std::string_view text);

std::vector<Entry> campaign_entries(TextBook const& book);

/// Appends what turns the one list into the other. Entries are the same ones where their ids are;
/// an order that is another one counts as no difference.
void append_list_differences(RecordKind kind, std::vector<Entry> const& before,
                             std::vector<Entry> const& after, std::vector<RecordChange>& changes);

/// Returns what turns `before` into `after`, record by record.
std::vector<RecordChange> differences(TextBook const& before, TextBook const& after);

/// Notes of each record that goes what stands around it, and of each that begins a list that it
/// does, so that the change can be taken back to the same bytes.
void note_surroundings(TextBook const& book, std::vector<RecordChange>& changes);

/// Returns the changes as edits of the text of `book`, where each record stands as its `before`.
/// Throws `Error` (exit 5) for a record that is too large, or nested too deeply, to be read again.
BookEdits edits_of(TextBook const& book, std::vector<RecordChange> const& changes);

}  // namespace reconnect::store
