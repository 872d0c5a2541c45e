// SPDX-License-Identifier: MIT
// Copies a list or object of a text with some of its entries changed.
#include "store/list_splicer.hpp"

#include <algorithm>
#include <utility>

#include "store/json_scan.hpp"

namespace reconnect::store {
namespace {

using EditKind = EntryEdit::Kind;

/// A comma is followed by a blank at least.
std::string_view blank_or(std::string_view blanks) { return blanks.empty() ? " " : blanks; }

}  // namespace

void ListSplicer::splice(std::vector<EntryEdit> edits,
                         std::function<void(std::size_t)> const& copy_entry) {
  std::ranges::stable_sort(edits, [](EntryEdit const& left, EntryEdit const& right) {
    return std::pair(left.place, left.kind) <
           std::pair(right.place, right.kind);  // inserts come first
  });
  auto edit = edits.begin();
  for (std::size_t place = 0;; ++place) {
    for (; edit != edits.end() && edit->place == place && edit->kind == EditKind::Insert; ++edit)
      insert(place, *edit);
    if (place == size()) break;
    bool const changes = edit != edits.end() && edit->place == place;
    if (!changes || edit->kind == EditKind::Replace) separate(place);
    if (!changes) copy_entry(place);
    if (changes && edit->kind == EditKind::Replace) out_.add(std::move(edit->text));
    if (changes) ++edit;
  }
  finish();
}

/// Returns the blanks behind the opening bracket.
std::string_view ListSplicer::head() const {
  return between(list_.open, size() == 0 ? list_.close : list_.spans.front().begin);
}

/// Returns the blanks before the closing bracket.
std::string_view ListSplicer::tail() const { return between(list_.spans.back().end, list_.close); }

/// Returns the comma before an entry, and the blanks around it.
std::string_view ListSplicer::comma(std::size_t place) const {
  return between(list_.spans[place - 1].end, list_.spans[place].begin);
}

void ListSplicer::insert(std::size_t place, EntryEdit& edit) {
  if (edit.gaps) gap_ = std::move(edit.gaps->before);
  if (!put_gap(has_entry_ ? 1 : 0)) separate_new(place);
  has_entry_ = true;
  out_.add(std::move(edit.text));
  if (edit.gaps) gap_ = std::move(edit.gaps->after);
}

/// Writes what stands before an entry of the old text.
void ListSplicer::separate(std::size_t place) {
  if (put_gap(1)) return;
  if (!std::exchange(has_entry_, true)) {
    out_.keep(head());
  } else if (place > 0) {
    out_.keep(comma(place));
  } else {
    add_comma(place);
  }
}

/// Writes what stands before a new entry.
void ListSplicer::separate_new(std::size_t place) {
  if (has_entry_) return add_comma(place);
  out_.keep(head());
  if (size() == 0) out_.keep(layout_.before);
}

/// Writes a new comma as those nearby are: before the entry at `place`, or behind the one that
/// comes before it.
void ListSplicer::add_comma(std::size_t place) {
  if (size() > 1) return out_.keep(comma(std::clamp<std::size_t>(place, 1, size() - 1)));
  out_.add("," + std::string(size() == 0 ? layout_.before : blank_or(head())));
}

/// Writes the gap of a neighbour that is put back, where there is one and it fits, with that many
/// commas in it: it comes out of the history, where anything may stand. Returns whether it did.
bool ListSplicer::put_gap(int commas) {
  std::optional<std::string> gap = std::exchange(gap_, std::nullopt);
  if (!gap || std::ranges::count(*gap, ',') != commas) return false;
  if (!std::ranges::all_of(*gap, [](char c) { return c == ',' || is_blank(c); })) return false;
  out_.add(*std::move(gap));
  return true;
}

void ListSplicer::finish() {
  if (has_entry_) {
    if (!put_gap(0)) out_.keep(size() > 0 ? tail() : layout_.after);
    return;
  }
  // What an entry brings along where the list was empty, it takes along where the list gets empty.
  std::string_view before = head();
  std::string_view after = tail();
  if (before.ends_with(layout_.before)) before.remove_suffix(layout_.before.size());
  if (after.starts_with(layout_.after)) after.remove_prefix(layout_.after.size());
  out_.keep(before);
  out_.keep(after);
}

}  // namespace reconnect::store
