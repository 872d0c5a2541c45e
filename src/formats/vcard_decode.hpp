// SPDX-License-Identifier: MIT
// vCard, what lies between the bytes of a value and its text: transfer encodings and escapes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::formats {

enum class Transfer { Plain, QuotedPrintable, Base64 };

/// Returns what an ENCODING means; an unknown one is plain.
Transfer transfer_of(std::string_view encoding);

/// Returns the bytes of quoted-printable text. A `=` that no two hexadecimal digits follow is
/// itself.
std::string from_quoted_printable(std::string_view text);

/// Returns the bytes of base64 text; what is no base64 is passed over.
std::string from_base64(std::string_view text);

/// Returns the parts between the separators that no backslash stands before, still escaped.
std::vector<std::string_view> split_escaped(std::string_view value, char separator);

/// Returns the text with `\n`, `\N`, `\,`, `\;`, `\:` and `\\` resolved; any other backslash is
/// itself.
std::string unescaped(std::string_view value);

}  // namespace reconnect::formats
