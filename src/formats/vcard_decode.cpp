// SPDX-License-Identifier: MIT
// Quoted-printable, base64 and backslashes, as lenient as cards in the wild need it.
#include "formats/vcard_decode.hpp"

#include <cstddef>
#include <cstdint>

#include "formats/ascii.hpp"

namespace reconnect::formats {
namespace {

/// Returns the value of a hexadecimal digit, or 16.
constexpr unsigned hex_value(char character) {
  if (is_digit(character)) return static_cast<unsigned>(character - '0');
  char const letter = lower(character);
  return letter >= 'a' && letter <= 'f' ? static_cast<unsigned>(letter - 'a') + 10 : 16;
}

constexpr std::string_view base64_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

Transfer transfer_of(std::string_view encoding) {
  if (equals_folded(encoding, "quoted-printable")) return Transfer::QuotedPrintable;
  if (equals_folded(encoding, "base64") || equals_folded(encoding, "b")) return Transfer::Base64;
  return Transfer::Plain;
}

std::string from_quoted_printable(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool const may_be_code = text[at] == '=' && text.size() - at > 2;
    unsigned const high = may_be_code ? hex_value(text[at + 1]) : 16;
    unsigned const low = may_be_code ? hex_value(text[at + 2]) : 16;
    if (high < 16 && low < 16) {
      bytes += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
      at += 2;
    } else {
      bytes += text[at];
    }
  }
  return bytes;
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (char const character : text) {
    std::size_t const digit = base64_digits.find(character);
    if (digit == base64_digits.npos) continue;
    bits = (bits << 6U) | static_cast<std::uint32_t>(digit);
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += static_cast<char>(static_cast<unsigned char>((bits >> count) & 0xFFU));
  }
  return bytes;
}

std::vector<std::string_view> split_escaped(std::string_view value, char separator) {
  std::vector<std::string_view> parts;
  std::size_t start = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] == '\\') {
      ++at;
    } else if (value[at] == separator) {
      parts.push_back(value.substr(start, at - start));
      start = at + 1;
    }
  }
  parts.push_back(value.substr(start));
  return parts;
}

std::string unescaped(std::string_view value) {
  constexpr std::string_view escaped = "\\,;:";
  std::string text;
  text.reserve(value.size());
  for (std::size_t at = 0; at < value.size(); ++at) {
    char const next = at + 1 < value.size() ? value[at + 1] : '\0';
    bool const is_escape = value[at] == '\\';
    if (is_escape && (next == 'n' || next == 'N')) {
      text += '\n';
      ++at;
    } else if (is_escape && next != '\0' && escaped.find(next) != escaped.npos) {
      text += next;
      ++at;
    } else {
      text += value[at];
    }
  }
  return text;
}

}  // namespace reconnect::formats
