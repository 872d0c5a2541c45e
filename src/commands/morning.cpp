// SPDX-License-Identifier: MIT
#include "morning.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::commands {
namespace {

template <typename Word>
std::optional<std::string> word_of(std::optional<Word> const& value) {
  if (!value) return std::nullopt;
  return std::string(to_text(*value));
}

template <typename Duration>
std::optional<std::int64_t> count_of(std::optional<Duration> const& duration) {
  if (!duration) return std::nullopt;
  return duration->count();
}

/// Returns the first phone number, or address, that holds anything.
template <typename Entry>
std::optional<std::string> first_of(std::vector<Entry> const& entries, std::string Entry::*text) {
  auto const found =
      std::ranges::find_if(entries, [&](Entry const& entry) { return !(entry.*text).empty(); });
  if (found == entries.end()) return std::nullopt;
  return (*found).*text;
}

std::optional<std::string> first_phone(Contact const& contact) {
  return first_of(contact.phones, &Phone::number);
}
std::optional<std::string> first_email(Contact const& contact) {
  return first_of(contact.emails, &Email::address);
}

}  // namespace

std::vector<Campaign> campaigns_of(store::BookView const& book) {
  return cadence::with_known_members(book.campaigns(),
                                     [&](std::string_view id) { return book.contains(id); });
}

cadence::Plan plan_of(store::BookView const& book, Date today, cadence::Room room) {
  return in_one_walk(book, [&](Settings const& settings, std::vector<Campaign> const& campaigns) {
    cadence::Planner planner(settings, campaigns, today, room);
    book.each(store::Detail::Standing, [&](Contact const& contact) { planner.add(contact); });
    return planner.plan();
  });
}

std::vector<Contact> listed_contacts(store::BookView const& book, cadence::Plan const& plan) {
  std::vector<Contact> contacts;
  contacts.reserve(plan.listed.size());
  for (auto const& listed : plan.listed) contacts.push_back(book.find(listed.id).value());
  return contacts;
}

Value habit_value(cadence::Habit const& habit) {
  return Object{{"pace", to_text(habit.pace)}, {"done", habit.done}, {"target", habit.target},
                {"streak", habit.streak},      {"kept", habit.kept}, {"of", habit.of}};
}

Object due_members(Contact const& contact, cadence::Standing const& standing,
                   Outlook const& outlook) {
  Array reasons;
  for (cadence::Reason const reason : standing.reasons.in_order())
    reasons.emplace_back(to_text(reason));
  Array why;
  for (std::string& sentence :
       terminal::why(contact, standing, outlook.settings, outlook.campaigns, outlook.today)) {
    why.emplace_back(std::move(sentence));
  }
  return {{"id", contact.id},
          {"name", contact.name},
          {"stage", to_text(standing.stage)},
          {"key", contact.key},
          {"due_on", word_of(standing.due_on)},
          {"overdue_days", count_of(standing.overdue)},
          {"ratio", standing.ratio_shown},
          {"score", standing.score_shown},
          {"touch", word_of(standing.touch)},
          {"medium", word_of(standing.medium)},
          {"minutes", count_of(standing.minutes)},
          {"ask_ok", standing.ask_ok},
          {"reasons", std::move(reasons)},
          {"why", std::move(why)},
          {"phone", first_phone(contact)},
          {"email", first_email(contact)}};
}

Object list_members(Contact const& contact, cadence::Standing const& standing,
                    Outlook const& outlook) {
  Object members = due_members(contact, standing, outlook);
  members.emplace_back("last_contact", word_of(standing.last_contact));
  return members;
}

std::string plain_line(Contact const& contact, cadence::Standing const& standing) {
  std::string line;
  for (std::string const& cell :
       {contact.id, contact.name, std::string(to_text(standing.stage)),
        word_of(standing.due_on).value_or(""), word_of(standing.last_contact).value_or(""),
        word_of(standing.touch).value_or(""), word_of(standing.medium).value_or(""),
        first_phone(contact).value_or(""), first_email(contact).value_or(""), contact.org}) {
    line += terminal::printable(cell) + '\t';
  }
  line.back() = '\n';
  return line;
}

void tell_unread(Context const& context, store::BookView const& book) {
  std::size_t const unread = book.unread();
  if (unread == 0) return;
  context.console.tell(
      fmt::format("reconnect: {} of the file cannot be read and count as missing\nhint: `reconnect "
                  "check` names them\n",
                  terminal::counted(unread, "entry", "entries")));
}

}  // namespace reconnect::commands
