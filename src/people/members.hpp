// SPDX-License-Identifier: MIT
// What the program does not understand, from two records.
#pragma once

#include <string_view>

#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// Returns whether the file has a value for the member that could not be read. `extra` keeps it,
/// and nothing is put in its place.
bool is_unreadable(Contact const& contact, std::string_view member);

/// Adds the member where it is not there, and returns whether it did: those without a name are
/// known by their text, the others by their name.
bool add_member(Members& members, Member const& member);

/// Adds the members that are not there.
void unite_members(Members& members, Members const& others);

}  // namespace reconnect::people
