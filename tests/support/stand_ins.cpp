// SPDX-License-Identifier: MIT
#include "support/stand_ins.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string_view>

#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

constexpr std::size_t id_length = 6;
constexpr char const* shown_home = "/home/sam";

bool is_of_an_id(char letter) {
  return std::string_view("23456789abcdefghjkmnpqrstuvwxyz").find(letter) != std::string_view::npos;
}

bool is_of_a_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

/// Whether a word of its own, as long as an id and of its letters, stands there.
bool is_id_at(std::string const& text, std::size_t at) {
  if (at + id_length > text.size() || (at > 0 && is_of_a_word(text[at - 1]))) return false;
  if (at + id_length < text.size() && is_of_a_word(text[at + id_length])) return false;
  auto const first = text.begin() + static_cast<std::ptrdiff_t>(at);
  return std::all_of(first, first + id_length, is_of_an_id);
}

void replace_all(std::string& text, std::string const& from, std::string const& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

StandIns::StandIns(std::string home, std::string written)
    : home_(std::move(home)), written_(std::move(written)) {}

void StandIns::learn() {
  for (auto const& file : std::filesystem::recursive_directory_iterator(home_)) {
    bool const is_text = file.path().extension() == ".json" || file.path().extension() == ".jsonl";
    if (is_text && file.is_regular_file()) learn_from(bytes_of(file.path()));
  }
}

/// Ids stand behind `"id": ` and `"change": `; in the records of the history the quotes are
/// escaped.
void StandIns::learn_from(std::string const& text) {
  constexpr std::pair<std::string_view, char const*> members[] = {
      {"\"id\": \"", "id"}, {"\\\"id\\\": \\\"", "id"}, {"\"change\": \"", "ch"}};
  for (auto const& [member, kind] : members) {
    for (auto at = text.find(member); at != std::string::npos; at = text.find(member, at + 1)) {
      auto const id_at = at + member.size();
      if (!is_id_at(text, id_at)) continue;
      std::string const id = text.substr(id_at, id_length);
      if (written_.find(id) == std::string::npos) known_.emplace(id, kind);
    }
  }
}

std::string const& StandIns::name_of(std::string const& id) {
  auto const [name, is_new] = names_.try_emplace(id);
  if (is_new) {
    std::string const kind = known_.at(id);
    std::string const number = std::to_string(++counts_[kind]);
    name->second = kind + std::string(id_length - kind.size() - number.size(), '0') + number;
  }
  return name->second;
}

std::string StandIns::hide(std::string text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_id_at(text, at) || !known_.contains(text.substr(at, id_length))) continue;
    text.replace(at, id_length, name_of(text.substr(at, id_length)));
  }
  replace_all(text, home_, shown_home);
  return text;
}

std::string StandIns::reveal(std::string text) const {
  for (auto const& [id, name] : names_) replace_all(text, name, id);
  return text;
}

}  // namespace reconnect::test
