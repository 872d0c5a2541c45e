// SPDX-License-Identifier: MIT
#include "process/mutations.hpp"

#include <cstdint>

namespace reconnect::test {
namespace {

std::size_t place_in(Random& random, std::string const& text) {
  return static_cast<std::size_t>(random.below(static_cast<int>(text.size()) + 1));
}

void mutate_once(Random& random, std::vector<std::string> const& seeds, std::string& text) {
  std::size_t const at = place_in(random, text);
  std::size_t const length = static_cast<std::size_t>(random.between(1, 40));
  switch (random.below(8)) {
    case 0:
      if (at < text.size()) text[at] = static_cast<char>(random.below(256));
      return;
    case 1:
      text.erase(at, length);
      return;
    case 2:
      text.insert(at, text.substr(at, length));
      return;
    case 3:
      if (random.in_a_hundred(20)) text.resize(at);
      return;
    case 4: {
      std::string const& other = random.one_of(seeds);
      if (random.in_a_hundred(30))
        text = text.substr(0, at) + other.substr(place_in(random, other));
      return;
    }
    default:
      text.insert(at, nasty_piece(random));
  }
}

bool steers(std::uint32_t letter) {
  bool const is_control = letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
  bool const turns = letter == 0x061C || letter == 0x200E || letter == 0x200F ||
                     (letter >= 0x202A && letter <= 0x202E) ||
                     (letter >= 0x2066 && letter <= 0x2069);
  return turns || (is_control && letter != '\n' && letter != '\t');
}

/// Returns how many bytes the first letter takes and which one it is; 0 bytes where it is none.
std::pair<std::size_t, std::uint32_t> letter_at(std::string const& text, std::size_t at) {
  auto const byte = [&](std::size_t ahead) {
    return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0U;
  };
  std::uint32_t const first = byte(0);
  if (first < 0x80) return {1, first};
  std::size_t const length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
  std::uint32_t letter = length == 0 ? 0 : first & (0xFFU >> (length + 1));
  for (std::size_t ahead = 1; ahead < length; ++ahead) {
    if ((byte(ahead) & 0xC0U) != 0x80) return {0, 0};
    letter = letter << 6U | (byte(ahead) & 0x3FU);
  }
  return {length, letter};
}

}  // namespace

std::string nasty_piece(Random& random) {
  using namespace std::string_literals;
  static std::vector<std::string> const pieces{
      "\0"s,
      "\x1b[2J",
      "\x1b]0;title\x07",
      "\x9b"s,
      "\xC2\x9B",
      "\xE2\x80\xAE",
      "\xE2\x81\xA6",
      "\xD8\x9C",
      "\xFF\xFE",
      "\xEF\xBB\xBF",
      "\xED\xA0\x80",
      "\xF4\x90\x80\x80",
      "\xC0\xAF",
      "\\u001b",
      "\\ud800",
      "\\u202e",
      "\\u0000",
      "\"",
      "\\",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\r\n",
      "\n\n",
      "\t",
      "null",
      "-1",
      "1e999",
      "99999999999999999999",
      "9999-12-31",
      "0000-00-00",
      "--02-29",
      "2026-02-30",
      "never",
      "999999999y",
      "%s%n",
      "=cmd|'/c'!A1",
      "$(id)",
      "`id`",
      "; rm -rf /",
      "../../etc/passwd",
      "QUOTED-PRINTABLE:=",
      "=0D=0A=",
      "BEGIN:VCARD\r\n",
      "END:VCARD\r\n",
      "PHOTO;ENCODING=b:////",
      ";CHARSET=UTF-7:+AGE-",
      ",,,,,,,,,,,",
      "\"\"\"",
  };
  if (random.in_a_hundred(4))
    return std::string(static_cast<std::size_t>(random.below(70000)), 'a');
  if (random.in_a_hundred(4)) return std::string(static_cast<std::size_t>(random.below(3000)), '[');
  return random.one_of(pieces);
}

std::string mutation(Random& random, std::vector<std::string> const& seeds) {
  std::string text = random.one_of(seeds);
  for (int count = random.between(1, 4); count > 0; --count) mutate_once(random, seeds, text);
  return text;
}

std::string harm_to_a_terminal(std::string const& text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const [length, letter] = letter_at(text, at);
    if (length == 0) return "no UTF-8 at byte " + std::to_string(at);
    if (steers(letter))
      return "letter " + std::to_string(letter) + " at byte " + std::to_string(at);
    at += length;
  }
  return "";
}

}  // namespace reconnect::test
