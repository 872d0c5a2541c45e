// SPDX-License-Identifier: MIT
// Copies a list or object of a text with some of its entries changed.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/book_text.hpp"

namespace reconnect::store {

/// The blanks around an entry where a list had none: those of the file's own layout.
struct Layout {
  std::string_view before{};  // the first entry
  std::string_view after{};   // the last
};
constexpr Layout record_layout(bool has_crlf) {
  return has_crlf ? Layout{"\r\n    ", "\r\n  "} : Layout{"\n    ", "\n  "};
}
constexpr Layout member_layout(bool has_crlf) {
  return has_crlf ? Layout{"\r\n  ", "\r\n"} : Layout{"\n  ", "\n"};
}

/// The comma between two entries, with the blanks around it, goes with the second; the blanks at
/// both ends belong to the brackets.
class ListSplicer {
 public:
  /// Requires: `text` and `list` outlive this.
  ListSplicer(std::string_view text, Entries const& list, Layout layout, Pieces& out)
      : text_(text), list_(list), layout_(layout), out_(out) {}

  /// Writes what stands between the brackets. `copy_entry` writes an entry that stays; it may
  /// change what is in it.
  void splice(std::vector<EntryEdit> edits, std::function<void(std::size_t)> const& copy_entry);

 private:
  std::size_t size() const { return list_.spans.size(); }
  std::string_view between(std::size_t begin, std::size_t end) const {
    return Span{begin, end}.of(text_);
  }
  std::string_view head() const;
  std::string_view tail() const;
  std::string_view comma(std::size_t place) const;

  bool fits(std::span<EntryEdit const> put_back, std::size_t place) const;
  void insert(std::size_t place, EntryEdit& edit);
  void separate(std::size_t place);
  void separate_new(std::size_t place);
  void add_comma(std::size_t place);
  bool put_gap();
  std::string left_before(std::string_view first) const;
  std::string left_after(std::string_view last) const;
  void finish();

  std::string_view text_;
  Entries const& list_;
  Layout layout_;
  Pieces& out_;
  bool has_entry_{false};
  std::optional<std::string> gap_{};  // of an entry that is put back, on the side that comes next
};

}  // namespace reconnect::store
