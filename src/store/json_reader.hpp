// SPDX-License-Identifier: MIT
// A strict reader of JSON (RFC 8259): one pass, no copies, every byte looked at. It refuses what
// leaves a doubt: bytes that are not UTF-8, half surrogate pairs, members that stand twice, more
// than 64 levels, anything that follows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// Reads a text value by value, from its start to its end. The place in the text is the caller's,
/// so that it can stay in a register: every function that takes `at` reads what stands there and
/// moves it on, and throws `Malformed` where that is not valid.
class JsonReader {
 public:
  static constexpr int max_depth = 64;

  explicit JsonReader(std::string_view text);

  /// Returns the place of the value that the text is.
  char const* start() const { return skip_blanks(begin_, end_); }

  /// Returns the byte there, NUL where the text ends.
  char peek(char const* at) const { return at == end_ ? '\0' : *at; }

  /// Returns the bytes ahead, `size` of them, or none where the text ends before.
  std::string_view ahead(char const* at, std::size_t size) const {
    return static_cast<std::size_t>(end_ - at) < size ? std::string_view()
                                                      : std::string_view(at, size);
  }

  /// Reads the object ahead: calls `visit(name)` for each member, which reads the value.
  /// Requires: `peek(at)` is '{'.
  template <typename Visit>
  void each_member(char const*& at, Visit&& visit);

  /// Reads the list ahead: calls `visit()` for each entry, which reads it. Requires: `peek(at)` is
  /// '['.
  template <typename Visit>
  void each_entry(char const*& at, Visit&& visit);

  /// Reads the value ahead, whatever it is, and returns its text.
  std::string_view value(char const*& at) {
    char const* const start = at;
    at = behind(start);
    return {start, static_cast<std::size_t>(at - start)};
  }

  /// Reads the value ahead, most often a string, and goes behind it.
  [[gnu::always_inline]] void skip(char const*& at) {
    if (peek(at) == '"') {
      string(at);
    } else {
      at = behind(at);
    }
  }

  /// Reads the string ahead. Requires: `peek(at)` is '"'.
  [[gnu::always_inline]] JsonString string(char const*& at);

  /// Says no where anything but blanks follows.
  void finish(char const* at) const;

  // The steps of `each_member` and `each_entry`, for who knows which members to expect. `enter`
  // and `next` stand at a name (an entry) when they return true, and behind the object (the list)
  // else.
  [[gnu::always_inline]] bool enter_object(char const*& at) { return enter<'}'>(at); }
  [[gnu::always_inline]] bool next_member(char const*& at) { return next<'}'>(at); }
  [[gnu::always_inline]] bool enter_list(char const*& at) { return enter<']'>(at); }
  [[gnu::always_inline]] bool next_entry(char const*& at) { return next<']'>(at); }

  /// Goes to the value of the member ahead and returns true, if it is spelled as `name`.
  [[gnu::always_inline]] bool takes(char const*& at, std::string_view name) const;
  /// Returns the name of the member ahead, and goes to its value.
  [[gnu::always_inline]] JsonString take_name(char const*& at);

  /// The names of one object, none of which may stand twice.
  class Names {
   public:
    explicit Names(JsonReader& reader) : reader_(reader), first_(reader.names_.size()) {}
    void add(JsonString name);
    /// To be called at the end of the object.
    void close();

   private:
    JsonReader& reader_;
    std::size_t first_;
    std::uint64_t seen_{0};
  };

  [[noreturn]] void stands_twice(JsonString name) const;

 private:
  template <char closing>
  [[gnu::always_inline]] bool enter(char const*& at);
  template <char closing>
  [[gnu::always_inline]] bool next(char const*& at);
  char const* to_value(char const* at) const;

  // Each takes the place of the first byte and returns the place behind the last.
  char const* behind(char const* at);
  JsonString string_from(char const* start, char const* at) const;
  char const* special(char const* at, char const* start) const;
  char const* escape(char const* at) const;
  char const* unicode_escape(char const* at) const;
  unsigned code_unit(char const* escape) const;
  char const* number(char const* at) const;
  char const* word(char const* at, std::string_view literal) const;

  std::string_view rest(char const* at) const { return {at, static_cast<std::size_t>(end_ - at)}; }

  void compare_with_all_before(std::size_t first) const;
  void compare_all(std::size_t first) const;

  [[noreturn]] void fail(char const* at, std::string message) const;
  [[noreturn]] void expected(char const* at, std::string_view what) const;
  [[noreturn]] void no_value(char const* at) const;
  [[noreturn]] void not_utf8(char const* at) const;
  [[noreturn]] void too_deep(char const* at) const;
  [[noreturn]] void expected_sign(char const* at, char closing) const;

  char const* begin_;
  char const* end_;
  int depth_{0};
  std::vector<JsonString> names_{};  // of the objects that are open, outermost first
};

/// Returns a bit that tells most names apart: of those that the file has, all but one pair in any
/// object.
inline std::uint64_t bit_of(std::string_view name) {
  if (name.empty()) return 1;
  auto const code = [&name](std::size_t index) { return static_cast<std::size_t>(name[index]); };
  std::size_t const sum =
      name.size() * 2 + code(0) * 6 + code(name.size() / 2) * 5 + code(name.size() - 1) * 18;
  return std::uint64_t{1} << (sum & 63);
}

template <char closing>
inline bool JsonReader::enter(char const*& at) {
  if (depth_ == max_depth) too_deep(at);
  at = skip_blanks(at + 1, end_);
  if (peek(at) == closing) return ++at, false;
  if (closing == '}' && peek(at) != '"') expected(at, "a name in quotes");
  ++depth_;
  return true;
}

template <char closing>
inline bool JsonReader::next(char const*& at) {
  bool const is_near = end_ - at >= 3 && std::memcmp(at, ", \"", 3) == 0;
  if (is_near) return at += 2, true;
  at = skip_blanks(at, end_);
  char const sign = peek(at);
  if (sign == ',') {
    at = skip_blanks(at + 1, end_);
    if (closing == '}' && peek(at) != '"') expected(at, "a name in quotes");
    return true;
  }
  if (sign != closing) expected_sign(at, closing);
  ++at;
  --depth_;
  return false;
}

inline JsonString JsonReader::string(char const*& at) {
  char const* const start = at + 1;
  char const* const stop = skip_plain(start, end_);
  JsonString const found = peek(stop) == '"'
                               ? JsonString{{start, static_cast<std::size_t>(stop - start)}, false}
                               : string_from(start, stop);
  at = found.raw.data() + found.raw.size() + 1;
  return found;
}

inline char const* JsonReader::to_value(char const* at) const {
  at = skip_blanks(at, end_);
  if (peek(at) != ':') expected(at, "':'");
  return skip_blanks(at + 1, end_);
}

inline bool JsonReader::takes(char const*& at, std::string_view name) const {
  std::size_t const quoted = name.size() + 2;
  // Behind a name stand a colon, a value and a bracket at least, or the text is not valid.
  if (static_cast<std::size_t>(end_ - at) < quoted + 3) return false;
  if (std::memcmp(at + 1, name.data(), name.size()) != 0 || at[quoted - 1] != '"') return false;
  bool const is_near =
      std::memcmp(at + quoted, ": ", 2) == 0 && static_cast<unsigned char>(at[quoted + 2]) > ' ';
  at = is_near ? at + quoted + 2 : to_value(at + quoted);
  return true;
}

inline JsonString JsonReader::take_name(char const*& at) {
  JsonString const name = string(at);
  at = to_value(at);
  return name;
}

inline void JsonReader::Names::add(JsonString name) {
  reader_.names_.push_back(name);
  std::uint64_t const bit = name.escaped ? ~std::uint64_t{0} : bit_of(name.raw);
  if ((seen_ & bit) != 0) reader_.compare_with_all_before(first_);
  seen_ |= bit;
}

inline void JsonReader::Names::close() {
  reader_.compare_all(first_);
  reader_.names_.resize(first_);
}

template <typename Visit>
void JsonReader::each_member(char const*& at, Visit&& visit) {
  Names names(*this);
  for (bool more = enter_object(at); more; more = next_member(at)) {
    JsonString const name = take_name(at);
    names.add(name);
    visit(name);
  }
  names.close();
}

template <typename Visit>
void JsonReader::each_entry(char const*& at, Visit&& visit) {
  for (bool more = enter_list(at); more; more = next_entry(at)) visit();
}

}  // namespace reconnect::store
