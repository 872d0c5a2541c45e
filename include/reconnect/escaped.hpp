// SPDX-License-Identifier: MIT
// Characters that act instead of being seen, as JSON escapes them.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect {

/// Returns whether the character turns the direction of writing (UAX #9, its formatting
/// characters).
constexpr bool turns_writing(std::integral auto code) {
  return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

/// A character and its length in bytes; a length of 0 for one that can be seen.
struct ActingCharacter {
  unsigned code{0};
  std::size_t length{0};
};

/// Returns the character at the front of the text if a terminal may act on it: a control character
/// or one that turns the direction of writing.
inline ActingCharacter acting_character(std::string_view text) {
  auto const byte = [text](std::size_t place) {
    return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
  };
  if (byte(0) < 0x20 || byte(0) == 0x7F) return {byte(0), 1};
  if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return {byte(1), 2};
  if (byte(0) == 0xD8 && byte(1) == 0x9C) return {0x61C, 2};
  if (byte(0) != 0xE2) return {};
  unsigned const code = 0x2000U + ((byte(1) & 0x3FU) << 6U) + (byte(2) & 0x3FU);
  return {code, turns_writing(code) ? 3U : 0U};
}

/// Returns the text with each character that `find` finds at the front of it as `\u001b`.
template <typename Find>
std::string with_escapes(std::string_view text, Find const& find) {
  std::string result;
  result.reserve(text.size() + 2);
  while (!text.empty()) {
    auto const [code, length] = find(text);
    if (length == 0) {
      result += text.front();
      text.remove_prefix(1);
      continue;
    }
    result += "\\u";
    for (unsigned shift = 16; shift > 0; shift -= 4)
      result += "0123456789abcdef"[(code >> (shift - 4)) & 0xFU];
    text.remove_prefix(length);
  }
  return result;
}

/// Returns the text with each of those as `\u001b`.
inline std::string escaped(std::string_view text) { return with_escapes(text, acting_character); }

/// Returns a JSON text that says the same, with those and U+2028 and U+2029 escaped wherever they
/// stand raw; what is left of control characters are the line breaks between its tokens.
inline std::string escaped_json(std::string_view json) {
  return with_escapes(json, [](std::string_view text) -> ActingCharacter {
    if (text.starts_with("\u2028")) return {0x2028, 3};
    if (text.starts_with("\u2029")) return {0x2029, 3};
    auto const found = acting_character(text);
    return found.code < 0x20 ? ActingCharacter{} : found;
  });
}

}  // namespace reconnect
