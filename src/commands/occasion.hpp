// SPDX-License-Identifier: MIT
// News that somebody is written to or called about: which it is, how to reach them, and what the
// record says when it is done.
#pragma once

#include <optional>
#include <string>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// A contact, the news that it is about, and how to reach them.
struct Occasion {
  Contact contact{};
  News news{};
  cadence::Standing standing{};
  Medium medium{Medium::Call};
  std::string shortest{};  // what to type for the contact
  std::string me{};        // the user's own name, or empty
  std::string country{};   // for numbers without one
};

/// Returns the open news that it is about: of the id that was given, or the latest that is more
/// than something to mention, or the latest. Throws `Error` (exit 1) where there is none.
News const& news_meant(Contact const& contact, std::optional<std::string> const& about, Date today);

/// Files what was typed, unless the same news is open already, and returns its id.
std::string file_news(Contact& contact, std::string const& what, store::BookDraft& draft,
                      Date today);

/// Returns whether it is spoken, and nothing is written.
bool is_talk(Medium medium);

/// Returns what the engine proposes, else a call where there is a number, else what can be written.
Medium proposed_medium(Contact const& contact, cadence::Standing const& standing);

/// Returns the channel that words can go through: `medium` itself where it is a written one, else a
/// text, an e-mail, or a message at their profile.
Medium medium_to_write(Contact const& contact, Medium medium);

/// Returns the number, address or profile through which the medium reaches them, or nothing.
std::optional<std::string> reach_of(Contact const& contact, Medium medium);

/// Logs that the user got in touch about the news, and marks it done.
void log_it(Contact& contact, std::string const& news_id, Medium how, std::string const& note,
            Date today);

}  // namespace reconnect::commands
