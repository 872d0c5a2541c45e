// SPDX-License-Identifier: MIT
// Mending what has one right answer.
#include "store/fix.hpp"

#include <algorithm>
#include <utility>

#include "store/json_lookup.hpp"
#include "store/new_ids.hpp"

namespace reconnect::store {
namespace {

/// Returns the record with that id as its first member, laid out as the next one is.
std::string with_new_member(std::string_view record, std::string const& id) {
  std::size_t const first = record.find_first_not_of(" \t\r\n", 1);
  std::string const blanks(record.substr(1, first - 1));
  std::string const member = "\"id\": \"" + id + "\"";
  if (record[first] == '}') return "{" + member + "}";
  return "{" + blanks + member + "," + (blanks.empty() ? " " : blanks) +
         std::string(record.substr(first));
}

/// `old_value` is empty where the record has no id.
std::string with_id(std::string_view record, std::string_view old_value, std::string const& id) {
  if (old_value.empty()) return with_new_member(record, id);
  auto const begin = static_cast<std::size_t>(old_value.data() - record.data());
  return std::string(record.substr(0, begin)) + "\"" + id + "\"" +
         std::string(record.substr(begin + old_value.size()));
}

bool is_text(std::string_view value) { return value.empty() || value.starts_with('"'); }

}  // namespace

std::vector<RecordChange> mended_ids(TextBook const& book, std::unordered_set<std::string> taken) {
  for (std::size_t place = 0; place < book.index().size(); ++place) {
    if (is_record(book.contact_text(place))) taken.insert(record_id(book.contact_text(place)));
  }
  std::vector<RecordChange> changes;
  std::unordered_set<std::string> seen;
  for (std::size_t place = 0; place < book.index().size(); ++place) {
    std::string_view const record = book.contact_text(place);
    if (!is_record(record)) continue;
    std::string const old_id = record_id(record);
    if (!old_id.empty() && seen.insert(old_id).second) continue;
    std::string_view const old_value = value_of(record, "id");
    if (!is_text(old_value)) continue;  // what cannot be understood is not thrown away
    std::string id = random_id();
    while (!taken.insert(id).second) id = random_id();
    changes.push_back(
        {RecordKind::Contact, id, place, std::string(record), with_id(record, old_value, id)});
  }
  return changes;
}

}  // namespace reconnect::store
