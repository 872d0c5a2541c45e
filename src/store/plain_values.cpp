// SPDX-License-Identifier: MIT
#include "store/plain_values.hpp"

#include <algorithm>

#include "store/json_lookup.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {

std::string plain_value(std::string_view value) {
  std::string text;
  bool in_string = false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    char const c = value[i];
    if (in_string || !is_blank(c)) text += c;
    if (in_string && c == '\\') text += value[++i];
    if (c == '"') in_string = !in_string;
  }
  return text;
}

bool is_list(std::string_view value) { return value.empty() || value.starts_with('['); }

Members plain_members(std::string_view object) {
  Members members;
  if (object.empty()) return members;
  JsonReader reader(object);
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    Member& member = members.emplace_back();
    assign(member.name, name);
    member.json = plain_value(reader.value(at));
  });
  return members;
}

std::vector<std::string> plain_entries(std::string_view list) {
  std::vector<std::string> entries;
  if (list.empty()) return entries;
  for (std::string_view const entry : entries_of(list)) entries.push_back(plain_value(entry));
  return entries;
}

std::string value_of(Members const& members, std::string_view name) {
  auto const found = std::ranges::find(members, name, &Member::name);
  return found == members.end() ? std::string() : found->json;
}

std::vector<std::string> names_of(std::initializer_list<Members const*> objects) {
  std::vector<std::string> names;
  for (Members const* members : objects) {
    for (Member const& member : *members) {
      if (std::ranges::find(names, member.name) == names.end()) names.push_back(member.name);
    }
  }
  return names;
}

std::string object_text(Members const& members) {
  std::string text = "{";
  for (Member const& member : members) {
    if (text.size() > 1) text += ',';
    append_quoted(text, member.name);
    text += ':' + member.json;
  }
  return text + '}';
}

std::string list_text(std::vector<std::string> const& entries) {
  std::string text = "[";
  for (std::string const& entry : entries) text += (text.size() > 1 ? "," : "") + entry;
  return text + ']';
}

}  // namespace reconnect::store
