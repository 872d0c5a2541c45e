// SPDX-License-Identifier: MIT
// The bytes of an XML document as text.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the document as UTF-8, without a byte order mark and without NUL bytes. Its encoding is
/// told by its mark or its first bytes, by `charset` (what HTTP says; may be empty), by its own
/// declaration; it is UTF-8 else. Bytes that do not fit are read as Windows-1252.
std::string xml_text(std::string_view bytes, std::string_view charset);

/// Returns the name of the first element without its prefix, in lower case, or nothing where the
/// text is no XML.
std::string root_of(std::string_view xml);

}  // namespace reconnect::formats
