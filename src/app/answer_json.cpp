// SPDX-License-Identifier: MIT
#include "answer_json.hpp"

#include <nlohmann/json.hpp>

#include "reconnect/escaped.hpp"

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

std::string dumped(Json const& tree) {
  return escaped_json(tree.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
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
  Json tree = {{"code", error.word().empty() ? code_word(error.code()) : error.word()},
               {"message", error.what()}};
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
