// SPDX-License-Identifier: MIT
// How a message quotes what somebody typed or a file holds.
#pragma once

#include <string>
#include <string_view>

namespace reconnect {

/// Returns the text in double quotes, shortened to `limit` bytes (never inside a character) where
/// it is long. What a terminal must not see is taken off where the message is printed.
inline std::string quoted(std::string_view text, std::size_t limit = 60) {
  if (text.size() <= limit) return '"' + std::string(text) + '"';
  std::size_t end = limit;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return '"' + std::string(text.substr(0, end)) + "…\"";
}

}  // namespace reconnect
