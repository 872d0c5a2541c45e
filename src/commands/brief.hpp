// SPDX-License-Identifier: MIT
// The brief of a contact: what to know, what to say or write, and what not to do yet, before a
// talk (voice.md, "Prepare").
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "morning.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/commands/value.hpp"

namespace reconnect::commands {

/// A line of the brief: its label and what is known.
struct Note {
  std::string label{};
  std::vector<std::string> facts{};
};

/// Everything that the brief says, before it becomes a page or members.
struct Brief {
  std::string where{};  // what they do, where, and what time it is there
  std::optional<std::chrono::local_seconds> local_time{};
  std::vector<Note> notes{};
  std::optional<Medium> written{};  // where one writes rather than calls: how
  std::vector<std::string> words{};
  std::vector<PrepItem> checklist{};
};

/// What the brief is for: whatever suits the day, or a talk in any case.
enum class Purpose { Day, Talk };

/// Throws as `drafts_of` where the user's own words cannot be read.
Brief brief_of(Context const& context, Contact const& contact, cadence::Standing const& standing,
               Outlook const& outlook, Purpose purpose);

/// Puts the brief on the page. `shortest`: what to type for the contact.
void add_brief(terminal::Page& page, Contact const& contact, Brief const& brief,
               std::string const& shortest);

/// Returns the members of the brief in an answer.
Object brief_members(Contact const& contact, cadence::Standing const& standing,
                     Outlook const& outlook, Brief const& brief);

/// Says on stderr what the brief would need to say more: the user's own name for words to write, a
/// time zone that this machine knows.
void tell_missing(Context const& context, Contact const& contact, Brief const& brief,
                  Settings const& settings, std::string const& shortest);

/// Returns the contact that the name means, or without one the first of today's list. Throws as
/// `whom`, and exit 1 where nobody is listed.
Contact named_or_first(Context const& context, store::BookView const& book,
                       std::optional<std::string> const& name, std::string_view command);

}  // namespace reconnect::commands
