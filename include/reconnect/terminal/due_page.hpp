// SPDX-License-Identifier: MIT
// The morning's screen: who is worth a call today, and why; or that nobody is (voice.md).
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "reconnect/cadence/plan.hpp"
#include "reconnect/model/book.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::terminal {

struct DueScreen {
  cadence::Plan plan{};
  std::vector<Contact> contacts{};  // those that the plan names, in any order
  std::unordered_map<std::string, std::string> short_names{};  // by id: what to type
  Settings settings{};
  std::vector<Campaign> campaigns{};  // with known members only
  std::string file_shown{};           // "~/.reconnect/contacts.json", for the first start
};

/// Returns the morning's screen. Whom the plan names and `contacts` does not hold is left out.
Page due_page(DueScreen const& screen);

}  // namespace reconnect::terminal
