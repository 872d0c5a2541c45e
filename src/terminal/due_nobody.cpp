// SPDX-License-Identifier: MIT
// The morning's screen when nobody is listed: who comes next, and whose answer may still come.
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/due_parts.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t most_awaited = 3;

/// Returns "Nobody today. From Monday: Ben Okafor, text (PyCon 2019)."
std::vector<Span> nobody_today(DueMaterial const& material, Contact const* next_up) {
  auto const& plan = material.plan();
  if (!next_up) return {{"Nobody today."}};
  auto const from = plan.next_from
                        ? fmt::format("From {}", fixed_day_said(*plan.next_from, plan.today))
                        : std::string("Next");
  auto const medium = plan.next_up->standing.medium;
  auto const how = medium ? fmt::format(", {}", noun(*medium)) : "";
  auto const met = next_up->met.empty() ? "" : fmt::format(" ({})", next_up->met);
  return {{fmt::format("Nobody today. {}: ", from)},
          {name_shown(*next_up), Ink::Name},
          {fmt::format("{}{}.", how, met)}};
}

/// Returns "An answer may still come: Cara Li, until Friday.", or nothing where none is awaited.
std::vector<Span> awaited(DueMaterial const& material) {
  auto const& plan = material.plan();
  std::vector<Span> spans;
  std::size_t count = 0;
  for (auto const& awaited : plan.awaited) {
    auto const* contact = material.find(awaited.id);
    if (!contact || count == most_awaited) continue;
    spans.push_back({count == 0 ? "An answer may still come: " : "; "});
    spans.push_back({name_shown(*contact), Ink::Name});
    spans.push_back({fmt::format(", until {}", fixed_day_said(awaited.until, plan.today))});
    ++count;
  }
  if (count == 0) return {};
  auto const others = plan.awaited.size() - count;
  spans.push_back({others > 0 ? fmt::format("; and {} more.", others) : "."});
  return spans;
}

std::vector<std::string> commands_for_nobody(DueMaterial const& material, Contact const* next_up) {
  auto const& plan = material.plan();
  std::vector<std::string> commands;
  if (next_up) commands.push_back(material.command("prep", next_up->id));
  if (plan.waiting > 0) commands.emplace_back("reconnect due --limit 1 (one more now)");
  if (!next_up && plan.unsorted > 0) commands.emplace_back("reconnect triage");
  if (commands.empty()) commands = {"reconnect add", "reconnect list --upcoming 30d"};
  return commands;
}

}  // namespace

void add_nobody(Page& page, DueMaterial const& material) {
  auto const& plan = material.plan();
  auto const* next_up = plan.next_up ? material.find(plan.next_up->id) : nullptr;
  page.line(nobody_today(material, next_up), 2);
  if (auto answers = awaited(material); !answers.empty()) page.line(std::move(answers), 2);
  if (next_up && !next_up->urls.empty()) {
    page.line({{fmt::format("Look in on: {}", profile_said(*next_up))}}, 2);
  }
  page.blank().next(commands_for_nobody(material, next_up));
}

}  // namespace reconnect::terminal
