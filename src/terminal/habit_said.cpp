// SPDX-License-Identifier: MIT
// The habit in words.
#include <string>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {

PeriodWords words_of(Pace::Period period) {
  switch (period) {
    case Pace::Period::Day:
      return {"a day", "today", "day", "days"};
    case Pace::Period::Week:
      return {"a week", "this week", "week", "weeks"};
    case Pace::Period::Month:
      return {"a month", "this month", "month", "months"};
  }
  return {};
}

std::string said(cadence::Habit const& habit) {
  auto const words = words_of(habit.pace.period);
  auto const text = fmt::format("{} {} of {}", words.current, habit.done, habit.target);
  if (habit.of == 1 && habit.kept == 1)
    return fmt::format("{} · the last {} kept", text, words.one);
  if (habit.kept == 0) return text;
  return fmt::format("{} · {} of the last {} {} kept", text, habit.kept, habit.of, words.many);
}

}  // namespace reconnect::terminal
