// SPDX-License-Identifier: MIT
// vCard, the syntax. Bytes stay bytes until a property is whole: lines may be folded inside a
// character.
#include "formats/vcard_lines.hpp"

#include <algorithm>
#include <array>

#include "formats/ascii.hpp"
#include "formats/charset.hpp"
#include "formats/vcard_decode.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr bool is_fold(std::string_view line) {
  return !line.empty() && (line.front() == ' ' || line.front() == '\t');
}

std::string upper(std::string_view text) {
  std::string folded(text);
  for (char& character : folded) {
    if (character >= 'a' && character <= 'z') character = static_cast<char>(character - 'a' + 'A');
  }
  return folded;
}

/// Properties that hold pictures, sounds, keys or the layout of a program: most of the bytes of a
/// file, and never read.
constexpr std::array<std::string_view, 6> not_text{
    "PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MS-OL-DESIGN"};

/// Returns where the first colon outside quotes stands.
std::size_t unquoted_colon(std::string_view line) {
  bool is_quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] == '"') is_quoted = !is_quoted;
    if (line[at] == ':' && !is_quoted) return at;
  }
  return line.npos;
}

/// Returns where the name and the parameters end: quotes may never be closed, then they are none.
std::size_t colon_of(std::string_view line) {
  std::size_t const colon = unquoted_colon(line);
  return colon == line.npos ? line.find(':') : colon;
}

/// Returns the parts between separators that stand outside quotes.
std::vector<std::string_view> split_unquoted(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  bool is_quoted = false;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') is_quoted = !is_quoted;
    if (text[at] != separator || is_quoted) continue;
    parts.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  parts.push_back(text.substr(start));
  return parts;
}

std::string without_quotes(std::string_view text) {
  std::string bare(trimmed(text));
  std::erase(bare, '"');
  return bare;
}

/// Returns which parameter a bare word of vCard 2.1 stands for.
std::string_view parameter_of(std::string_view word) {
  constexpr std::array<std::string_view, 5> encodings{"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT",
                                                      "B"};
  return std::ranges::find(encodings, word) == encodings.end() ? "TYPE" : "ENCODING";
}

void add_parameter(Property& property, std::string_view text) {
  std::size_t const equals = text.find('=');
  if (equals == text.npos) {
    std::string word = without_quotes(text);
    if (word.empty()) return;
    property.parameters.emplace_back(parameter_of(upper(word)), std::move(word));
  } else {
    property.parameters.emplace_back(upper(trimmed(text.substr(0, equals))),
                                     without_quotes(text.substr(equals + 1)));
  }
}

/// Returns the property as it stands before the colon: group, name and parameters.
Property head_of(std::string_view head) {
  Property property;
  std::vector<std::string_view> const parts = split_unquoted(head, ';');
  std::string_view name = trimmed(parts.front());
  // Files that were put one behind the other have a mark before every first line.
  if (name.starts_with(byte_order_mark)) name.remove_prefix(byte_order_mark.size());
  if (std::size_t const dot = name.find('.'); dot != name.npos) {
    property.group = lower(name.substr(0, dot));
    name.remove_prefix(dot + 1);
  }
  property.name = upper(name);
  for (std::size_t index = 1; index < parts.size(); ++index) add_parameter(property, parts[index]);
  return property;
}

/// Returns the value in UTF-8. Where the whole file was UTF-16, only encoded bytes are still in a
/// charset.
std::string decoded_value(Property const& property, std::string const& value, bool is_decoded) {
  std::string_view const charset = property.parameter("CHARSET");
  switch (transfer_of(property.parameter("ENCODING"))) {
    case Transfer::QuotedPrintable:
      return to_utf8(from_quoted_printable(value), charset);
    case Transfer::Base64:
      return to_utf8(from_base64(value), charset);
    case Transfer::Plain:
      break;
  }
  return is_decoded ? value : to_utf8(value, charset);
}

bool is_quoted_printable(std::string_view line) {
  std::size_t const colon = unquoted_colon(line);
  return colon != line.npos && transfer_of(head_of(line.substr(0, colon)).parameter("ENCODING")) ==
                                   Transfer::QuotedPrintable;
}

bool ends_card(std::string_view line) { return starts_with_folded(trimmed(line), "end:vcard"); }

}  // namespace

std::string_view Property::parameter(std::string_view parameter_name) const {
  for (auto const& [key, text] : parameters) {
    if (key == parameter_name) return text;
  }
  return {};
}

std::vector<std::string> Property::types() const {
  std::vector<std::string> types;
  for (auto const& [key, text] : parameters) {
    if (key != "TYPE") continue;
    for (std::string_view const type : split_unquoted(text, ',')) {
      std::string word = lower(trimmed(type));
      if (!word.empty()) types.push_back(std::move(word));
    }
  }
  return types;
}

Properties::Properties(std::string_view bytes) : rest_(bytes) {
  if (!utf16_order(bytes)) return;
  own_ = to_utf8(bytes);
  rest_ = own_;
  is_decoded_ = true;
}

std::optional<std::string_view> Properties::peek_line() const {
  if (rest_.empty()) return std::nullopt;
  // `find_first_of` asks for every character whether it is in the set, and costs four times as
  // much.
  auto const end = std::ranges::find_if(
      rest_, [](char character) { return character == '\n' || character == '\r'; });
  return rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
}

std::string_view Properties::take_line() {
  std::string_view const line = *peek_line();
  rest_.remove_prefix(line.size());
  rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : std::min<std::size_t>(rest_.size(), 1));
  ++line_;
  return line;
}

std::string Properties::unfolded_line() {
  std::string text(take_line());
  if (is_quoted_printable(text)) {
    append_quoted_printable(text);
    return text;
  }
  for (auto line = peek_line(); line && is_fold(*line); line = peek_line()) {
    text += take_line().substr(1);
  }
  return text;
}

void Properties::append_quoted_printable(std::string& text) {
  for (auto line = peek_line(); line && !ends_card(*line); line = peek_line()) {
    bool const is_soft_break = text.ends_with('=');
    if (!is_soft_break && !is_fold(*line)) return;
    if (is_soft_break) text.pop_back();
    // Behind a soft break every blank is the text's own; only a fold brings one with it.
    text += take_line().substr(is_soft_break ? 0 : 1);
  }
}

void Properties::append_base64(std::string& text) {
  for (auto line = peek_line(); line && !trimmed(*line).empty(); line = peek_line()) {
    if (!is_fold(*line) && line->find(':') != line->npos) return;
    text += take_line();
  }
}

std::optional<Property> Properties::next() {
  while (peek_line()) {
    std::size_t const first_line = line_ + 1;
    std::string text = unfolded_line();
    std::size_t const colon = colon_of(text);
    if (colon == text.npos) continue;
    Property property = head_of(std::string_view(text).substr(0, colon));
    std::string value = text.substr(colon + 1);
    if (transfer_of(property.parameter("ENCODING")) == Transfer::Base64) append_base64(value);
    if (std::ranges::find(not_text, property.name) != not_text.end()) continue;
    property.value = decoded_value(property, value, is_decoded_);
    property.line = first_line;
    return property;
  }
  return std::nullopt;
}

}  // namespace reconnect::formats
