// SPDX-License-Identifier: MIT
#include "reconnect/commands/prep.hpp"

#include <fmt/format.h>

#include "brief.hpp"
#include "whom.hpp"

namespace reconnect::commands {

namespace {

/// Returns whether the words are about news, so that `congratulate` shows the other drafts.
bool is_about_news(cadence::Standing const& standing) {
  using cadence::Reason;
  return standing.reasons.has(Reason::News) && !standing.reasons.has(Reason::Thank) &&
         standing.touch != cadence::Suggestion::Birthday;
}

/// What to type when it is done, or to do it.
std::string act(Contact const& contact, Brief const& brief, cadence::Standing const& standing,
                std::string const& shortest) {
  if (brief.written && is_about_news(standing)) return "reconnect congratulate " + shortest;
  if (brief.written)
    return fmt::format("reconnect log {} --how {}", shortest, to_text(*brief.written));
  bool const is_reached = !contact.phones.empty() || !contact.emails.empty();
  if (!is_reached) return fmt::format("reconnect edit {} --phone NUMBER", shortest);
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
  Brief const brief = brief_of(context, contact, standing, outlook, Purpose::Day);
  std::string const shortest = short_name(*book, contact);
  tell_missing(context, contact, brief, outlook.settings, shortest);
  Answer answer{.members = brief_members(contact, standing, outlook, brief)};
  add_brief(answer.page, contact, brief, shortest);
  answer.page.next(
      {act(contact, brief, standing, shortest), "not now: reconnect snooze " + shortest});
  return answer;
}

}  // namespace reconnect::commands
