// SPDX-License-Identifier: MIT
// What the strict reader says where it says no.
#include <algorithm>

#include "store/json_reader.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view signs = "{}[],:";

/// Returns the string, number, word or sign that `text` starts with.
std::string_view first_token(std::string_view text) {
  if (signs.find(text.front()) != std::string_view::npos) return text.substr(0, 1);
  if (text.front() == '"') {
    std::size_t end = 1;
    while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2U : 1U;
    return text.substr(0, end + 1);
  }
  auto const end = std::find_if(text.begin(), text.end(), [](char byte) {
    return is_blank(byte) || byte == '"' || signs.find(byte) != std::string_view::npos;
  });
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// Returns the last token of a text that is valid so far; empty where there is none.
/// Reads it all again, which costs nothing where nothing is wrong.
std::string_view last_token(std::string_view text) {
  std::string_view last;
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    if (text.empty()) return last;
    last = first_token(text);
    text.remove_prefix(last.size());
  }
}

/// Returns the byte as messages name it: as itself it would end the message, or spoil the terminal.
std::string named(char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  auto const code = static_cast<unsigned char>(byte);
  return std::string("byte 0x") + digits[code >> 4] + digits[code & 0xF];
}

bool is_control(char byte) { return (byte >= 0 && byte < 0x20) || byte == 0x7F; }

std::string quoted(std::string_view token) {
  bool const is_sign = token.size() == 1 && signs.find(token[0]) != std::string_view::npos;
  return is_sign ? "'" + std::string(token) + "'" : shortened(token);
}

}  // namespace

void JsonReader::fail(char const* at, std::string message) const {
  throw Malformed(static_cast<std::size_t>(at - begin_), std::move(message));
}

void JsonReader::expected(char const* at, std::string_view what) const {
  std::string message = "expected " + std::string(what);
  std::string_view const token = last_token({begin_, static_cast<std::size_t>(at - begin_)});
  if (!token.empty()) message += " after " + quoted(token);
  if (at == end_) message += ", where the text ends";
  // What is missing is missing right behind the last token, not at what comes next, perhaps lines
  // below.
  fail(token.empty() ? at : token.data() + token.size(), std::move(message));
}

void JsonReader::no_value(char const* at) const {
  if (at == end_ || *at == '"' || signs.find(*at) != std::string_view::npos)
    expected(at, "a value");
  std::string_view const word = first_token(rest(at));
  for (std::size_t index = 0; index < word.size();) {
    char const* const byte = word.data() + index;
    if (is_control(*byte)) fail(byte, named(*byte) + " is not JSON");
    std::size_t const length = utf8_length(word.substr(index));
    if (length == 0) not_utf8(byte);
    index += length;
  }
  fail(at, shortened(word) + " is not a JSON value");
}

void JsonReader::not_utf8(char const* at) const { fail(at, named(*at) + " is not UTF-8"); }

void JsonReader::too_deep(char const* at) const {
  fail(at, "more than 64 levels of lists and objects");
}

void JsonReader::expected_sign(char const* at, char closing) const {
  expected(at, closing == '}' ? "',' or '}'" : "',' or ']'");
}

void JsonReader::stands_twice(JsonString name) const {
  char const* const quote = name.raw.data() - 1;
  fail(quote, shortened(first_token(rest(quote))) + " stands twice in one object");
}

}  // namespace reconnect::store
