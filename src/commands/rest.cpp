// SPDX-License-Identifier: MIT
#include "reconnect/commands/rest.hpp"

#include <fmt/format.h>

#include "changing.hpp"
#include "reconnect/cadence/standing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// Returns a day that `--until` names; one that has come already would rest nobody.
Date until_date(std::string_view text, Date today) {
  Date const date = typed_date(text, today, Direction::Ahead);
  if (date <= today)
    throw Error(ExitCode::Usage, quoted(text) + " is not after today",
                "write a day ahead: mon, +10d, 2027-03-01");
  return date;
}

/// Lets everybody who is named rest.
Answer let_rest(Context& context, std::vector<std::string> const& names, std::string_view command,
                std::optional<Date> until, std::optional<std::string> const& why) {
  terminal::Page page;
  std::string next;
  auto const made = change(context, [&](store::BookDraft& draft) {
    for (Contact& contact : each_named(context, draft, names, command)) {
      contact.rest =
          Rest{.since = context.today, .until = until, .why = why ? typed_text(*why, "--why") : ""};
      next = short_name(draft, contact);
      page.line(until ? fmt::format("{} rests until {}.", contact.name,
                                    terminal::day_said(*until, context.today))
                      : fmt::format("{} rests until you wake them, or until you are in touch.",
                                    contact.name));
      draft.put(std::move(contact));
    }
  });
  page.next({"reconnect wake " + next});
  return changed(context, made, std::move(page));
}

}  // namespace

void Snooze::declare(Options& options) {
  options.words("NAME", "Who", names);
  options.add({"--until", "DATE", "Bring them up again from then (in a week)"}, until);
  options.add({"--why", "TEXT", "Say why"}, why);
}

Answer Snooze::run(Context& context) const {
  Date const day = until ? until_date(*until, context.today) : context.today + std::chrono::days{7};
  return let_rest(context, names, name, day, why);
}

void RestCommand::declare(Options& options) {
  options.words("NAME", "Who", names);
  options.add({"--until", "DATE", "Bring them up again from then (never by itself)"}, until);
  options.add({"--why", "TEXT", "Say why"}, why);
}

Answer RestCommand::run(Context& context) const {
  std::optional<Date> day;
  if (until) day = until_date(*until, context.today);
  return let_rest(context, names, name, day, why);
}

void Wake::declare(Options& options) { options.words("NAME", "Who", names); }

Answer Wake::run(Context& context) const {
  terminal::Page page;
  std::vector<std::string> next;
  auto const made = change(context, [&](store::BookDraft& draft) {
    for (Contact& contact : each_named(context, draft, names, name)) {
      auto const standing = cadence::standing(contact, draft.settings(), {}, context.today);
      bool const rests = standing.resting_until_woken || standing.rest_until;
      if (!rests && standing.stage != cadence::Stage::Resting) {
        page.line(fmt::format("{} does not rest.", contact.name));
        continue;
      }
      if (rests) contact.rest.reset();
      bool const silent = cadence::standing(contact, draft.settings(), {}, context.today).stage ==
                          cadence::Stage::Resting;
      if (silent) contact.next = NextDate{.on = context.today};
      page.line(fmt::format("{} is back.", contact.name));
      if (next.size() < 3) next.push_back("reconnect prep " + short_name(draft, contact));
      draft.put(std::move(contact));
    }
  });
  if (!next.empty()) page.next(std::move(next));
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
