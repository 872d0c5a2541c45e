// SPDX-License-Identifier: MIT
// Reads the values of the file that are no lists or objects, and says what they should be.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "store/file_members.hpp"
#include "store/file_words.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {

// Each `read` goes behind the value ahead, and returns false where it is not what it should be.

[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at, std::string& out,
                                        Rule rule) {
  if (reader.peek(at) != '"') return reader.value(at), false;
  assign(out, reader.string(at));
  return rule != Rule::CallingCode || out.find_first_not_of("0123456789") == std::string::npos;
}

[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at, bool& out, Rule) {
  std::string_view const word = reader.value(at);
  out = word == "true";
  return out || word == "false";
}

/// Reads the number ahead, or nothing where it is none from 0 to 99,999. One that is spelled as the
/// program does needs no search for its end.
[[gnu::always_inline]] inline std::optional<int> take_small_number(JsonReader& reader,
                                                                   char const*& at) {
  constexpr std::size_t most_digits = 5;
  auto const is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
  int number = 0;
  std::size_t digits = 0;
  auto const read = [&](std::string_view text) {
    for (; digits < text.size() && is_digit(text[digits]); ++digits)
      number = number * 10 + (text[digits] - '0');
    return digits;
  };
  std::string_view const near = reader.ahead(at, most_digits + 1);
  bool const is_plain = !near.starts_with('0') && read(near) > 0 && digits <= most_digits &&
                        (near[digits] == ',' || near[digits] == '}');
  if (is_plain) return at += digits, number;
  std::string_view const text = reader.value(at);
  number = 0;
  digits = 0;
  if (text.size() > most_digits || read(text) < text.size()) return std::nullopt;
  return number;
}

[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at,
                                        std::optional<int>& out, Rule) {
  out = take_small_number(reader, at);
  return out.has_value();
}

[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at, int& out, Rule rule) {
  std::optional<int> const number = take_small_number(reader, at);
  if (!number || (rule == Rule::OneToNine && (*number < 1 || *number > 9))) return false;
  out = *number;
  return true;
}

template <typename Value>
bool allows(Rule, Value const&) {
  return true;
}
inline bool allows(Rule rule, Interval interval) {
  return rule != Rule::Ending || !interval.is_never();
}
inline bool allows(Rule rule, Medium medium) {
  return rule != Rule::Reachable || medium == Medium::Call || medium == Medium::Video ||
         medium == Medium::Text || medium == Medium::Email;
}

/// Reads the date ahead, or nothing. One that is spelled as it should needs no search for its end.
[[gnu::always_inline]] inline bool take_date(JsonReader const& reader, char const*& at,
                                             std::optional<Date>& out) {
  std::string_view const quoted = reader.ahead(at, std::string_view("\"2026-11-22\"").size());
  if (!quoted.starts_with('"') || !quoted.ends_with('"')) return false;
  out = parse_date(quoted.substr(1, quoted.size() - 2));
  if (out) at += quoted.size();
  return out.has_value();
}

template <Spelled Value>
[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at,
                                        std::optional<Value>& out, Rule rule) {
  if constexpr (std::is_same_v<Value, Date>) {
    if (take_date(reader, at, out)) return true;
  }
  if (reader.peek(at) != '"') return reader.value(at), false;
  JsonString const string = reader.string(at);
  if (!string.escaped) {
    out = Spelling<Value>::parse(string.raw);
  } else {
    std::string text;
    assign(text, string);
    out = Spelling<Value>::parse(text);
  }
  return out && allows(rule, *out);
}

template <Spelled Value>
[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at, Value& out,
                                        Rule rule) {
  std::optional<Value> value;
  if (!read(reader, at, value, rule)) return false;
  out = *value;
  return true;
}

[[gnu::always_inline]] inline bool read(JsonReader& reader, char const*& at, RetryList& out, Rule) {
  if (reader.peek(at) != '[') return reader.value(at), false;
  std::size_t count = 0;
  std::size_t understood = 0;
  reader.each_entry(at, [&] {
    Interval interval;
    if (read(reader, at, interval, Rule::Ending)) ++understood;
    if (count < out.size()) out[count] = interval;
    ++count;
  });
  return count == out.size() && understood == count && makes_sense(out);
}

/// Returns what a value is not that could not be read: `"fortnight" is not` "a cadence".
template <typename Value>
std::string_view noun(Value const&, Rule rule) {
  if (rule == Rule::CallingCode) return "a calling code (digits only)";
  if (rule == Rule::Minutes) return "a number of minutes";
  if (rule == Rule::OneToNine) return "a number from 1 to 9";
  if (rule == Rule::Reachable) return "call, video, text or email";
  if (rule == Rule::Ending) return "a cadence that ends";
  if constexpr (Spelled<Value>) return Spelling<Value>::noun;
  return "an object";
}
template <Spelled Value>
std::string_view noun(std::optional<Value> const&, Rule rule) {
  return noun(Value{}, rule);
}
template <typename Value>
std::string_view noun(std::vector<Value> const&, Rule) {
  return Named<Value> ? "an object" : "a list";
}
inline std::string_view noun(std::vector<PrepItem> const&, Rule) { return "an object"; }
inline std::string_view noun(RetryList const&, Rule) {
  return "three cadences, none shorter than the one before";
}
inline std::string_view noun(std::optional<bool> const&, Rule) { return Spelling<bool>::noun; }
inline std::string_view noun(bool, Rule) { return "true or false"; }
inline std::string_view noun(std::string const&, Rule rule) {
  return rule == Rule::CallingCode ? "a calling code (digits only)" : "a text";
}

}  // namespace reconnect::store
