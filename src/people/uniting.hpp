// SPDX-License-Identifier: MIT
// What an update and a merge share: filling what is empty, and uniting lists.
#pragma once

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

}  // namespace reconnect::people
