// SPDX-License-Identifier: MIT
#include "people/aliases.hpp"

#include <algorithm>
#include <optional>

#include "people/members.hpp"
#include "people/name_pattern.hpp"
#include "people/names_agree.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::people {

void add_alias(Contact& contact, std::string const& alias, Changes& changes) {
  auto const is_same = [key = folded(alias)](std::string const& own) { return folded(own) == key; };
  bool const is_there = is_same(contact.name) || std::ranges::any_of(contact.aliases, is_same);
  if (is_there || is_unreadable(contact, "aliases")) return;
  contact.aliases.push_back(alias);
  changes.note("aliases", "", alias);
}

void unite_name(Contact& contact, Contact const& other, Changes& changes) {
  if (!is_personal_name(other.name) || is_unreadable(contact, "name")) return;
  if (!is_personal_name(contact.name)) {
    changes.note("name", contact.name, other.name);
    contact.name = other.name;
    return;
  }
  KnownName known;
  known.assign(contact);
  std::optional<Step> const step = NamePattern(other.name).step_of(known);
  if (!step || *step > Step::Prefixes) add_alias(contact, other.name, changes);
}

}  // namespace reconnect::people
