// SPDX-License-Identifier: MIT
// What happened between two people, from two records of it.
#pragma once

#include "people/changes.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// Unites touches, news and promises, so that each stands once. Touches with one key are one;
/// others are where they are equal, and each of `contact` stands for one of `other`, so that two
/// equal texts of a day stay two. News and promises are one where they say the same; what was done
/// with them is filled in. An id that is taken by something else gets a number, and the touches of
/// `other` follow it. New touches take their place by date.
void unite_histories(Contact& contact, Contact const& other, Changes& changes);

}  // namespace reconnect::people
