// SPDX-License-Identifier: MIT
// What an update and a merge share: filling what is empty, and uniting lists.
#pragma once

#include <string>
#include <string_view>

#include "people/changes.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// Fills what `contact` lacks from `other` and unites their lists, as `update` and `merged`
/// promise. Leaves to them: id, name, `org`, `title`, `added`, `last_contact`, `unsorted` and the
/// origins.
void unite(Contact& contact, Contact const& other, std::string_view country, Changes& changes);

/// Fills the company, and the title where the company is the same: a title at another company is
/// another job.
void fill_job(Contact& contact, Contact const& other, Changes& changes);

/// Takes in how `other` calls the contact: as its name where it is called by an address or a
/// number, else as an alias where that name would not find it.
void unite_name(Contact& contact, Contact const& other, Changes& changes);

/// Adds the members that are not there: those without a name by their text, the others by their
/// name.
void unite_members(Members& members, Members const& others);

/// Adds the member where it is not there, and returns whether it did.
bool add_member(Members& members, Member const& member);

/// Returns whether the file has a value for the member that could not be read. `extra` keeps it,
/// and nothing is put in its place.
bool is_unreadable(Contact const& contact, std::string_view member);

}  // namespace reconnect::people
