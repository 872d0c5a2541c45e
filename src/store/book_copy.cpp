// SPDX-License-Identifier: MIT
// One of the books that are merged.
#include "store/book_copy.hpp"

#include <algorithm>
#include <utility>

#include "reconnect/store/record.hpp"
#include "store/json_scan.hpp"
#include "store/plain_values.hpp"

namespace reconnect::store {

BookCopy BookCopy::base(NamedText const& named) {
  static std::string const empty = book_text(Book{});
  return {named, std::ranges::all_of(named.text, is_blank) ? std::string_view(empty) : named.text};
}

BookCopy::BookCopy(NamedText const& named, std::string_view text)
    : text_(text), index_(index_book(text_, {named.name, "nothing was merged"})) {}

std::vector<Entry> BookCopy::entries(RecordKind kind) const {
  std::optional<Entries> const& list = list_of(index_, kind);
  std::vector<Entry> entries;
  for (std::size_t place = 0; list && place < list->spans.size(); ++place) {
    std::string_view const text = list->spans[place].of(text_);
    entries.push_back({record_id(text), place, text});
  }
  return entries;
}

Records::Records(std::vector<Entry> const& entries) {
  std::unordered_map<std::string, std::size_t> seen;
  for (Entry const& entry : entries) {
    std::string const mark = entry.id.empty() ? '=' + plain_value(entry.text) : '#' + entry.id;
    std::string key = std::to_string(seen[mark]++) + mark;
    by_key_.emplace(key, entry.text);
    all_.push_back({std::move(key), entry});
  }
}

std::optional<std::string_view> Records::find(std::string const& key) const {
  auto const found = by_key_.find(key);
  if (found == by_key_.end()) return std::nullopt;
  return found->second;
}

}  // namespace reconnect::store
