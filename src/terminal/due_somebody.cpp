// SPDX-License-Identifier: MIT
// The morning's screen when somebody is listed: what to do, why, and how to reach them.
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "terminal/due_parts.hpp"
#include "terminal/grounds.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;

constexpr std::size_t most_with_details = 3;

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

std::vector<Span> facts_of(DueMaterial const& material, Contact const& contact,
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

/// Returns what they promised, the earliest first where there is more.
std::string their_promise_shown(Contact const& contact, Date today) {
  auto const promises = cadence::open_promises(contact, Side::Them);
  if (promises.empty()) return "";
  auto const& first = *promises.front();
  auto const by = first.by ? ", by " + fixed_day_said(*first.by, today) : std::string();
  return fmt::format("they promised: {}{}", first.what, by);
}

std::vector<Span> below_of(DueMaterial const& material, Contact const& contact,
                           cadence::Standing const& standing) {
  auto const& reasons = standing.reasons;
  std::vector<Span> below;
  auto const add = [&below](std::string text) {
    if (!text.empty()) below.push_back({std::move(text)});
  };
  add(reasons.has(Reason::NoChannel) ? material.sentence(Reason::NoChannel, contact, standing)
                                     : channel_shown(contact, standing.medium));
  if (!reasons.has(Reason::Never)) add(contact.met);
  add(their_promise_shown(contact, material.plan().today));
  if (reasons.has(Reason::Agenda)) add(ladder_shown(standing, material.settings()));
  if (reasons.has(Reason::Balance)) add(material.sentence(Reason::Balance, contact, standing));
  return below;
}

Entries listed(DueMaterial const& material) {
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

/// Returns what to type where it can wait, or where a promise, that no rest puts off, is kept: by
/// the name, where that is their only one.
std::string put_off_or_kept(DueMaterial const& material, cadence::Listed const& first) {
  auto const* contact = material.find(first.id);
  if (!contact || first.standing.touch != cadence::Suggestion::Promise)
    return "not now: " + material.command("snooze", first.id);
  auto const due = promises_due(*contact, material.plan().today);
  bool const is_only = cadence::open_promises(*contact, Side::Me).size() +
                           cadence::open_promises(*contact, Side::Them).size() ==
                       1;
  return "kept: " + (is_only || due.empty() ? material.command("promise done", first.id)
                                            : "reconnect promise done " + due.front()->id);
}

}  // namespace

void add_somebody(Page& page, DueMaterial const& material) {
  auto const& plan = material.plan();
  auto const& first = plan.listed.front();
  page.add(listed(material)).blank();
  page.next({material.command("prep", first.id), material.command("log", first.id),
             put_off_or_kept(material, first)},
            plan.contacts > plan.listed.size() ? "Everybody else can wait." : "");
}

}  // namespace reconnect::terminal
