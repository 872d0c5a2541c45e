// SPDX-License-Identifier: MIT
// UTF-8 as RFC 3629 has it: shortest forms only, no surrogates.
#include "formats/utf8.hpp"

#include <algorithm>

namespace reconnect::formats {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct Lead {
  std::size_t length;
  char32_t bits;
  char32_t least;  // a smaller character in that many bytes is an overlong form
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

constexpr bool is_character(char32_t value) {
  return value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

}  // namespace

std::optional<char32_t> next_character(std::string_view text, std::size_t& at) {
  std::size_t const start = at++;
  auto const [length, bits, least] = lead_of(static_cast<unsigned char>(text[start]));
  if (length == 0 || length > text.size() - start) return std::nullopt;
  char32_t value = bits;
  for (char const character : text.substr(start + 1, length - 1)) {
    auto const byte = static_cast<unsigned char>(character);
    if ((byte & 0xC0U) != 0x80) return std::nullopt;
    value = (value << 6U) | (byte & 0x3FU);
  }
  if (value < least || !is_character(value)) return std::nullopt;
  at = start + length;
  return value;
}

void append_character(std::string& text, char32_t character) {
  if (!is_character(character)) character = replacement;
  auto const append = [&text](char32_t byte) {
    text += static_cast<char>(static_cast<unsigned char>(byte));
  };
  auto const follow = [&](unsigned shift) { append(0x80U | ((character >> shift) & 0x3FU)); };
  if (character < 0x80) return append(character);
  if (character < 0x800) {
    append(0xC0U | (character >> 6U));
  } else if (character < 0x10000) {
    append(0xE0U | (character >> 12U));
    follow(6);
  } else {
    append(0xF0U | (character >> 18U));
    follow(12);
    follow(6);
  }
  follow(0);
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    bool const is_ascii = static_cast<unsigned char>(text[at]) < 0x80;
    if (is_ascii) {
      ++at;
    } else if (!next_character(text, at)) {
      return false;
    }
  }
  return true;
}

}  // namespace reconnect::formats
