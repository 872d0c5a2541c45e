// SPDX-License-Identifier: MIT
// Values as texts without the blanks between their parts, and with each string spelled as the
// program spells it, so that only what they say is compared.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/members.hpp"

namespace reconnect::store {

// All require valid JSON; an empty text is a value that is not there.

std::string plain_value(std::string_view value);

/// Returns whether the value is a list, or not there: a list without entries is not written.
bool is_list(std::string_view value);

/// Returns the members of an object, in its order; none of an empty text.
Members plain_members(std::string_view object);

/// Returns the entries of a list, in its order; none of an empty text.
std::vector<std::string> plain_entries(std::string_view list);

/// Returns the value of that member, empty where there is none.
std::string value_of(Members const& members, std::string_view name);

/// Returns each name that stands in one of the objects, once.
std::vector<std::string> names_of(std::initializer_list<Members const*> objects);

/// Returns the object, the list with those parts.
std::string object_text(Members const& members);
std::string list_text(std::vector<std::string> const& entries);

}  // namespace reconnect::store
