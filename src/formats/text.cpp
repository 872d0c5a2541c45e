// SPDX-License-Identifier: MIT
// Text from elsewhere: which encoding it is in, and what of it may stay.
#include "reconnect/formats/text.hpp"

#include <cstddef>
#include <optional>

#include "formats/charset.hpp"
#include "formats/utf8.hpp"
#include "reconnect/escaped.hpp"

namespace reconnect::formats {
namespace {

constexpr char32_t byte_order_mark = 0xFEFF;
constexpr char32_t replacement = 0xFFFD;

constexpr bool is_line_break(char32_t character) {
  return (character >= 0x0A && character <= 0x0D) || character == 0x85 || character == 0x2028 ||
         character == 0x2029;
}

constexpr bool is_control(char32_t character) {
  return character < 0x20 || (character >= 0x7F && character <= 0x9F);
}

/// Characters that turn the direction of what follows, and the mark that only files begin with.
constexpr bool is_invisible(char32_t character) {
  return turns_writing(character) || character == byte_order_mark;
}

constexpr bool is_blank(char character) { return character == ' ' || character == '\n'; }

std::string trimmed(std::string text) {
  std::size_t end = text.size();
  while (end > 0 && is_blank(text[end - 1])) --end;
  text.erase(end);
  std::size_t start = 0;
  while (start < text.size() && is_blank(text[start])) ++start;
  return text.erase(0, start);
}

/// Returns the text with every line break, CRLF as one, replaced by `line_break`, and without what
/// is not to be seen.
std::string cleaned(std::string_view utf8, char line_break) {
  std::string text;
  text.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    bool const is_crlf = utf8.substr(at, 2) == "\r\n";
    if (is_crlf) ++at;
    char32_t const character = next_character(utf8, at).value_or(replacement);
    if (is_line_break(character)) {
      text += line_break;
    } else if (character == '\t') {
      text += ' ';
    } else if (!is_control(character) && !is_invisible(character)) {
      append_character(text, character);
    }
  }
  return trimmed(std::move(text));
}

/// Returns text that is UTF-8 in most lines as what it is, and its other lines as Windows-1252.
std::string line_by_line(std::string_view bytes) {
  std::string text;
  while (!bytes.empty()) {
    std::size_t const end = bytes.find('\n');
    std::string_view const line = bytes.substr(0, end == bytes.npos ? end : end + 1);
    text += is_utf8(line) ? std::string(line) : from_windows_1252(line);
    bytes.remove_prefix(line.size());
  }
  return text;
}

}  // namespace

std::string to_utf8(std::string_view bytes) {
  if (bytes.substr(0, 3) == "\xEF\xBB\xBF") bytes.remove_prefix(3);
  if (std::optional<ByteOrder> const order = utf32_order(bytes)) {
    std::string const text = from_utf32(bytes, *order);
    return text.substr(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  }
  if (std::optional<ByteOrder> const order = utf16_order(bytes)) {
    bool const has_mark = bytes[0] == '\xFF' || bytes[0] == '\xFE';
    return from_utf16(bytes.substr(has_mark ? 2 : 0), *order);
  }
  if (is_utf8(bytes)) return std::string(bytes);
  if (std::optional<std::string> text = as_shift_jis(bytes)) return *std::move(text);
  return line_by_line(bytes);
}

std::string to_utf8(std::string_view bytes, std::string_view charset) {
  std::optional<std::string> text = charset.empty() ? std::nullopt : decoded(bytes, charset);
  if (text) return *std::move(text);
  return is_utf8(bytes) ? std::string(bytes) : from_windows_1252(bytes);
}

std::string one_line(std::string_view utf8) { return cleaned(utf8, ' '); }

std::string many_lines(std::string_view utf8) { return cleaned(utf8, '\n'); }

std::string first_words(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  std::size_t end = text.rfind(' ', limit);
  // One word that long is cut within, but not within a character.
  if (end == text.npos || end < limit / 2) {
    end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  }
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace reconnect::formats
