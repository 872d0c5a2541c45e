// SPDX-License-Identifier: MIT
// How a touch is recorded, and what is said afterwards.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/store/book_store.hpp"
#include "reconnect/terminal/page.hpp"
#include "typed.hpp"

namespace reconnect::commands {

/// What is to be recorded with a contact.
struct NewTouch {
  Touch touch{};
  std::vector<TypedPromise> promises{};
  std::optional<Date> next{};  // the day that was agreed on
};

/// A touch that was just recorded, and how the contact stands with it.
struct LoggedTouch {
  Touch touch{};
  Contact contact{};
  cadence::Standing standing{};
  int restart_contacts{3};
  std::size_t new_promises{0};  // the last ones of the contact's
  std::optional<cadence::Standing>
      early_ask{};  // how they stood where a favour was asked too early
};

/// Adds the touch to the log of the contact, and beside it what was promised and the day agreed on;
/// puts the contact into the draft. Somebody who was imported is chosen by it.
LoggedTouch record(store::BookDraft& draft, Contact contact, NewTouch const& made, Date today);

/// Returns a sentence each: what was recorded, what was promised, when the name returns; then what
/// to type next. `shortest`: what to type for each contact, by id.
terminal::Page logged_page(std::vector<LoggedTouch> const& logged,
                           std::unordered_map<std::string, std::string> const& shortest,
                           Date today);

}  // namespace reconnect::commands
