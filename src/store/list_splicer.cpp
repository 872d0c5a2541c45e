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

/// Returns whether these are blanks, with a comma among them where there should be one.
bool is_gap(std::string_view text, bool has_comma) {
  auto const is_part = [](char c) { return c == ',' || is_blank(c); };
  return std::ranges::all_of(text, is_part) && std::ranges::count(text, ',') == (has_comma ? 1 : 0);
}

}  // namespace

void ListSplicer::splice(std::vector<EntryEdit> edits,
                         std::function<void(std::size_t)> const& copy_entry) {
  std::ranges::stable_sort(edits, [](EntryEdit const& left, EntryEdit const& right) {
    return std::pair(left.place, left.kind) <
           std::pair(right.place, right.kind);  // inserts come first
  });
  bool const takes_out =
      std::ranges::find(edits, EditKind::Remove, &EntryEdit::kind) != edits.end();
  auto edit = edits.begin();
  for (std::size_t place = 0;; ++place) {
    auto const kept = std::find_if(edit, edits.end(), [place](EntryEdit const& one) {
      return one.place != place || one.kind != EditKind::Insert;
    });
    bool const with_gaps = !takes_out && fits({edit, kept}, place);
    for (; edit != kept; ++edit) {
      if (!with_gaps) edit->gaps.reset();
      insert(place, *edit);
    }
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

/// Returns whether entries that are put back bring along what stood around them. It comes out of
/// the history, where anything may stand; and what is there now must be what was left when they
/// were taken out, so that the same is left when they are taken out again.
bool ListSplicer::fits(std::span<EntryEdit const> put_back, std::size_t place) const {
  bool const has_next = place < size();
  for (EntryEdit const& edit : put_back) {
    bool const is_first = &edit == &put_back.front() && place == 0;
    bool const is_last = &edit == &put_back.back() && !has_next;
    if (!edit.gaps || !is_gap(edit.gaps->before, !is_first) || !is_gap(edit.gaps->after, !is_last))
      return false;
  }
  if (put_back.empty()) return true;
  std::string_view const before = put_back.front().gaps->before;
  std::string_view const after = put_back.back().gaps->after;
  if (place > 0) return after == (has_next ? comma(place) : tail());
  if (has_next) return before == head();
  return left_before(before) + left_after(after) == head();
}

void ListSplicer::insert(std::size_t place, EntryEdit& edit) {
  if (edit.gaps) gap_ = std::move(edit.gaps->before);
  if (!put_gap()) separate_new(place);
  has_entry_ = true;
  out_.add(std::move(edit.text));
  if (edit.gaps) gap_ = std::move(edit.gaps->after);
}

/// Writes what stands before an entry of the old text.
void ListSplicer::separate(std::size_t place) {
  if (put_gap()) return;
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

/// Writes the gap of an entry that is put back, where there is one; returns whether it did.
bool ListSplicer::put_gap() {
  if (!gap_) return false;
  out_.add(*std::exchange(gap_, std::nullopt));
  return true;
}

/// What an entry brings along where the list is empty, it takes along where the list gets empty.
std::string ListSplicer::left_before(std::string_view first) const {
  if (first.ends_with(layout_.before)) first.remove_suffix(layout_.before.size());
  return std::string(first);
}

std::string ListSplicer::left_after(std::string_view last) const {
  if (last.starts_with(layout_.after)) last.remove_prefix(layout_.after.size());
  return std::string(last);
}

void ListSplicer::finish() {
  if (!has_entry_) return out_.add(left_before(head()) + left_after(tail()));
  if (!put_gap()) out_.keep(size() > 0 ? tail() : layout_.after);
}

}  // namespace reconnect::store
