// SPDX-License-Identifier: MIT
// Finds values by name and place.
#include "store/json_lookup.hpp"

#include <string>

#include "store/json_reader.hpp"

namespace reconnect::store {

std::string_view value_of(std::string_view object, std::string_view wanted) {
  if (object.empty()) return {};
  JsonReader reader(object);
  std::string scratch;
  char const* at = reader.start();
  for (bool more = reader.enter_object(at); more; more = reader.next_member(at)) {
    JsonString const name = reader.take_name(at);
    std::string_view const value = reader.value(at);
    if (view(name, scratch) == wanted) return value;
  }
  return {};
}

std::vector<std::string_view> entries_of(std::string_view list) {
  std::vector<std::string_view> entries;
  JsonReader reader(list);
  char const* at = reader.start();
  reader.each_entry(at, [&] { entries.push_back(reader.value(at)); });
  return entries;
}

}  // namespace reconnect::store
