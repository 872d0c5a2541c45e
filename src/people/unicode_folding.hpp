// SPDX-License-Identifier: MIT
// Folding of text that holds more than ASCII.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::people {

/// Replaces `out` by the folded text, its blanks as they are; false where the text is not UTF-8.
bool fold_unicode(std::string_view text, std::string& out);

/// Returns whether the character has no place in a line: C0, DEL, C1 and the separators of lines.
constexpr bool is_control(int character) {
  return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028 ||
         character == 0x2029;
}

}  // namespace reconnect::people
