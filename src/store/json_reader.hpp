// SPDX-License-Identifier: MIT
// A strict reader of JSON (RFC 8259): one pass, no copies, every byte looked at. It refuses what
// leaves a doubt: bytes that are not UTF-8, half surrogate pairs, members that stand twice, more
// than 64 levels, anything that follows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/json_scan.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {

/// Thrown where a text is not valid JSON: what is wrong, and the byte at which it is.
class Malformed : public std::exception {
 public:
  Malformed(std::size_t offset, std::string message)
      : offset_(offset), message_(std::move(message)) {}
  std::size_t offset() const { return offset_; }
  char const* what() const noexcept override { return message_.c_str(); }

 private:
  std::size_t offset_;
  std::string message_;
};

/// Reads a text value by value, from its start to its end. All functions throw `Malformed`.
class JsonReader {
 public:
  static constexpr int max_depth = 64;

  explicit JsonReader(std::string_view text);

  /// Returns where the reader stands: at the start of a value, until it was read.
  std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }

  /// Returns the first byte of the value ahead, NUL where the text ends.
  char peek() const { return byte(at_); }

  /// Reads the object ahead: calls `visit(name)` for each member, which reads the value.
  /// Requires: `peek()` is '{'.
  template <typename Visit>
  void each_member(Visit&& visit) {
    at_ = members(at_, [&](JsonString name, char const* at) {
      at_ = at;
      visit(name);
      return at_;
    });
  }

  /// Reads the list ahead: calls `visit()` for each entry, which reads it. Requires: `peek()` is
  /// '['.
  template <typename Visit>
  void each_entry(Visit&& visit) {
    at_ = entries(at_, [&](char const* at) {
      at_ = at;
      visit();
      return at_;
    });
  }

  /// Reads the value ahead, whatever it is, and returns its text.
  std::string_view value();

  /// Says no where anything but blanks follows.
  void finish();

 private:
  // The grammar: each takes the place of its first byte and returns the place behind its last.
  template <typename Visit>
  char const* members(char const* at, Visit&& visit);
  template <typename Visit>
  char const* entries(char const* at, Visit&& visit);
  char const* skip_value(char const* at);
  char const* string(char const* at, JsonString& string);
  char const* special(char const* at, char const* start);
  char const* escape(char const* at);
  char const* unicode_escape(char const* at);
  unsigned code_unit(char const* escape);
  char const* number(char const* at);
  char const* word(char const* at, std::string_view literal);

  char const* blanks(char const* at) const { return skip_blanks(at, end_); }
  char byte(char const* at) const { return at == end_ ? '\0' : *at; }
  std::string_view rest(char const* at) const { return {at, static_cast<std::size_t>(end_ - at)}; }

  // Names of the objects that are open, outermost first: where their quotes are.
  void remember(char const* name);
  void compare_with_all_before(std::size_t first) const;
  void compare_all(std::size_t first) const;

  [[noreturn]] void fail(char const* at, std::string message) const;
  [[noreturn]] void expected(char const* at, std::string_view what) const;
  [[noreturn]] void no_value(char const* at) const;
  [[noreturn]] void not_utf8(char const* at) const;
  [[noreturn]] void stands_twice(char const* name) const;

  char const* begin_;
  char const* end_;
  char const* at_;
  int depth_{0};
  std::size_t name_count_{0};
  std::vector<char const*> names_;
};

/// Returns a bit that tells most names apart.
inline std::uint64_t bit_of(std::string_view name) {
  if (name.empty()) return 1;
  auto const code = [&name](std::size_t index) { return static_cast<std::size_t>(name[index]); };
  std::size_t const sum =
      name.size() * 7 + code(0) * 3 + code(name.size() / 2) * 5 + code(name.size() - 1);
  return std::uint64_t{1} << (sum & 63);
}

inline void JsonReader::remember(char const* name) {
  if (name_count_ == names_.size()) names_.resize(2 * names_.size());
  names_[name_count_++] = name;
}

inline char const* JsonReader::string(char const* at, JsonString& string) {
  char const* const start = at + 1;
  bool escaped = false;
  for (at = start;;) {
    at = skip_all<PlainByte>(at, end_);
    char const stop = byte(at);
    if (stop == '"') break;
    escaped |= stop == '\\';
    at = special(at, start);
  }
  string = {{start, static_cast<std::size_t>(at - start)}, escaped};
  return at + 1;
}

template <typename Visit>
char const* JsonReader::members(char const* at, Visit&& visit) {
  if (++depth_ > max_depth) fail(at, "more than 64 levels of lists and objects");
  std::size_t const first_name = name_count_;
  std::uint64_t seen = 0;
  at = blanks(at + 1);
  for (bool first = true; byte(at) != '}'; first = false) {
    if (!first) {
      if (byte(at) != ',') expected(at, "',' or '}'");
      at = blanks(at + 1);
    }
    if (byte(at) != '"') expected(at, "a name in quotes");
    remember(at);
    JsonString name;
    at = string(at, name);
    std::uint64_t const bit = name.escaped ? ~std::uint64_t{0} : bit_of(name.raw);
    if ((seen & bit) != 0) compare_with_all_before(first_name);
    seen |= bit;
    at = blanks(at);
    if (byte(at) != ':') expected(at, "':'");
    at = blanks(visit(name, blanks(at + 1)));
  }
  if (name_count_ > first_name) compare_all(first_name);
  name_count_ = first_name;
  --depth_;
  return at + 1;
}

template <typename Visit>
char const* JsonReader::entries(char const* at, Visit&& visit) {
  if (++depth_ > max_depth) fail(at, "more than 64 levels of lists and objects");
  at = blanks(at + 1);
  for (bool first = true; byte(at) != ']'; first = false) {
    if (!first) {
      if (byte(at) != ',') expected(at, "',' or ']'");
      at = blanks(at + 1);
    }
    at = blanks(visit(at));
  }
  --depth_;
  return at + 1;
}

}  // namespace reconnect::store
