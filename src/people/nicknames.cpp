// SPDX-License-Identifier: MIT
// Looks up nicknames by halving the table's text.
#include "people/nicknames.hpp"

#include <algorithm>

namespace reconnect::people {
namespace {

constexpr std::string_view blanks = " \n";

/// Takes the first word off `text` and returns it; empty where there is none.
std::string_view take_word(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  std::string_view const word = text.substr(0, text.find_first_of(blanks));
  text.remove_prefix(word.size());
  return word;
}

/// Returns the words beside `word`; empty where it heads no entry.
std::string_view entry_of(std::string_view word) {
  std::string_view table = nickname_table;
  while (!table.empty()) {
    std::size_t const begin = table.rfind(';', table.size() / 2) + 1;  // npos + 1 is the beginning
    std::size_t const end = table.find(';', begin);
    if (end == std::string_view::npos) return {};
    std::string_view entry = table.substr(begin, end - begin);
    std::string_view const head = take_word(entry);
    if (head == word) return entry;
    table = head < word ? table.substr(end + 1) : table.substr(0, begin);
  }
  return {};
}

}  // namespace

std::vector<std::string_view> nicknames(std::string_view word) {
  std::vector<std::string_view> names;
  std::string_view entry = entry_of(word);
  for (std::string_view name = take_word(entry); !name.empty(); name = take_word(entry)) {
    names.push_back(name);
  }
  return names;
}

bool are_nicknames(std::string_view left, std::string_view right) {
  std::vector<std::string_view> const names = nicknames(left);
  return std::ranges::find(names, right) != names.end();
}

}  // namespace reconnect::people
