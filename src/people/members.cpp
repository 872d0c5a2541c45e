// SPDX-License-Identifier: MIT
#include "people/members.hpp"

#include <algorithm>

namespace reconnect::people {

bool is_unreadable(Contact const& contact, std::string_view member) {
  return std::ranges::find(contact.extra, member, &Member::name) != contact.extra.end();
}

bool add_member(Members& members, Member const& member) {
  bool const is_there = std::ranges::any_of(members, [&](Member const& own) {
    return own.name == member.name && (!own.name.empty() || own.json == member.json);
  });
  if (!is_there) members.push_back(member);
  return !is_there;
}

void unite_members(Members& members, Members const& others) {
  for (Member const& other : others) add_member(members, other);
}

}  // namespace reconnect::people
