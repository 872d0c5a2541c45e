// SPDX-License-Identifier: MIT
// The morning's plan of a stored book, and the members by which a JSON answer tells how somebody
// stands.
#pragma once

#include <vector>

#include "reconnect/cadence/plan.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/commands/value.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// Returns the campaigns of the book, with the members that it knows.
std::vector<Campaign> campaigns_of(store::BookView const& book);

/// Returns what `make` makes of the contacts by the settings and the campaigns of the book. Those
/// may stand behind the contacts in the file: `make` first runs by what most books have, no
/// campaigns, and again where that was not right, so that most often the file is read once.
template <typename Make>
auto in_one_walk(store::BookView const& book, Make const& make) {
  Settings const& settings = book.settings_before_contacts();
  auto made = make(settings, std::vector<Campaign>{});
  auto const campaigns = campaigns_of(book);
  if (!campaigns.empty() || settings != book.settings()) made = make(book.settings(), campaigns);
  return made;
}

/// Returns the plan of `today`, without ever holding the whole book.
cadence::Plan plan_of(store::BookView const& book, Date today, cadence::Room room = {});

/// Returns the whole contacts that the plan lists, in its order.
std::vector<Contact> listed_contacts(store::BookView const& book, cadence::Plan const& plan);

/// What sentences and members about a contact are made of.
struct Outlook {
  Settings const& settings;
  std::vector<Campaign> const& campaigns;
  Date today{};
};

/// Returns the habit as it stands in the answers of `due` and `stats`.
Value habit_value(cadence::Habit const& habit);

/// Returns the members of an entry of `due --json`.
Object due_members(Contact const& contact, cadence::Standing const& standing,
                   Outlook const& outlook);

/// Returns those members and `last_contact`: an entry of `list --json`, and `derived` of `show
/// --json`.
Object list_members(Contact const& contact, cadence::Standing const& standing,
                    Outlook const& outlook);

/// Returns the tab-separated line of `--plain`: id, name, stage, due_on, last_contact, touch,
/// medium, phone, email, org.
std::string plain_line(Contact const& contact, cadence::Standing const& standing);

/// Says on stderr how many entries of the file could not be read, where there are any.
void tell_unread(Context const& context, store::BookView const& book);

}  // namespace reconnect::commands
