// SPDX-License-Identifier: MIT
// Where records came from: the keys of their sources.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "people/changes.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// Returns the source without the number that a second key of it has: `vcard 2` is `vcard`.
std::string_view source_of(Origin const& origin);

/// Returns the slugs of every LinkedIn profile of the contact, from its addresses and its origin,
/// each once.
std::vector<std::string> linkedin_slugs(Contact const& contact);

/// Returns the contact's origin for what `said` comes from: the one with its key, else the first of
/// its source; null where there is none.
Origin* origin_for(Contact& contact, Origin const& said);

/// Unites the origins. A second key of one source stands under a name of its own.
void unite_origins(Contact& contact, Contact const& other);

}  // namespace reconnect::people
