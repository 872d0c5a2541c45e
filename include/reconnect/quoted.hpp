// SPDX-License-Identifier: MIT
// How a message quotes what somebody typed or a file holds.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/escaped.hpp"

namespace reconnect {

/// Returns the text in double quotes, shortened to `limit` bytes (never inside a character) where
/// it is long. What cannot be seen is escaped, so that it is told and ends no message.
inline std::string quoted(std::string_view text, std::size_t limit = 60) {
  if (text.size() <= limit) return '"' + escaped(text) + '"';
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return '"' + escaped(text.substr(0, end)) + "…\"";
}

}  // namespace reconnect
