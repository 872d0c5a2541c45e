// SPDX-License-Identifier: MIT
#include "answer_json.hpp"

#include <nlohmann/json.hpp>

namespace reconnect::app {
namespace {

using Json = nlohmann::ordered_json;

Json to_tree(commands::Value const& value);

struct ToTree {
  Json operator()(commands::Array const& array) const {
    Json tree = Json::array();
    for (auto const& value : array) tree.push_back(to_tree(value));
    return tree;
  }
  Json operator()(commands::Object const& object) const {
    Json tree = Json::object();
    for (auto const& [name, value] : object) tree[name] = to_tree(value);
    return tree;
  }
  Json operator()(commands::Stored const& stored) const { return Json::parse(stored.json); }
  template <typename T>
  Json operator()(T const& value) const {
    return value;
  }
};

Json to_tree(commands::Value const& value) { return std::visit(ToTree{}, value.variant()); }

/// Returns the code point of the character at `place` that a terminal may act on (DEL, C1,
/// bidirectional controls) and its length in bytes; a length of 0 for all others.
std::pair<unsigned, std::size_t> control_at(std::string_view text, std::size_t place) {
  auto const byte = [&](std::size_t offset) {
    return place + offset < text.size() ? static_cast<unsigned char>(text[place + offset]) : 0U;
  };
  if (byte(0) == 0x7F) return {0x7F, 1};
  if (byte(0) == 0xC2 && byte(1) < 0xA0) return {byte(1), 2};
  if (byte(0) == 0xD8 && byte(1) == 0x9C) return {0x61C, 2};
  if (byte(0) != 0xE2) return {0, 0};
  unsigned const code = 0x2000U + ((byte(1) & 0x3FU) << 6U) + (byte(2) & 0x3FU);
  bool const bidirectional = code == 0x200E || code == 0x200F ||
                             (code >= 0x202A && code <= 0x202E) ||
                             (code >= 0x2066 && code <= 0x2069);
  return {code, bidirectional ? 3U : 0U};
}

std::string dumped(Json const& tree) {
  std::string const text = tree.dump(-1, ' ', false, Json::error_handler_t::replace);
  std::string escaped;
  escaped.reserve(text.size() + 1);
  for (std::size_t place = 0; place < text.size();) {
    unsigned char const first = static_cast<unsigned char>(text[place]);
    auto const [code, length] =
        first < 0x7F ? std::pair<unsigned, std::size_t>{0, 0} : control_at(text, place);
    if (length == 0) {
      escaped += text[place++];
      continue;
    }
    constexpr char const* digits = "0123456789abcdef";
    escaped += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4)
      escaped += digits[(code >> (shift - 4)) & 0xFU];
    place += length;
  }
  return escaped += '\n';
}

std::string_view code_word(ExitCode code) {
  switch (code) {
    case ExitCode::Done:
      return "done";
    case ExitCode::Refused:
      return "refused";
    case ExitCode::Usage:
      return "usage";
    case ExitCode::NoSuchContact:
      return "no_such_contact";
    case ExitCode::AmbiguousName:
      return "ambiguous_name";
    case ExitCode::Unreadable:
      return "unreadable_file";
    case ExitCode::NothingUsable:
      return "nothing_usable";
    case ExitCode::Bug:
      return "bug";
    case ExitCode::Interrupted:
      return "interrupted";
  }
  return "bug";
}

}  // namespace

std::string to_json(std::string_view schema, commands::Object const& members) {
  Json tree = Json::object();
  tree["schema"] = "reconnect." + std::string(schema) + "/1";
  for (auto const& [name, value] : members) tree[name] = to_tree(value);
  return dumped(tree);
}

std::string to_json(Error const& error) {
  Json tree = {{"code", code_word(error.code())}, {"message", error.what()}};
  if (!error.hint().empty()) tree["hint"] = error.hint();
  if (error.code() == ExitCode::AmbiguousName) {
    tree["candidates"] = Json::array();
    for (auto const& candidate : error.candidates()) {
      tree["candidates"].push_back({{"id", candidate.id}, {"name", candidate.name}});
    }
  }
  return dumped({{"error", tree}});
}

}  // namespace reconnect::app
