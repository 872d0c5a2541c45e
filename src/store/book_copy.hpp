// SPDX-License-Identifier: MIT
// One of the books that are merged: its members, and its records by what tells them apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reconnect/store/merge_books.hpp"
#include "store/book_text.hpp"
#include "store/record_change.hpp"

namespace reconnect::store {

/// A book that was read. Requires: the text outlives it.
class BookCopy {
 public:
  /// Throws `Error` (exit 5) where the text is no valid book.
  explicit BookCopy(NamedText const& named) : BookCopy(named, named.text) {}

  /// The base of what both sides added is an empty file. A side that is empty is a damaged one: it
  /// must not stand for a book out of which everybody was taken.
  static BookCopy base(NamedText const& named);

  std::string_view text() const { return text_; }
  BookIndex const& index() const { return index_; }

  /// Returns the value of that member of the book, empty where it has none.
  std::string_view member(std::string_view name) const { return index_.value_in(text_, name); }

  std::vector<Entry> entries(RecordKind kind) const;

 private:
  BookCopy(NamedText const& named, std::string_view text);

  std::string_view text_;
  BookIndex index_;
};

/// A record of one list, and what tells it apart there: its id, or its text where it has none, and
/// how many such records come before it.
struct Record {
  std::string key{};
  Entry entry{};
};

/// The records of one list, in their order and by their keys.
class Records {
 public:
  explicit Records(std::vector<Entry> const& entries);

  std::vector<Record> const& all() const { return all_; }

  /// Returns the text of the record with that key, or nothing.
  std::optional<std::string_view> find(std::string const& key) const;

 private:
  std::vector<Record> all_{};
  std::unordered_map<std::string, std::string_view> by_key_{};
};

}  // namespace reconnect::store
