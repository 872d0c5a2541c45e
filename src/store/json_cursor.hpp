// SPDX-License-Identifier: MIT
// Walks JSON that `JsonReader` has found valid, and so need not doubt anything again.
#pragma once

#include <cstddef>
#include <string_view>

#include "store/json_scan.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {

/// Stands before a value of a valid text.
class JsonCursor {
 public:
  /// Requires: `text` is a valid JSON value, without a blank before it.
  explicit JsonCursor(std::string_view text) : at_(text.data()), end_(at_ + text.size()) {}

  /// Returns the first byte of the value ahead.
  char peek() const { return *at_; }

  /// Returns where the cursor stands.
  char const* place() const { return at_; }

  /// Returns the text from a former place to here.
  std::string_view since(char const* place) const {
    return {place, static_cast<std::size_t>(at_ - place)};
  }

  /// Goes into the object or list ahead.
  void open() { ++at_; }

  /// Goes to the value of the next member and gives its name, or leaves the object and returns
  /// false.
  [[gnu::always_inline]] bool next_member(JsonString& name) {
    if (!next('}')) return false;
    name = string();
    at_ = skip_blanks(at_, end_) + 1;  // the colon
    at_ = skip_blanks(at_, end_);
    return true;
  }

  /// Goes to the next entry, or leaves the list and returns false.
  bool next_entry() { return next(']'); }

  /// Reads the string ahead. Requires: `peek()` is '"'.
  [[gnu::always_inline]] JsonString string() {
    char const* const start = at_ + 1;
    char const* at = skip_all<InnerByte>(start, end_);
    bool const escaped = *at == '\\';
    if (escaped) at = behind_escapes(at, end_);
    at_ = at + 1;
    return {{start, static_cast<std::size_t>(at - start)}, escaped};
  }

  /// Goes behind the value ahead and returns its text.
  std::string_view value() {
    char const* const start = at_;
    switch (*start) {
      case '"':
        string();
        break;
      case '{':
      case '[':
        at_ = behind_brackets(start, end_);
        break;
      default:
        while (at_ != end_ && !ends_word(*at_)) ++at_;
    }
    return since(start);
  }

 private:
  static bool ends_word(char byte) {
    return byte == ',' || byte == '}' || byte == ']' || is_blank(byte);
  }

  /// Returns the closing quote of the string that the backslash at `at` is in.
  static char const* behind_escapes(char const* at, char const* end) {
    while (*at == '\\') at = skip_all<InnerByte>(at + 2, end);
    return at;
  }

  [[gnu::always_inline]] bool next(char closing) {
    char const* at = skip_blanks(at_, end_);
    if (*at == ',') at = skip_blanks(at + 1, end_);
    bool const is_over = *at == closing;
    at_ = is_over ? at + 1 : at;
    return !is_over;
  }

  char const* at_;
  char const* end_;
};

}  // namespace reconnect::store
