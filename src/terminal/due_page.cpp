// SPDX-License-Identifier: MIT
// The morning's screen in its variants: first start, nobody chosen yet, somebody, nobody.
#include "reconnect/terminal/due_page.hpp"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Listed;
using cadence::Reason;
using std::chrono::days;

constexpr std::size_t most_with_details = 3;
constexpr std::size_t most_awaited = 3;
constexpr std::size_t enough_to_begin = 10;
constexpr days away{14};

struct PeriodWords {
  std::string_view current;
  std::string_view many;
};

PeriodWords words_of(Pace::Period period) {
  switch (period) {
    case Pace::Period::Day:
      return {"today", "days"};
    case Pace::Period::Week:
      return {"this week", "weeks"};
    case Pace::Period::Month:
      return {"this month", "months"};
  }
  return {};
}

std::string name_shown(Contact const& contact) {
  return fmt::format("{}{}", contact.name.empty() ? contact.id : contact.name,
                     contact.key ? " ★" : "");
}

/// What the variants of the screen ask of its material.
class Material {
 public:
  explicit Material(DueScreen const& screen) : screen_(screen) {
    for (auto const& contact : screen.contacts) by_id_.emplace(contact.id, &contact);
  }

  Contact const* find(std::string const& id) const {
    auto const found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }

  /// Returns the command for the contact: "reconnect prep ana".
  std::string command(std::string_view verb, std::string const& id) const {
    auto const found = screen_.short_names.find(id);
    return fmt::format("reconnect {} {}", verb,
                       found == screen_.short_names.end() ? id : found->second);
  }

  std::string sentence(Reason reason, Contact const& contact,
                       cadence::Standing const& standing) const {
    return why(reason, contact, standing, screen_.settings, screen_.campaigns, screen_.plan.today);
  }

  DueScreen const& screen() const { return screen_; }
  cadence::Plan const& plan() const { return screen_.plan; }

 private:
  DueScreen const& screen_;
  std::unordered_map<std::string_view, Contact const*> by_id_;
};

Page first_start(DueScreen const& screen) {
  auto const pace = screen.settings.pace;
  auto const people =
      pace.count == 1 ? std::string("One person") : fmt::format("{} people", pace.count);
  auto const period = said(Pace{1, pace.period}).substr(std::string_view("one ").size());
  auto const more = pace == Pace{} ? " (reconnect settings pace 2/week for more)" : "";
  Page page;
  page.line("No contacts yet. Start with the people you already have:");
  page.add(Entries{{
      {.cells = {{"reconnect import contacts.vcf"}}, .facts = {{"from a phone or mail program"}}},
      {.cells = {{"reconnect import Connections.csv"}}, .facts = {{"from LinkedIn"}}},
  }});
  page.line({{R"(reconnect add "Ana Díaz" --met "Initech, 2012" --was close --last 2019)"}}, 2);
  page.line(fmt::format("{} {} will be shown{}.", people, period, more));
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
  auto const& habit = plan.habit;
  auto const words = words_of(habit.pace.period);
  auto text = fmt::format(" · {} {} of {}", words.current, habit.done, habit.target);
  if (habit.kept > 0) {
    text += fmt::format(" · {} of the last {} {} kept", habit.kept, habit.of, words.many);
  }
  return Line{{{weekday_said(plan.today)}, {std::move(text), Ink::Dim}}};
}

/// Returns whether so long has passed without a touch that a whole period of the pace lies in
/// between.
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

std::string touch_shown(cadence::Standing const& standing) {
  if (!standing.medium) return standing.touch ? std::string(cadence::to_text(*standing.touch)) : "";
  if (!standing.minutes) return std::string(noun(*standing.medium));
  return fmt::format("{}, {} min", noun(*standing.medium), standing.minutes->count());
}

std::string channel_shown(Contact const& contact, std::optional<Medium> medium) {
  bool const by_email = medium == Medium::Email || contact.phones.empty();
  if (by_email && !contact.emails.empty()) return contact.emails.front().address;
  return contact.phones.empty() ? std::string() : contact.phones.front().number;
}

std::string ladder_shown(cadence::Standing const& standing, Settings const& settings) {
  if (standing.rung == 0)
    return fmt::format("no agenda yet: the first talk of {}", settings.restart_contacts);
  auto const talks = counted(static_cast<std::size_t>(standing.rung), "talk", "talks");
  return fmt::format("no agenda yet: {} of {}", talks, settings.restart_contacts);
}

/// What stands in the line below the person where there is one: how to reach them, and whether to
/// ask.
bool is_detail(Reason reason) {
  return reason == Reason::NoChannel || reason == Reason::Agenda || reason == Reason::Balance;
}

std::vector<Span> facts_of(Material const& material, Contact const& contact,
                           cadence::Standing const& standing) {
  bool const has_below = material.plan().listed.size() <= most_with_details;
  std::vector<Span> facts;
  for (auto const reason : standing.reasons.in_order()) {
    bool const is_elsewhere = reason == Reason::Key || (is_detail(reason) && has_below);
    if (is_elsewhere) continue;
    facts.push_back({material.sentence(reason, contact, standing)});
  }
  return facts;
}

std::vector<Span> below_of(Material const& material, Contact const& contact,
                           cadence::Standing const& standing) {
  auto const& reasons = standing.reasons;
  std::vector<Span> below;
  auto const add = [&below](std::string text) {
    if (!text.empty()) below.push_back({std::move(text)});
  };
  add(reasons.has(Reason::NoChannel) ? material.sentence(Reason::NoChannel, contact, standing)
                                     : channel_shown(contact, standing.medium));
  if (!reasons.has(Reason::Never)) add(contact.met);
  if (reasons.has(Reason::Agenda)) add(ladder_shown(standing, material.screen().settings));
  if (reasons.has(Reason::Balance)) add(material.sentence(Reason::Balance, contact, standing));
  return below;
}

Entries listed(Material const& material) {
  auto const& plan = material.plan();
  Entries entries;
  for (auto const& listed : plan.listed) {
    auto const* contact = material.find(listed.id);
    if (!contact) continue;
    Entry entry{{{name_shown(*contact), Ink::Name}, {touch_shown(listed.standing), Ink::Accent}},
                facts_of(material, *contact, listed.standing),
                {}};
    if (plan.listed.size() <= most_with_details)
      entry.below = below_of(material, *contact, listed.standing);
    entries.rows.push_back(std::move(entry));
  }
  return entries;
}

void add_somebody(Page& page, Material const& material) {
  auto const& plan = material.plan();
  auto const& first = plan.listed.front().id;
  page.add(listed(material)).blank();
  page.next({material.command("prep", first), material.command("log", first),
             fmt::format("not now: {}", material.command("snooze", first))},
            plan.contacts > plan.listed.size() ? "Everybody else can wait." : "");
}

/// Returns "Nobody today. From Monday: Ben Okafor, text (PyCon 2019)."
std::vector<Span> nobody_today(Material const& material, Contact const* next_up) {
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
std::vector<Span> awaited(Material const& material) {
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

std::vector<std::string> commands_for_nobody(Material const& material, Contact const* next_up) {
  auto const& plan = material.plan();
  std::vector<std::string> commands;
  if (next_up) commands.push_back(material.command("prep", next_up->id));
  if (plan.waiting > 0) commands.emplace_back("reconnect due --limit 1 (one more now)");
  if (!next_up && plan.unsorted > 0) commands.emplace_back("reconnect triage");
  if (commands.empty()) commands = {"reconnect add", "reconnect list --upcoming 30d"};
  return commands;
}

void add_nobody(Page& page, Material const& material) {
  auto const& plan = material.plan();
  auto const* next_up = plan.next_up ? material.find(plan.next_up->id) : nullptr;
  page.line(nobody_today(material, next_up), 2);
  if (auto answers = awaited(material); !answers.empty()) page.line(std::move(answers), 2);
  if (next_up && !next_up->urls.empty()) {
    page.line({{fmt::format("Look in on: {}", profile_said(*next_up))}}, 2);
  }
  page.blank().next(commands_for_nobody(material, next_up));
}

}  // namespace

Page due_page(DueScreen const& screen) {
  auto const& plan = screen.plan;
  if (plan.contacts == 0) return first_start(screen);
  if (plan.listed.empty() && plan.unsorted == plan.contacts) return nobody_chosen(plan);

  Material const material(screen);
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
