// SPDX-License-Identifier: MIT
// The letters that formats are made of. Locale and Unicode have no say in the names of properties.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::formats {

constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

constexpr char lower(char character) {
  return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                              : character;
}

inline std::string lower(std::string_view text) {
  std::string folded(text);
  for (char& character : folded) character = lower(character);
  return folded;
}

constexpr bool equals_folded(std::string_view left, std::string_view right) {
  return std::ranges::equal(
      left, right, {}, [](char c) { return lower(c); }, [](char c) { return lower(c); });
}

/// Returns whether `text` begins with `start`, whatever their case.
constexpr bool starts_with_folded(std::string_view text, std::string_view start) {
  return equals_folded(text.substr(0, start.size()), start);
}

/// Returns the text without blanks and tabs at its ends.
constexpr std::string_view trimmed(std::string_view text) {
  std::size_t const start = text.find_first_not_of(" \t");
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(" \t") - start + 1);
}

}  // namespace reconnect::formats
