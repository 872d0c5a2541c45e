// SPDX-License-Identifier: MIT
// JSON strings and what they say: escapes, and UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::store {

/// A string of a valid JSON text, as it stands between its quotes.
struct JsonString {
  std::string_view raw{};
  bool escaped{false};
};

/// Sets `out` to what a string says that stands as `raw` and holds escapes. Requires: it was found
/// valid.
void unescape(std::string& out, std::string_view raw);

/// Sets `out` to what the string says. Requires: it was found valid.
inline void assign(std::string& out, JsonString string) {
  if (string.escaped) return unescape(out, string.raw);
  out.assign(string.raw);
}

/// Returns what the string says. Requires: it was found valid.
inline std::string text_of(JsonString string) {
  std::string text;
  assign(text, string);
  return text;
}

/// Returns what the string says: `raw` itself, or `scratch` where it holds escapes.
inline std::string_view view(JsonString string, std::string& scratch) {
  if (!string.escaped) return string.raw;
  assign(scratch, string);
  return scratch;
}

/// Returns what the string says that stands as `raw`, quotes and all. Requires: it was found valid.
std::string unquoted(std::string_view raw);

/// Appends `text` as a JSON string: quotes, backslashes and control characters escaped. Bytes that
/// are no UTF-8 become U+FFFD, so that what is written can be read again.
void append_quoted(std::string& out, std::string_view text);

/// Returns how many bytes the character at the start of `bytes` has, or 0 where they are not UTF-8.
/// Requires: there are bytes.
std::size_t utf8_length(std::string_view bytes);

/// Returns the text of a value as messages quote it, cut between two characters where it is long.
std::string shortened(std::string_view text);

}  // namespace reconnect::store
