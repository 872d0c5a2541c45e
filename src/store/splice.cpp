// SPDX-License-Identifier: MIT
// Puts a changed text together from the bytes of the old one.
#include <algorithm>
#include <functional>
#include <utility>

#include "store/book_text.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {
namespace {

/// The blanks around an entry where a list had none: those of the file's own layout.
struct Layout {
  std::string_view before{};  // the first entry
  std::string_view after{};   // the last
};
constexpr Layout record_layout{"\n    ", "\n  "};
constexpr Layout member_layout{"\n  ", "\n"};

using EditKind = EntryEdit::Kind;

/// Copies a list or object with some of its entries changed. The comma between two entries, with
/// the blanks around it, goes with the second; the blanks at both ends belong to the brackets.
class ListSplicer {
 public:
  ListSplicer(std::string_view text, Entries const& list, Layout layout, Pieces& out)
      : text_(text), list_(list), layout_(layout), out_(out) {}

  /// `copy_entry` writes an entry that stays; it may change what is in it.
  void splice(std::vector<EntryEdit> edits, std::function<void(std::size_t)> const& copy_entry) {
    std::ranges::stable_sort(edits, [](EntryEdit const& left, EntryEdit const& right) {
      return std::pair(left.place, left.kind) <
             std::pair(right.place, right.kind);  // inserts come first
    });
    auto edit = edits.begin();
    for (std::size_t place = 0;; ++place) {
      for (; edit != edits.end() && edit->place == place && edit->kind == EditKind::Insert;
           ++edit) {
        separate_new(place);
        out_.add(std::move(edit->text));
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

 private:
  std::size_t size() const { return list_.spans.size(); }
  std::string_view between(std::size_t begin, std::size_t end) const {
    return Span{begin, end}.of(text_);
  }

  /// The blanks behind the opening bracket and before the closing one.
  std::string_view head() const {
    return between(list_.open, size() == 0 ? list_.close : list_.spans.front().begin);
  }
  std::string_view tail() const { return between(list_.spans.back().end, list_.close); }

  /// The comma before an entry, and the blanks around it.
  std::string_view comma(std::size_t place) const {
    return between(list_.spans[place - 1].end, list_.spans[place].begin);
  }

  /// Writes what stands before an entry of the old text.
  void separate(std::size_t place) {
    if (!std::exchange(has_entry_, true)) {
      out_.keep(head());
    } else if (place > 0) {
      out_.keep(comma(place));
    } else {
      add_comma(place);
    }
  }

  void separate_new(std::size_t place) {
    if (std::exchange(has_entry_, true)) return add_comma(place);
    if (!keeps_a_tail()) out_.keep(head());
    if (size() == 0) out_.keep(layout_.before);
  }

  /// Whether the blanks of an empty list are those that its last entry left before the closing
  /// bracket: of another layout than the file's own, which would have gone with it.
  bool keeps_a_tail() const {
    return size() == 0 && head().ends_with(layout_.after) && !head().starts_with(layout_.after);
  }

  /// Writes a new comma as those nearby are: before the entry at `place`, or behind the one that
  /// comes before it.
  void add_comma(std::size_t place) {
    if (size() > 1) return out_.keep(comma(std::clamp<std::size_t>(place, 1, size() - 1)));
    out_.add("," + std::string(size() == 0 ? layout_.before : blank_or(head())));
  }

  /// A comma is followed by a blank at least.
  static std::string_view blank_or(std::string_view blanks) {
    return blanks.empty() ? " " : blanks;
  }

  void finish() {
    if (has_entry_) {
      out_.keep(size() > 0 ? tail() : keeps_a_tail() ? head() : layout_.after);
    } else {
      // What an entry brings along where the list was empty, it takes along where the list gets
      // empty.
      std::string_view before = head();
      std::string_view after = tail();
      if (before.ends_with(layout_.before)) before.remove_suffix(layout_.before.size());
      if (after.starts_with(layout_.after)) after.remove_prefix(layout_.after.size());
      out_.keep(before);
      out_.keep(after);
    }
  }

  std::string_view text_;
  Entries const& list_;
  Layout layout_;
  Pieces& out_;
  bool has_entry_{false};
};

/// The members of the book, in the order in which the program writes them.
constexpr std::string_view member_order[] = {"schema", "settings", "contacts", "campaigns",
                                             "imports"};

/// Copies the book with some of its members changed.
class BookSplicer {
 public:
  BookSplicer(std::string_view text, BookIndex const& index, BookEdits edits)
      : text_(text), index_(index), edits_(std::move(edits)) {}

  Pieces splice() {
    std::vector<EntryEdit> members;
    fill_list("contacts", index_.contacts, edits_.contacts);
    fill_list("campaigns", index_.campaign_entries, edits_.campaigns);
    std::ranges::stable_sort(edits_.members, {}, [](MemberEdit const& edit) {
      return std::ranges::find(member_order, edit.name) - std::begin(member_order);
    });
    for (MemberEdit const& edit : edits_.members) set(members, edit);
    out_.keep(text_.substr(0, index_.members.open));
    ListSplicer(text_, index_.members, member_layout, out_)
        .splice(std::move(members), [this](std::size_t place) { copy_member(place); });
    out_.keep(text_.substr(index_.members.close));
    return std::move(out_);
  }

 private:
  /// Returns where the member stands among those of the book; the number of those where it does
  /// not.
  std::size_t place_of(std::string_view name) const {
    auto const found = std::ranges::find(index_.names, name, &BookMember::name);
    return static_cast<std::size_t>(found - index_.names.begin());
  }

  /// Returns where a member that is not there should be: behind the last of those that come before
  /// it.
  std::size_t place_for(std::string_view name) const {
    std::size_t place = 0;
    for (std::string_view const earlier : member_order) {
      if (earlier == name) break;
      if (std::size_t const found = place_of(earlier); found != index_.names.size())
        place = std::max(place, found + 1);
    }
    return place;
  }

  void set(std::vector<EntryEdit>& members, MemberEdit const& edit) const {
    std::size_t const place = place_of(edit.name);
    bool const exists = place != index_.names.size();
    if (exists && edit.text) {
      std::string_view const key =
          text_.substr(index_.members.spans[place].begin,
                       index_.names[place].value.begin - index_.members.spans[place].begin);
      members.push_back({EditKind::Replace, place, std::string(key) + *edit.text});
    } else if (exists) {
      members.push_back({EditKind::Remove, place, {}});
    } else if (edit.text) {
      std::string member;
      append_quoted(member, edit.name);
      members.push_back({EditKind::Insert, place_for(edit.name), member + ": " + *edit.text});
    }
  }

  /// Makes the list that new entries need where the book has none, and takes out `campaigns` with
  /// its last entry.
  void fill_list(std::string_view name, std::optional<Entries> const& list,
                 std::vector<EntryEdit> const& edits) {
    if (list && name == "campaigns") {
      auto const count = [&edits](EditKind kind) {
        return std::ranges::count(edits, kind, &EntryEdit::kind);
      };
      bool const emptied =
          count(EditKind::Remove) == std::ssize(list->spans) && count(EditKind::Insert) == 0;
      if (emptied && !edits.empty()) edits_.members.push_back({std::string(name), std::nullopt});
    }
    if (list || edits.empty()) return;
    std::string text = "[";
    for (EntryEdit const& edit : edits) {
      if (text.size() > 1) text += ',';
      text.append(record_layout.before).append(edit.text);
    }
    edits_.members.push_back({std::string(name), text.append(record_layout.after).append("]")});
  }

  void copy_member(std::size_t place) {
    std::string const& name = index_.names[place].name;
    if (name == "contacts" && !edits_.contacts.empty()) {
      copy_list(place, *index_.contacts, std::move(edits_.contacts));
    } else if (name == "campaigns" && !edits_.campaigns.empty()) {
      copy_list(place, *index_.campaign_entries, std::move(edits_.campaigns));
    } else {
      out_.keep(index_.members.spans[place].of(text_));
    }
  }

  void copy_list(std::size_t place, Entries const& list, std::vector<EntryEdit> edits) {
    Span const member = index_.members.spans[place];
    out_.keep(Span{member.begin, list.open}.of(text_));
    ListSplicer(text_, list, record_layout, out_).splice(std::move(edits), [&](std::size_t entry) {
      out_.keep(list.spans[entry].of(text_));
    });
    out_.keep(Span{list.close, member.end}.of(text_));
  }

  std::string_view text_;
  BookIndex const& index_;
  BookEdits edits_;
  Pieces out_{};
};

}  // namespace

Pieces splice(std::string_view text, BookIndex const& index, BookEdits edits) {
  return BookSplicer(text, index, std::move(edits)).splice();
}

}  // namespace reconnect::store
