// SPDX-License-Identifier: MIT
#include "matching.hpp"

#include <algorithm>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::commands {

TextFilter::TextFilter(std::string_view text) : key_(people::folded(text)) {}

bool TextFilter::matches(Contact const& contact) const {
  auto const holds = [this](std::string const& text) {
    return !text.empty() && people::folded(text).find(key_) != std::string::npos;
  };
  return key_.empty() || holds(contact.name) || holds(contact.org) || holds(contact.title) ||
         holds(contact.place) || holds(contact.met) || holds(contact.notes) ||
         std::ranges::any_of(contact.aliases, holds) || std::ranges::any_of(contact.tags, holds);
}

bool has_tag(Contact const& contact, std::string_view tag) {
  std::string const key = people::folded(tag);
  return std::ranges::any_of(contact.tags,
                             [&](std::string const& own) { return people::folded(own) == key; });
}

std::optional<cadence::Stage> typed_stage(std::optional<std::string> const& word) {
  if (!word) return std::nullopt;
  auto const stage = cadence::parse_stage(*word);
  if (!stage) {
    throw Error(ExitCode::Usage, quoted(*word) + " is not a stage",
                "write unsorted, untracked, resting, dormant, rekindling or warm");
  }
  return stage;
}

}  // namespace reconnect::commands
