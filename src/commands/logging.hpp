// SPDX-License-Identifier: MIT
// What is said after a touch was recorded.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::commands {

/// A touch that was just recorded, and how the contact stands with it.
struct LoggedTouch {
  Touch touch{};
  Contact contact{};
  cadence::Standing standing{};
  int restart_contacts{3};
  std::size_t new_promises{0};  // the last ones of the contact's
  bool ask_was_early{false};
};

/// Returns a sentence each: what was recorded, what was promised, when the name returns; then what
/// to type next. `shortest`: what to type for each contact, by id.
terminal::Page logged_page(std::vector<LoggedTouch> const& logged,
                           std::unordered_map<std::string, std::string> const& shortest,
                           Date today);

}  // namespace reconnect::commands
