// SPDX-License-Identifier: MIT
// Whether two names may be those of one person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::people {

/// Returns whether the text is a name at all: not empty, not a mail address, not a phone number.
/// Cards without a name are called by one of those.
bool is_personal_name(std::string_view name);

/// Returns whether the first word of one of the names is like a word of one of the others: the
/// same, its beginning or initial, its nickname, or one slip of the keyboard away. "Ana Díaz"
/// agrees with "A. Gómez-Díaz" and "Díaz, Ana"; Ada and Bob Smith of one household do not agree. A
/// text that is no name agrees with everything.
bool names_agree(std::vector<std::string_view> const& left,
                 std::vector<std::string_view> const& right);

}  // namespace reconnect::people
