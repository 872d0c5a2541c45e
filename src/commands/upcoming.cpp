// SPDX-License-Identifier: MIT
#include "upcoming.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

std::string_view to_text(Upcoming::Kind kind) {
  switch (kind) {
    case Upcoming::Kind::Promise:
      return "promise";
    case Upcoming::Kind::Next:
      return "next";
    case Upcoming::Kind::Birthday:
      return "birthday";
    case Upcoming::Kind::Due:
      return "due";
  }
  return "";
}

std::string said(Upcoming const& upcoming) {
  switch (upcoming.kind) {
    case Upcoming::Kind::Promise:
      return (upcoming.from == Side::Me ? "you promised: " : "they promised: ") + upcoming.what;
    case Upcoming::Kind::Next:
      return upcoming.what.empty() ? "the day you set" : "the day you set: " + upcoming.what;
    case Upcoming::Kind::Birthday:
    case Upcoming::Kind::Due:
      break;
  }
  return upcoming.what;
}

/// A day that the engine finds is one from which on the turn may come.
std::string day_said(Upcoming const& upcoming, Date today) {
  std::string const day = terminal::said(upcoming.on, today);
  return upcoming.kind == Upcoming::Kind::Due ? "from " + day : day;
}

}  // namespace

void add_upcoming(std::vector<Upcoming>& upcoming, Contact const& contact,
                  cadence::Standing const& standing, Date today, Date last) {
  auto const add = [&](Date on, Upcoming::Kind kind, std::string what, Side from = Side::Me) {
    if (on > last) return;
    upcoming.push_back({on, kind, contact.id, contact.name, from, std::move(what)});
  };
  for (Side const side : {Side::Me, Side::Them}) {
    for (auto const* promise : cadence::open_promises(contact, side)) {
      if (promise->by) add(*promise->by, Upcoming::Kind::Promise, promise->what, side);
    }
  }
  if (standing.stage == cadence::Stage::Unsorted) return;
  if (standing.next_on) add(*standing.next_on, Upcoming::Kind::Next, contact.next->why);
  if (contact.birthday)
    add(cadence::next_birthday(*contact.birthday, today), Upcoming::Kind::Birthday, "birthday");
  bool const is_of_the_engine = standing.due_on && standing.due_on != standing.next_on;
  if (is_of_the_engine && *standing.due_on > today)
    add(*standing.due_on, Upcoming::Kind::Due, terminal::said(standing.beat));
}

void sort_by_day(std::vector<Upcoming>& upcoming) {
  auto const order = [](Upcoming const& one) {
    return std::tuple(one.on, one.kind, people::folded(one.name), one.what);
  };
  std::ranges::stable_sort(upcoming, {}, order);
}

terminal::Table upcoming_table(std::vector<Upcoming> const& upcoming, Date today) {
  terminal::Table table;
  for (Upcoming const& one : upcoming) {
    table.rows.push_back({{day_said(one, today), one.on <= today ? Ink::Accent : Ink::Plain},
                          {one.name, Ink::Name},
                          {said(one), Ink::Dim}});
  }
  return table;
}

Value value_of(Upcoming const& upcoming) {
  bool const is_promise = upcoming.kind == Upcoming::Kind::Promise;
  return Object{{"on", reconnect::to_text(upcoming.on)},
                {"kind", to_text(upcoming.kind)},
                {"id", upcoming.id},
                {"name", upcoming.name},
                {"what", upcoming.what},
                {"from", is_promise ? Value(reconnect::to_text(upcoming.from)) : Value()}};
}

}  // namespace reconnect::commands
