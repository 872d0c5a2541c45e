// SPDX-License-Identifier: MIT
// Text from elsewhere: into UTF-8, and free of control characters, where it enters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the bytes as UTF-8 without a byte order mark: UTF-16 with or without one, UTF-8, else
/// Windows-1252.
std::string to_utf8(std::string_view bytes);

/// Returns the bytes of `charset` (a name as files state it) as UTF-8; an unknown one is as if
/// absent, and bytes that do not fit are read as Windows-1252.
std::string to_utf8(std::string_view bytes, std::string_view charset);

/// Returns text of one line: TAB, line feed, VT, FF, CR, NEL, U+2028 and U+2029 become one blank,
/// other control characters and bidirectional controls are dropped, blanks at the ends are off.
std::string one_line(std::string_view utf8);

/// As `one_line`, but line breaks stay, as line feeds.
std::string many_lines(std::string_view utf8);

/// Returns the first words of a text, at most `limit` bytes of it, with "…" where more follows.
std::string first_words(std::string_view text, std::size_t limit);

}  // namespace reconnect::formats
