// SPDX-License-Identifier: MIT
// Folding into a buffer that is used again, for walks over a whole book.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::people {

constexpr bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// Replaces `out` by `folded(text)`. Allocates nothing for ASCII text where `out` has room.
void fold_into(std::string_view text, std::string& out);

/// Lower case, and a blank for every control character. Bytes above ASCII stay.
inline constexpr std::array<char, 256> folded_bytes = [] {
  std::array<char, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = static_cast<char>(static_cast<unsigned char>(byte));
    if (byte >= 'A' && byte <= 'Z') table[byte] = static_cast<char>(byte - 'A' + 'a');
    if (byte < ' ' || byte == 0x7f) table[byte] = ' ';
  }
  return table;
}();

constexpr char folded_ascii(char byte) { return folded_bytes[static_cast<unsigned char>(byte)]; }

}  // namespace reconnect::people
