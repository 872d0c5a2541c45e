// SPDX-License-Identifier: MIT
#include "reconnect/terminal/stats_page.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Figures;
using cadence::Stage;

std::string times(std::size_t count) {
  return count == 1 ? "once" : counted(count, "time", "times");
}

/// One sign a period, the current one at the end: full where it was kept, half where somebody was
/// reached.
std::string strip(StatsScreen const& screen) {
  std::string signs;
  for (auto period = screen.periods.rbegin(); period != screen.periods.rend(); ++period) {
    bool const kept = period->reached >= screen.habit.target;
    signs += kept ? "█" : period->reached > 0 ? "▒" : "░";
  }
  return signs;
}

std::string streak_said(cadence::Habit const& habit) {
  if (habit.streak < 2) return "";
  return fmt::format("{} in a row", habit.streak);
}

void add_habit(Entries& entries, StatsScreen const& screen) {
  add_facts(entries, "pace",
            {said(screen.habit.pace), said(screen.habit), streak_said(screen.habit)});
  if (screen.periods.size() < 2) return;
  add_facts(entries, std::string(words_of(screen.habit.pace.period).many),
            {strip(screen), "since " + day_said(screen.periods.back().first, screen.today)});
}

void add_ties(Entries& entries, StatsScreen const& screen) {
  constexpr std::array stages{Stage::Warm,    Stage::Rekindling, Stage::Dormant,
                              Stage::Resting, Stage::Untracked,  Stage::Unsorted};
  std::vector<std::string> facts;
  for (Stage const stage : stages) {
    auto const count = screen.figures.stages.at(static_cast<std::size_t>(stage));
    auto const word = cadence::to_text(stage);
    if (count > 0) facts.push_back(counted(count, word, word));
  }
  add_facts(entries, "people", std::move(facts));
}

void add_ladder(Entries& entries, StatsScreen const& screen) {
  std::vector<std::string> facts;
  for (std::size_t rung = screen.figures.rungs.size(); rung-- > 1;) {
    auto const people = screen.figures.rungs[rung];
    if (people == 0) continue;
    facts.push_back(fmt::format("{} at {} of {}", counted(people, "person", "people"), rung,
                                screen.restart_contacts));
  }
  add_facts(entries, "on the way back", std::move(facts));
  auto const revived = screen.figures.revived;
  if (revived > 0) add_facts(entries, "revived", {counted(revived, "tie", "ties")});
}

std::string tries_said(std::string_view what, cadence::Tries const& tries) {
  return fmt::format("{} {} of {}", what, tries.answered, tries.made);
}

void add_answers(Entries& entries, Figures const& figures) {
  std::vector<std::string> media;
  for (std::size_t index = 0; index < figures.media.size(); ++index) {
    auto const& tries = figures.media[index];
    if (tries.made > 0) media.push_back(tries_said(noun(static_cast<Medium>(index)), tries));
  }
  add_facts(entries, "answered", std::move(media));
  std::vector<std::string> days;
  for (unsigned number = 1; number <= figures.weekdays.size(); ++number) {
    auto const day = number % figures.weekdays.size();  // from Monday on
    auto const& tries = figures.weekdays.at(day);
    if (tries.made == 0) continue;
    days.push_back(
        tries_said(weekday_name(std::chrono::weekday{static_cast<unsigned>(day)}), tries));
  }
  add_facts(entries, "calls by day", std::move(days));
}

void add_sides(Entries& entries, Figures const& figures) {
  auto const side = [](std::string_view who, std::size_t count) {
    return count == 0 ? std::string() : fmt::format("{} {}", who, times(count));
  };
  add_facts(entries, "reached out",
            {side("you", figures.from_me), side("they", figures.from_them)});
  if (figures.gave + figures.asked > 0) {
    add_facts(entries, "balance",
              {fmt::format("you helped {}, asked {}", figures.gave, figures.asked)});
  }
}

std::string title(StatsScreen const& screen) {
  auto const& figures = screen.figures;
  return fmt::format(
      "{} with {} since {}", counted(figures.from_me + figures.from_them, "touch", "touches"),
      counted(figures.touched, "person", "people"), day_said(*figures.since, screen.today));
}

}  // namespace

Page stats_page(StatsScreen const& screen) {
  Page page;
  if (!screen.figures.since) {
    page.line("Nothing is noted yet. It begins with one call.");
    page.next({screen.figures.contacts == 0 ? "reconnect add NAME" : "reconnect due"});
    return page;
  }
  page.line({{weekday_said(screen.today)}, {" · " + title(screen), Ink::Dim}});
  page.blank();
  Entries entries;
  add_habit(entries, screen);
  add_ties(entries, screen);
  add_ladder(entries, screen);
  add_answers(entries, screen.figures);
  add_sides(entries, screen.figures);
  page.add(std::move(entries));
  page.blank();
  page.next({"reconnect due"});
  return page;
}

}  // namespace reconnect::terminal
