// SPDX-License-Identifier: MIT
// Finds values by name and place.
#include "store/json_lookup.hpp"

#include <string>

#include "store/json_cursor.hpp"

namespace reconnect::store {

std::string_view value_of(std::string_view object, std::string_view wanted) {
  if (object.empty()) return {};
  JsonCursor cursor(object);
  std::string scratch;
  cursor.open();
  for (JsonString name; cursor.next_member(name);) {
    std::string_view const value = cursor.value();
    if (view(name, scratch) == wanted) return value;
  }
  return {};
}

std::vector<std::string_view> entries_of(std::string_view list) {
  std::vector<std::string_view> entries;
  JsonCursor cursor(list);
  cursor.open();
  while (cursor.next_entry()) entries.push_back(cursor.value());
  return entries;
}

}  // namespace reconnect::store
