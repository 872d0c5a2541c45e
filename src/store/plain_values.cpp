// SPDX-License-Identifier: MIT
#include "store/plain_values.hpp"

#include <algorithm>

#include "store/json_lookup.hpp"
#include "store/json_reader.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {

namespace {

/// Returns how long the string is with which the text begins, in bytes.
std::size_t string_size(std::string_view text) {
  std::size_t end = 1;
  while (text[end] != '"') end += text[end] == '\\' ? 2U : 1U;
  return end + 1;
}

}  // namespace

std::string plain_value(std::string_view value) {
  std::string text;
  while (!value.empty()) {
    bool const is_string = value.front() == '"';
    std::size_t const size = is_string ? string_size(value) : 1;
    std::string_view const part = value.substr(0, size);
    if (is_string && part.find('\\') != std::string_view::npos) {
      append_quoted(text, unquoted(part));
    } else if (is_string || !is_blank(part.front())) {
      text += part;
    }
    value.remove_prefix(size);
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
