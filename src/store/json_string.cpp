// SPDX-License-Identifier: MIT
// Escapes and UTF-8 of JSON strings, both ways.
#include "store/json_string.hpp"

#include <algorithm>
#include <charconv>

#include "store/json_scan.hpp"

namespace reconnect::store {
namespace {

unsigned hex4(char const* digits) {
  unsigned code = 0;
  std::from_chars(digits, digits + 4, code, 16);
  return code;
}

void append_utf8(std::string& out, unsigned code) {
  auto const put = [&out](unsigned byte) { out += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

/// Appends the character of the `\uXXXX` at `at`, or of the pair of them, and returns what follows.
char const* append_unicode_escape(std::string& out, char const* at) {
  unsigned code = hex4(at + 2);
  at += 6;
  if (code >= 0xD800 && code < 0xDC00) {
    code = 0x10000 + ((code - 0xD800) << 10) + (hex4(at + 2) - 0xDC00);
    at += 6;
  }
  append_utf8(out, code);
  return at;
}

char const* append_escape(std::string& out, char const* at) {
  switch (at[1]) {
    case 'u':
      return append_unicode_escape(out, at);
    case 'b':
      out += '\b';
      break;
    case 'f':
      out += '\f';
      break;
    case 'n':
      out += '\n';
      break;
    case 'r':
      out += '\r';
      break;
    case 't':
      out += '\t';
      break;
    default:
      out += at[1];
  }
  return at + 2;
}

void append_control(std::string& out, char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  auto const code = static_cast<unsigned char>(byte);
  out += "\\u00";
  out += digits[code >> 4];
  out += digits[code & 0xF];
}

/// Appends the character at the start of `rest`, which is not plain, and returns its bytes.
std::size_t append_special(std::string& out, std::string_view rest) {
  switch (rest.front()) {
    case '"':
      out += "\\\"";
      return 1;
    case '\\':
      out += "\\\\";
      return 1;
    case '\n':
      out += "\\n";
      return 1;
    case '\r':
      out += "\\r";
      return 1;
    case '\t':
      out += "\\t";
      return 1;
    default:
      break;
  }
  if (static_cast<unsigned char>(rest.front()) < 0x20) {
    append_control(out, rest.front());
    return 1;
  }
  std::size_t const length = utf8_length(rest);
  out += length == 0 ? std::string_view("\xEF\xBF\xBD") : rest.substr(0, length);
  return std::max<std::size_t>(length, 1);
}

}  // namespace

void unescape(std::string& out, std::string_view raw) {
  out.clear();
  char const* at = raw.data();
  char const* const end = at + raw.size();
  while (at != end) {
    char const* const plain = at;
    at = std::find(at, end, '\\');
    out.append(plain, at);
    if (at != end) at = append_escape(out, at);
  }
}

std::string unquoted(std::string_view raw) {
  std::string text;
  unescape(text, raw.substr(1, raw.size() - 2));
  return text;
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  char const* at = text.data();
  char const* const end = at + text.size();
  while (at != end) {
    char const* const plain = at;
    at = skip_plain(at, end);
    out.append(plain, at);
    if (at != end)
      at += append_special(out, std::string_view(at, static_cast<std::size_t>(end - at)));
  }
  out += '"';
}

std::string shortened(std::string_view text) {
  constexpr std::size_t most_bytes = 40;
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t end = most_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(0, end)) + "…";
}

std::size_t utf8_length(std::string_view bytes) {
  auto const at = [bytes](std::size_t index) {
    return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0U;
  };
  auto const in = [&at](std::size_t index, unsigned low, unsigned high) {
    return at(index) >= low && at(index) <= high;
  };
  auto const continues = [&in](std::size_t index) { return in(index, 0x80, 0xBF); };
  unsigned const first = at(0);
  if (first < 0x80) return 1;
  if (first < 0xC2) return 0;
  if (first < 0xE0) return continues(1) ? 2 : 0;
  if (first < 0xF0) {
    // No overlong forms, no surrogates.
    bool const second = in(1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
    return second && continues(2) ? 3 : 0;
  }
  if (first > 0xF4) return 0;
  bool const second = in(1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
  return second && continues(2) && continues(3) ? 4 : 0;
}

}  // namespace reconnect::store
