// SPDX-License-Identifier: MIT
// The strict reader: its grammar. What it says where it says no is in json_reader_errors.cpp.
#include "store/json_reader.hpp"

#include <algorithm>

namespace reconnect::store {
namespace {

// Up to here a new name is compared with all before it, where their bits do not tell them apart;
// the names of larger objects are sorted in the end, so that no object costs the square of its
// size.
constexpr std::size_t few_names = 32;

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// Whether a byte could go on a number or a bare word.
constexpr bool is_word_byte(char byte) {
  return is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         byte == '+' || byte == '-' || byte == '.' || byte == '_';
}

bool are_same(JsonString left, JsonString right) {
  if (!left.escaped && !right.escaped) return left.raw == right.raw;
  return text_of(left) == text_of(right);
}

}  // namespace

JsonReader::JsonReader(std::string_view text) : begin_(text.data()), end_(begin_ + text.size()) {
  if (text.starts_with("\xEF\xBB\xBF")) fail(begin_, "the text starts with a byte order mark");
}

char const* JsonReader::behind(char const* at) {
  switch (peek(at)) {
    case '"':
      string(at);
      return at;
    case '{':
      each_member(at, [&](JsonString) { skip(at); });
      return at;
    case '[':
      each_entry(at, [&] { skip(at); });
      return at;
    case 't':
      return word(at, "true");
    case 'f':
      return word(at, "false");
    case 'n':
      return word(at, "null");
    default:
      return number(at);
  }
}

void JsonReader::finish(char const* at) const {
  at = skip_blanks(at, end_);
  if (at != end_) expected(at, "the end of the text");
}

char const* JsonReader::word(char const* at, std::string_view literal) const {
  if (!rest(at).starts_with(literal)) no_value(at);
  if (is_word_byte(peek(at + literal.size()))) no_value(at);
  return at + literal.size();
}

char const* JsonReader::number(char const* const start) const {
  char const* at = start;
  while (is_digit(peek(at))) ++at;
  bool const is_plain = at != start && *start != '0' && !is_word_byte(peek(at));
  if (is_plain) return at;
  at = start;
  auto const digits = [&] {
    if (!is_digit(peek(at))) no_value(start);
    while (is_digit(peek(at))) ++at;
  };
  if (peek(at) == '-') ++at;
  if (peek(at) == '0') {
    ++at;
  } else {
    digits();
  }
  if (peek(at) == '.') {
    ++at;
    digits();
  }
  if (peek(at) == 'e' || peek(at) == 'E') {
    ++at;
    if (peek(at) == '+' || peek(at) == '-') ++at;
    digits();
  }
  if (is_word_byte(peek(at))) no_value(start);
  return at;
}

JsonString JsonReader::string_from(char const* start, char const* at) const {
  bool escaped = false;
  while (peek(at) != '"') {
    escaped |= peek(at) == '\\';
    at = skip_plain(special(at, start), end_);
  }
  return {{start, static_cast<std::size_t>(at - start)}, escaped};
}

char const* JsonReader::special(char const* at, char const* start) const {
  if (at == end_) fail(start - 1, "a string that is not closed");
  if (*at == '\\') return escape(at);
  if (*at == '\n') fail(at, "a line break inside a string");
  if (static_cast<unsigned char>(*at) < 0x20) fail(at, "a control character inside a string");
  while (at != end_ && static_cast<unsigned char>(*at) >= 0x80) {
    std::size_t const length = utf8_length(rest(at));
    if (length == 0) not_utf8(at);
    at += length;
  }
  return at;
}

char const* JsonReader::escape(char const* at) const {
  char const letter = peek(at + 1);
  if (letter == 'u') return unicode_escape(at);
  if (std::string_view("\"\\/bfnrt").find(letter) == std::string_view::npos) {
    fail(at, "a backslash that begins no escape");
  }
  return at + 2;
}

unsigned JsonReader::code_unit(char const* escape) const {
  unsigned code = 0;
  for (char const* at = escape + 2; at != escape + 6; ++at) {
    std::size_t const digit = std::string_view("0123456789abcdefABCDEF").find(peek(at));
    if (digit == std::string_view::npos) fail(escape, "\\u without four hexadecimal digits");
    code = code * 16 + static_cast<unsigned>(digit < 16 ? digit : digit - 6);
  }
  return code;
}

char const* JsonReader::unicode_escape(char const* at) const {
  unsigned const first = code_unit(at);
  if (first < 0xD800 || first > 0xDFFF) return at + 6;
  bool const has_second = first < 0xDC00 && rest(at + 6).starts_with("\\u");
  unsigned const second = has_second ? code_unit(at + 6) : 0;
  if (second < 0xDC00 || second > 0xDFFF) {
    fail(at, std::string(at, 6) + " is half a surrogate pair");
  }
  return at + 12;
}

void JsonReader::compare_with_all_before(std::size_t first) const {
  if (names_.size() - first > few_names) return;
  for (std::size_t index = first; index + 1 < names_.size(); ++index) {
    if (are_same(names_[index], names_.back())) stands_twice(names_.back());
  }
}

void JsonReader::compare_all(std::size_t first) const {
  if (names_.size() - first <= few_names) return;
  std::vector<std::pair<std::string, char const*>> sorted;
  for (std::size_t index = first; index < names_.size(); ++index) {
    sorted.emplace_back(text_of(names_[index]), names_[index].raw.data());
  }
  std::sort(sorted.begin(), sorted.end());
  auto const twice = std::adjacent_find(
      sorted.begin(), sorted.end(),
      [](auto const& left, auto const& right) { return left.first == right.first; });
  if (twice != sorted.end()) stands_twice({{twice[1].second, 0}});
}

}  // namespace reconnect::store
