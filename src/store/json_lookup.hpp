// SPDX-License-Identifier: MIT
// Finds values in valid JSON by name and place, where a text is looked at twice.
#pragma once

#include <string_view>
#include <vector>

namespace reconnect::store {

/// Returns the value of a member of `object`, empty where it has none. Requires: `object` is one,
/// or empty.
std::string_view value_of(std::string_view object, std::string_view name);

/// Returns the entries of a list. Requires: it is one.
std::vector<std::string_view> entries_of(std::string_view list);

}  // namespace reconnect::store
