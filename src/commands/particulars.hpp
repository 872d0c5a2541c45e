// SPDX-License-Identifier: MIT
// What several screens tell of a contact in the same words.
#pragma once

#include <string>
#include <vector>

#include "reconnect/model/contact.hpp"
#include "reconnect/model/settings.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::commands {

/// Returns "CTO at Initech", or the one of the two that is known; empty where neither is.
std::string work_said(Contact const& contact);

/// Returns "tel:+12125550100", or an empty text where the number has nothing to dial.
std::string tel_link(std::string const& number, Settings const& settings);

/// Returns how one writes to them: a text, else an email, else a message where they can be found.
Medium written_medium(Contact const& contact);

/// How often each side helped, by the touches that were marked.
struct Balance {
  std::size_t gave{0};
  std::size_t asked{0};
};

Balance balance_of(Contact const& contact);

/// Returns "you helped 9, asked 2", or nothing where neither was noted.
std::string said(Balance const& balance);

/// Returns the checklist of a prepared call: for key people its standing items first, filled or
/// not, then what the user added.
std::vector<PrepItem> checklist_of(Contact const& contact);

/// Adds the question how they met, where that is not known. Nobody met their family.
void ask_how_you_met(terminal::Page& page, Contact const& contact, std::string const& short_name);

}  // namespace reconnect::commands
