// SPDX-License-Identifier: MIT
// How the lines of a book end.
#include "store/line_ends.hpp"

namespace reconnect::store {

bool has_crlf(std::string_view text) {
  std::size_t const end = text.find('\n');
  return end != text.npos && text.substr(0, end).ends_with('\r');
}

std::string with_crlf(std::string_view json) {
  std::string text;
  for (char const byte : json) {
    if (byte == '\n' && !text.ends_with('\r')) text += '\r';
    text += byte;
  }
  return text;
}

}  // namespace reconnect::store
