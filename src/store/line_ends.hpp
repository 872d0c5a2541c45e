// SPDX-License-Identifier: MIT
// How the lines of a book end: as those of Unix, or as those of Windows.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::store {

/// Returns whether the lines of the text end in CRLF: its first one tells.
bool has_crlf(std::string_view text);

/// Returns the JSON text with every line ended in CRLF. Within its strings there are no newlines.
std::string with_crlf(std::string_view json);

}  // namespace reconnect::store
