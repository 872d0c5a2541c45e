// SPDX-License-Identifier: MIT
// The morning's screen in its variants: first start, nobody chosen yet, somebody, nobody.
#include "reconnect/terminal/due_page.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/due_parts.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using std::chrono::days;

constexpr std::size_t enough_to_begin = 10;
constexpr days away{14};

Page first_start(DueScreen const& screen) {
  auto const pace = screen.settings.pace;
  auto const people =
      pace.count == 1 ? std::string("One person") : fmt::format("{} people", pace.count);
  auto const more = pace == Pace{} ? " (reconnect settings pace 2/week for more)" : "";
  Page page;
  page.line("No contacts yet. Start with the people you already have:");
  page.add(Entries{{
      {.cells = {{"reconnect import contacts.vcf"}}, .facts = {{"from a phone or mail program"}}},
      {.cells = {{"reconnect import Connections.csv"}}, .facts = {{"from LinkedIn"}}},
  }});
  page.line({{R"(reconnect add "Ana Díaz" --met "Initech, 2012" --was close --last 2019)"}}, 2);
  page.line(fmt::format("{} {} will be shown{}.", people, words_of(pace.period).each, more));
  page.line(fmt::format("Your file will be {}", screen.file_shown));
  return page;
}

Page nobody_chosen(cadence::Plan const& plan) {
  auto const are_unsorted = plan.unsorted == 1 ? "person is unsorted" : "people are unsorted";
  auto const unsorted = counted(plan.unsorted, are_unsorted, are_unsorted);
  auto const enough = plan.unsorted > enough_to_begin ? ", ten are enough" : "";
  return Page{}
      .line(fmt::format("Nobody is chosen yet: {}{}.", unsorted, enough))
      .next({"reconnect triage"});
}

Line header(cadence::Plan const& plan) {
  return Line{{{weekday_said(plan.today)}, {" · " + said(plan.habit), Ink::Dim}}};
}

/// Returns whether the last touch is so long ago that a whole period of the pace lies in between.
bool was_away(cadence::Plan const& plan, Settings const& settings) {
  if (!plan.last_touch || plan.today - *plan.last_touch < away) return false;
  auto const period = plan.habit.pace.period;
  auto const current = cadence::period_of(plan.today, period, settings.week_starts);
  auto const before = cadence::period_of(current.first - days{1}, period, settings.week_starts);
  return *plan.last_touch < before.first;
}

std::string welcome(cadence::Plan const& plan) {
  auto const listed = plan.listed.size();
  if (listed == 0) return "Welcome back. Nobody piled up.";
  auto const people = listed == 1 ? std::string("one person") : counted(listed, "person", "people");
  return fmt::format("Welcome back. Nobody piled up: {} {}.", people,
                     words_of(plan.habit.pace.period).current);
}

}  // namespace

Page due_page(DueScreen const& screen) {
  auto const& plan = screen.plan;
  if (plan.contacts == 0) return first_start(screen);
  if (plan.listed.empty() && plan.unsorted == plan.contacts) return nobody_chosen(plan);

  DueMaterial const material(screen);
  Page page;
  page.add(header(plan));
  if (was_away(plan, screen.settings)) page.line(welcome(plan));
  page.blank();
  if (plan.listed.empty()) {
    add_nobody(page, material);
  } else {
    add_somebody(page, material);
  }
  return page;
}

}  // namespace reconnect::terminal
