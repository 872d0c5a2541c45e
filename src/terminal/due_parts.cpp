// SPDX-License-Identifier: MIT
// Contacts, commands and sentences of the morning's screen.
#include "terminal/due_parts.hpp"

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"

namespace reconnect::terminal {

DueMaterial::DueMaterial(DueScreen const& screen) : screen_(screen) {
  for (auto const& contact : screen.contacts) by_id_.emplace(contact.id, &contact);
}

Contact const* DueMaterial::find(std::string const& id) const {
  auto const found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::string DueMaterial::command(std::string_view verb, std::string const& id) const {
  auto const found = screen_.short_names.find(id);
  return fmt::format("reconnect {} {}", verb,
                     found == screen_.short_names.end() ? id : found->second);
}

std::string DueMaterial::sentence(cadence::Reason reason, Contact const& contact,
                                  cadence::Standing const& standing) const {
  return why(reason, contact, standing, screen_.settings, screen_.campaigns, screen_.plan.today);
}

std::string name_shown(Contact const& contact) {
  return fmt::format("{}{}", contact.name.empty() ? contact.id : contact.name,
                     contact.key ? " ★" : "");
}

}  // namespace reconnect::terminal
