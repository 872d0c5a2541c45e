// SPDX-License-Identifier: MIT
#include "reconnect/commands/prep.hpp"

#include <fmt/format.h>

#include "brief.hpp"
#include "whom.hpp"

namespace reconnect::commands {

namespace {

/// What to type when it is done, or to do it.
std::string act(Brief const& brief, cadence::Standing const& standing,
                std::string const& shortest) {
  if (brief.writes)
    return fmt::format("reconnect log {} --how {}", shortest, to_text(*standing.medium));
  if (brief.is_odd_hour) return fmt::format("reconnect log {} --how text", shortest);
  return "reconnect call " + shortest;
}

}  // namespace

void Prep::declare(Options& options) {
  options.word("[NAME]", "Who; without it, the first of today's list", contact_name);
}

Answer Prep::run(Context& context) const {
  auto const book = context.store.load();
  Contact const contact = named_or_first(context, *book, contact_name, name);
  auto const campaigns = campaigns_of(*book);
  Outlook const outlook{book->settings(), campaigns, context.today};
  auto const standing = cadence::standing(contact, outlook.settings, campaigns, context.today);
  Brief const brief = brief_of(contact, standing, outlook, context.now);
  std::string const shortest = short_name(*book, contact);
  tell_missing(context, contact, brief, outlook.settings, shortest);
  Answer answer{.members = brief_members(contact, standing, outlook, brief)};
  add_brief(answer.page, contact, brief, shortest);
  answer.page.next({act(brief, standing, shortest), "not now: reconnect snooze " + shortest});
  return answer;
}

}  // namespace reconnect::commands
