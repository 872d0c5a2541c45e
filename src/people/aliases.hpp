// SPDX-License-Identifier: MIT
// What else somebody is called.
#pragma once

#include <string>

#include "people/changes.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// Adds the alias, where it is not the name or an alias already.
void add_alias(Contact& contact, std::string const& alias, Changes& changes);

/// Takes in how `other` calls the contact: as its name where it is called by an address or a
/// number, else as an alias where that name would not find it.
void unite_name(Contact& contact, Contact const& other, Changes& changes);

}  // namespace reconnect::people
