// SPDX-License-Identifier: MIT
// Characters, their columns, and what must not reach a terminal.
#include "terminal/glyphs.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

#include <utf8proc.h>

#include "reconnect/escaped.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD
constexpr utf8proc_int32_t replacement_code = 0xFFFD;
// Below it nothing combines with what stands before, so that a character is a cluster.
constexpr utf8proc_int32_t first_combining = 0x300;

struct Character {
  utf8proc_int32_t code{replacement_code};
  std::size_t bytes{1};
  bool valid{false};
};

Character first_character(std::string_view text) {
  auto const lead = static_cast<unsigned char>(text.front());
  if (lead < 0x80) return {lead, 1, true};
  Character character;
  auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  utf8proc_int32_t code = 0;
  auto const count = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
  if (count > 0) character = {code, static_cast<std::size_t>(count), true};
  return character;
}

bool is_control(utf8proc_int32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

bool is_line_break_or_tab(utf8proc_int32_t code) {
  return (code >= 0x09 && code <= 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool is_regional_indicator(utf8proc_int32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

std::size_t columns_of(utf8proc_int32_t code) {
  if (code < first_combining) return is_control(code) ? 0 : 1;
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code)));
}

constexpr std::uint64_t in_each_byte(std::uint8_t value) { return 0x0101010101010101u * value; }

std::uint64_t eight_bytes(std::string_view text) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data(), sizeof bytes);
  return bytes;
}

/// Returns whether eight bytes are printable ASCII. One that is not sets its highest bit in one of
/// three ways: it has it, as 0x7F one more has it, and less than a blank has it when the blank is
/// taken away.
bool is_plain(std::uint64_t bytes) {
  auto const highest = bytes | (bytes + in_each_byte(0x01)) | (bytes - in_each_byte(0x20));
  return (highest & in_each_byte(0x80)) == 0;
}

struct StandIn {
  std::string_view symbol;
  std::string_view ascii;
};

constexpr std::array<StandIn, 24> stand_ins{{
    {"★", "*"},      {"☆", "*"},  {"•", "*"},         {"·", "-"}, {"…", "..."}, {"—", "-"},
    {"–", "-"},      {"‐", "-"},  {"‑", "-"},         {"−", "-"}, {"×", "x"},   {"→", "->"},
    {"“", "\""},     {"”", "\""}, {"„", "\""},        {"‘", "'"}, {"’", "'"},   {"\u00A0", " "},
    {"\u202F", " "}, {"✓", "x"},  {replacement, "?"}, {"█", "#"}, {"▒", "+"},   {"░", "-"},
}};

/// Returns the columns of text that is of printable characters below U+0300 alone, which most names
/// are.
std::optional<std::size_t> latin_columns(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size(); ++columns) {
    auto const byte = static_cast<unsigned char>(text[at++]);
    if (byte < 0x80) {
      if (is_control(byte)) return std::nullopt;
      continue;
    }
    // Leads C2 to CB have one byte behind them; C2 80 to C2 9F are controls.
    if (byte < 0xC2 || byte > 0xCB || at == text.size()) return std::nullopt;
    auto const second = static_cast<unsigned char>(text[at++]);
    auto const least = byte == 0xC2 ? 0xA0 : 0x80;
    if (second < least || second > 0xBF) return std::nullopt;
  }
  return columns;
}

/// Returns the bytes of the clusters that fit into the columns.
std::size_t bytes_within(std::string_view text, std::size_t columns) {
  if (is_plain_ascii(text)) return std::min(columns, text.size());
  std::size_t bytes = 0;
  std::size_t used = 0;
  while (bytes < text.size()) {
    auto const cluster = first_cluster(text.substr(bytes));
    if (used + cluster.columns > columns) break;
    used += cluster.columns;
    bytes += cluster.bytes;
  }
  return bytes;
}

}  // namespace

bool is_plain_ascii(std::string_view text) {
  while (text.size() >= sizeof(std::uint64_t)) {
    if (!is_plain(eight_bytes(text))) return false;
    text.remove_prefix(sizeof(std::uint64_t));
  }
  return std::ranges::all_of(text, [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

Cluster first_cluster(std::string_view text) {
  auto previous = first_character(text);
  Cluster cluster{previous.bytes, columns_of(previous.code)};
  bool const flag = is_regional_indicator(previous.code);
  utf8proc_int32_t state = 0;
  while (cluster.bytes < text.size()) {
    auto const next = first_character(text.substr(cluster.bytes));
    if (previous.code < first_combining && next.code < first_combining) break;
    if (utf8proc_grapheme_break_stateful(previous.code, next.code, &state)) break;
    cluster.bytes += next.bytes;
    // A family is as wide as its first member; only a flag is made of two halves.
    if (flag || cluster.columns == 0) cluster.columns += columns_of(next.code);
    previous = next;
  }
  return cluster;
}

std::string with_stand_ins(std::string_view printable) {
  std::string ascii;
  ascii.reserve(printable.size());
  while (!printable.empty()) {
    auto const bytes = first_character(printable).bytes;
    auto const symbol = printable.substr(0, bytes);
    auto const* found =
        bytes == 1 ? stand_ins.end() : std::ranges::find(stand_ins, symbol, &StandIn::symbol);
    ascii += found == stand_ins.end() ? symbol : found->ascii;
    printable.remove_prefix(bytes);
  }
  return ascii;
}

std::string printable(std::string_view text) {
  if (latin_columns(text)) return std::string(text);
  std::string clean;
  clean.reserve(text.size());
  bool after_break = false;
  while (!text.empty()) {
    auto const character = first_character(text);
    bool const is_break = is_line_break_or_tab(character.code);
    if (is_break) {
      if (!after_break) clean += ' ';
    } else if (!character.valid) {
      clean += replacement;
    } else if (!is_control(character.code) && !turns_writing(character.code)) {
      clean += text.substr(0, character.bytes);
    }
    after_break = is_break;
    text.remove_prefix(character.bytes);
  }
  return clean;
}

std::size_t display_width(std::string_view text) {
  if (auto const all = latin_columns(text)) return *all;
  std::size_t columns = 0;
  while (!text.empty()) {
    auto const cluster = first_cluster(text);
    columns += cluster.columns;
    text.remove_prefix(cluster.bytes);
  }
  return columns;
}

std::string shortened(std::string_view text, std::size_t columns, bool unicode) {
  if (display_width(text) <= columns) return std::string(text);
  std::string_view const sign = unicode ? "…" : "...";
  auto const sign_columns = unicode ? std::size_t{1} : std::size_t{3};
  if (columns < sign_columns) return std::string(columns, '.');
  auto kept = text.substr(0, bytes_within(text, columns - sign_columns));
  while (kept.ends_with(' ')) kept.remove_suffix(1);
  return std::string(kept).append(sign);
}

}  // namespace reconnect::terminal
