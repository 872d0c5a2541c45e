// SPDX-License-Identifier: MIT
// UTF-8, one character at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the character that begins at `at` and moves `at` behind it; nothing, and one byte on,
/// where none does. Requires: `at < text.size()`.
std::optional<char32_t> next_character(std::string_view text, std::size_t& at);

/// Appends the character, or U+FFFD where it is none (a surrogate, or above U+10FFFF).
void append_character(std::string& text, char32_t character);

bool is_utf8(std::string_view text);

}  // namespace reconnect::formats
