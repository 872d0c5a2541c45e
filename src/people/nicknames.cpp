// SPDX-License-Identifier: MIT
// Looks up nicknames, in both directions, by one walk over the table's text.
#include "people/nicknames.hpp"

#include <algorithm>

namespace reconnect::people {
namespace {

constexpr std::string_view separators = " \n;";

/// Returns the words of one entry, its given name first.
std::vector<std::string_view> words_of(std::string_view entry) {
  std::vector<std::string_view> words;
  for (std::size_t at = entry.find_first_not_of(separators); at < entry.size();) {
    std::size_t const end = std::min(entry.find_first_of(separators, at), entry.size());
    words.push_back(entry.substr(at, end - at));
    at = entry.find_first_not_of(separators, end);
  }
  return words;
}

bool is_whole_word(std::string_view table, std::size_t at, std::size_t length) {
  auto const separates = [&](std::size_t place) {
    return place >= table.size() || separators.find(table[place]) != std::string_view::npos;
  };
  return (at == 0 || separates(at - 1)) && separates(at + length);
}

void add_once(std::vector<std::string_view>& names, std::string_view name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

}  // namespace

std::vector<std::string_view> nicknames(std::string_view word) {
  std::vector<std::string_view> names;
  if (word.empty() || word.find_first_of(separators) != std::string_view::npos) return names;
  std::string_view const table = nickname_table;
  for (std::size_t at = table.find(word); at < table.size(); at = table.find(word, at + 1)) {
    if (!is_whole_word(table, at, word.size())) continue;
    std::size_t const begin = table.rfind(';', at) + 1;  // npos + 1 is the table's beginning
    std::vector<std::string_view> const entry =
        words_of(table.substr(begin, table.find(';', at) - begin));
    if (entry.front() != word) {
      add_once(names, entry.front());
    } else {
      for (std::string_view const nickname : entry) {
        if (nickname != word) add_once(names, nickname);
      }
    }
  }
  return names;
}

bool are_nicknames(std::string_view left, std::string_view right) {
  std::vector<std::string_view> const names = nicknames(left);
  return std::ranges::find(names, right) != names.end();
}

}  // namespace reconnect::people
