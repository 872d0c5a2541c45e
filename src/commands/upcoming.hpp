// SPDX-License-Identifier: MIT
// What the next days bring: next dates, birthdays, promises, and the days from which somebody is
// worth a call again.
#pragma once

#include <string>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/commands/value.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::commands {

/// Something that a day brings.
struct Upcoming {
  enum class Kind { Promise, Next, Birthday, Due };
  Date on{};
  Kind kind{Kind::Due};
  std::string id{};
  std::string name{};
  Side from{Side::Me};  // whose promise it is
  std::string what{};   // in words; of a promise what was promised
};

/// Adds what `contact` brings up to `last`: open promises (those whose day has come, too), the next
/// date, the birthday, and the day from which they are due where that lies ahead.
void add_upcoming(std::vector<Upcoming>& upcoming, Contact const& contact,
                  cadence::Standing const& standing, Date today, Date last);

/// Sorts by day; on one day promises and next dates come first, then by name.
void sort_by_day(std::vector<Upcoming>& upcoming);

/// Returns a line for each, the day in front.
terminal::Table upcoming_table(std::vector<Upcoming> const& upcoming, Date today);

/// Returns an entry of `upcoming` in the answer of `list --upcoming`.
Value value_of(Upcoming const& upcoming);

}  // namespace reconnect::commands
