// SPDX-License-Identifier: MIT
// HTML as text: no tree is built, for what feeds hold is often only half of one.
#include "formats/markup.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "formats/ascii.hpp"
#include "formats/charset.hpp"
#include "formats/entities.hpp"
#include "formats/utf8.hpp"

namespace reconnect::formats {
namespace {

/// The longest name of an entity, and of a number behind `&#x`.
constexpr std::size_t longest_entity = 10;

constexpr bool is_blank(char character) {
  return character == ' ' || (character >= '\t' && character <= '\r');
}

constexpr bool is_letter(char character) {
  return lower(character) >= 'a' && lower(character) <= 'z';
}

std::optional<char32_t> numbered_character(std::string_view digits) {
  bool const is_hexadecimal = lower(digits.empty() ? '\0' : digits.front()) == 'x';
  if (is_hexadecimal) digits.remove_prefix(1);
  std::uint32_t number = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number,
                                            is_hexadecimal ? 16 : 10);
  if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size()) {
    return std::nullopt;
  }
  // What Windows-1252 has there is meant: the characters of these numbers are controls.
  if (number < 0x80 || number > 0x9F) return static_cast<char32_t>(number);
  std::string const meant = from_windows_1252(std::string(1, static_cast<char>(number)));
  std::size_t at = 0;
  return next_character(meant, at);
}

std::optional<char32_t> character_of(std::string_view entity) {
  return entity.starts_with('#') ? numbered_character(entity.substr(1)) : named_character(entity);
}

/// Returns where the tag or comment that begins at `at` ends, or `at` where none does.
std::size_t end_of_tag(std::string_view html, std::size_t at) {
  if (html.substr(at, 4) == "<!--") return std::min(html.find("-->", at + 4), html.size() - 3) + 3;
  if (at + 1 == html.size()) return at;
  char const next = html[at + 1];
  if (!is_letter(next) && next != '/' && next != '!' && next != '?') return at;
  char quote = '\0';
  for (std::size_t end = at + 1; end < html.size(); ++end) {
    char const character = html[end];
    if (quote == '\0' && character == '>') return end + 1;
    // Where a quote never ends the tag ends at the next bracket all the same.
    if (quote == '\0' && (character == '"' || character == '\'') && html[end - 1] == '=') {
      if (html.find(character, end + 1) != html.npos) quote = character;
    } else if (character == quote) {
      quote = '\0';
    }
  }
  return html.size();
}

bool is_tag(std::string_view tag, std::string_view name) {
  return starts_with_folded(tag.substr(1), name) && tag.size() > name.size() + 1 &&
         !is_letter(tag[name.size() + 1]) && !is_digit(tag[name.size() + 1]);
}

/// Returns where what a tag hides from its readers ends, or `at`: the text of a script is none.
std::size_t end_of_hidden(std::string_view html, std::string_view tag, std::size_t at) {
  for (std::string_view const name : {"script", "style"}) {
    if (!is_tag(tag, name)) continue;
    for (std::size_t end = html.find("</", at); end != html.npos; end = html.find("</", end + 2)) {
      if (starts_with_folded(html.substr(end + 2), name)) return end;
    }
    return html.size();
  }
  return at;
}

/// Whether words on both sides of the tag are words of their own.
bool parts_words(std::string_view tag) {
  constexpr std::array<std::string_view, 10> inside_words{"a",    "b",    "i",   "em", "strong",
                                                          "span", "abbr", "wbr", "u",  "font"};
  if (tag.starts_with("<!")) return false;
  std::string const plain =
      tag.starts_with("</") ? "<" + std::string(tag.substr(2)) : std::string(tag);
  return std::ranges::none_of(inside_words,
                              [&](std::string_view name) { return is_tag(plain, name); });
}

}  // namespace

std::string without_entities(std::string_view html) {
  std::string text;
  text.reserve(html.size());
  for (std::size_t at = 0; at < html.size(); ++at) {
    if (html[at] == '&') {
      std::size_t const end = html.substr(at + 1, longest_entity + 1).find(';');
      auto const character =
          end == html.npos ? std::nullopt : character_of(html.substr(at + 1, end));
      if (character) {
        append_character(text, *character);
        at += end + 1;
        continue;
      }
    }
    text += html[at];
  }
  return text;
}

std::string squeezed_blanks(std::string_view text) {
  std::string squeezed;
  squeezed.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    // A no-break space parts words like any other.
    bool const is_wide = text.substr(at, 2) == "\xC2\xA0";
    if (!is_wide && !is_blank(text[at])) {
      squeezed += text[at];
    } else if (!squeezed.empty() && squeezed.back() != ' ') {
      squeezed += ' ';
    }
    if (is_wide) ++at;
  }
  if (squeezed.ends_with(' ')) squeezed.pop_back();
  return squeezed;
}

std::string text_of_markup(std::string_view html) {
  std::string text;
  text.reserve(html.size());
  for (std::size_t at = 0; at < html.size();) {
    std::size_t const end = html[at] == '<' ? end_of_tag(html, at) : at;
    if (end == at) {
      text += html[at++];
      continue;
    }
    std::string_view const tag = html.substr(at, end - at);
    if (parts_words(tag)) text += ' ';
    at = end_of_hidden(html, tag, end);
  }
  return squeezed_blanks(without_entities(text));
}

}  // namespace reconnect::formats
