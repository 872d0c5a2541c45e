// SPDX-License-Identifier: MIT
// The characters that HTML has names for.
#pragma once

#include <optional>
#include <string_view>

namespace reconnect::formats {

/// Returns the character of an entity's name (`eacute`, without `&` and `;`), or nothing.
std::optional<char32_t> named_character(std::string_view name);

}  // namespace reconnect::formats
