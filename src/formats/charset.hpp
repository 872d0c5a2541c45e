// SPDX-License-Identifier: MIT
// Bytes of one encoding as UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reconnect::formats {

enum class ByteOrder { Little, Big };

/// Returns UTF-16 as UTF-8: lone surrogates become U+FFFD, an odd last byte is dropped.
std::string from_utf16(std::string_view bytes, ByteOrder order);

/// Returns UTF-32 as UTF-8: what is no character becomes U+FFFD, odd last bytes are dropped.
std::string from_utf32(std::string_view bytes, ByteOrder order);

/// Returns Windows-1252 as UTF-8. ISO-8859-1 is read by the same table, as browsers do: what it has
/// between 0x80 and 0x9F are control characters, and files that hold them mean Windows-1252.
std::string from_windows_1252(std::string_view bytes);

/// Returns the byte order in which a text begins that is UTF-16 by its mark or by its first two
/// characters.
std::optional<ByteOrder> utf16_order(std::string_view bytes);

/// Returns the byte order in which a text begins that is UTF-32 by its mark or by its first
/// character. Asked before `utf16_order`: the mark of one is the beginning of the other's.
std::optional<ByteOrder> utf32_order(std::string_view bytes);

/// Returns Japanese text in Shift_JIS (Windows code page 932) as UTF-8, or nothing where the bytes
/// hardly are that: other 8-bit text may fit it too, but then its characters above ASCII stand
/// alone, not in words.
std::optional<std::string> as_shift_jis(std::string_view bytes);

/// Returns the bytes as UTF-8, or nothing where nobody knows the charset or a byte does not fit it.
std::optional<std::string> decoded(std::string_view bytes, std::string_view charset);

}  // namespace reconnect::formats
