// SPDX-License-Identifier: MIT
// vCard, the transfer encodings of values.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::formats {

enum class Transfer { Plain, QuotedPrintable, Base64 };

/// Returns what an ENCODING means; an unknown one is plain.
Transfer transfer_of(std::string_view encoding);

/// Returns the bytes of quoted-printable text. A `=` that no two hexadecimal digits follow is
/// itself.
std::string from_quoted_printable(std::string_view text);

/// Returns the bytes of base64 text; what is no base64 is passed over.
std::string from_base64(std::string_view text);

}  // namespace reconnect::formats
