// SPDX-License-Identifier: MIT
// Section 6 of cadence.md: the morning's answer.
#include "reconnect/cadence/plan.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "cadence/campaign.hpp"
#include "cadence/facts.hpp"
#include "cadence/order.hpp"
#include "cadence/pace.hpp"
#include "cadence/stand.hpp"

namespace reconnect::cadence {
namespace {

/// Somebody who comes on a day that still lies ahead.
struct Upcoming {
  Listed contact{};
  Date from{};
};

/// An attempt that may still be answered.
struct Attempt {
  Date on{};
  Awaited awaited{};
};

/// Returns how many undated contacts may be listed, whatever was done already.
std::size_t most_listed(Room room, Pace pace) {
  switch (room.kind) {
    case Room::Kind::ByPace:
      return static_cast<std::size_t>(pace.count);
    case Room::Kind::AtMost:
      return static_cast<std::size_t>(std::max(room.at_most, 0));
    case Room::Kind::All:
      break;
  }
  return std::numeric_limits<std::size_t>::max();
}

std::size_t left_by(Habit const& habit) {
  return static_cast<std::size_t>(std::max(habit.target - habit.done, 0));
}

bool is_awaited(Standing const& standing, Date today) {
  return standing.retry_on && standing.due_on == standing.retry_on && today < *standing.due_on &&
         standing.stage != Stage::Resting;
}

std::vector<Campaign> with_known_members(Book const& book) {
  if (book.campaigns.empty()) return {};
  std::vector<std::string_view> known;
  for (Contact const& contact : book.contacts) known.push_back(contact.id);
  std::ranges::sort(known);
  return cadence::with_known_members(
      book.campaigns, [&](std::string_view id) { return std::ranges::binary_search(known, id); });
}

void keep_sooner(std::optional<Upcoming>& soonest, Contact const& contact, Standing const& standing,
                 Date from) {
  if (soonest && soonest->from < from) return;
  Upcoming upcoming{{contact.id, standing}, from};
  bool const is_sooner = !soonest || from < soonest->from;
  if (is_sooner || is_more_pressing(upcoming.contact, soonest->contact)) soonest = upcoming;
}

}  // namespace

struct Planner::State {
  State(Settings const& the_settings, std::vector<Campaign> const& campaigns, Date the_today,
        Room the_room)
      : settings(the_settings),
        today(the_today),
        room(the_room),
        turns(campaigns, today),
        tally(settings, today),
        undated(std::max<std::size_t>(most_listed(room, settings.pace), 1)) {}

  void place(Contact const& contact, Standing const& standing);
  std::vector<Listed> listed(Habit const& habit) const;
  std::optional<Upcoming> next_up(Habit const& habit) const;
  std::vector<Awaited> awaited() const;

  Settings const& settings;
  Date today;
  Room room;
  Turns turns;
  FactsReader reader{};
  Tally tally;
  std::vector<Listed> dated{};
  MostPressing undated;  // one at least: next_up
  std::size_t with_touch{0};
  std::size_t unsorted{0};
  std::size_t contacts{0};
  std::optional<Upcoming> next_dated{};    // who have a next date
  std::optional<Upcoming> next_undated{};  // who wait for a place
  std::vector<Attempt> attempts{};
};

void Planner::State::place(Contact const& contact, Standing const& standing) {
  if (standing.touch) {
    ++with_touch;
    if (is_dated(*standing.touch))
      dated.push_back({contact.id, standing});
    else
      undated.offer(contact, standing);
  } else if (standing.due_on) {
    Date const from = std::max(*standing.due_on, today + std::chrono::days{1});
    keep_sooner(standing.next_on ? next_dated : next_undated, contact, standing, from);
  }
}

std::vector<Listed> Planner::State::listed(Habit const& habit) const {
  std::vector<Listed> listed = dated;
  std::ranges::sort(listed, goes_before);
  std::size_t const places =
      room.kind == Room::Kind::ByPace ? left_by(habit) : most_listed(room, settings.pace);
  std::vector<Listed> const best = undated.in_order();
  auto const placed = static_cast<std::ptrdiff_t>(std::min(places, best.size()));
  listed.insert(listed.end(), best.begin(), best.begin() + placed);
  return listed;
}

/// Requires: nobody is listed.
std::optional<Upcoming> Planner::State::next_up(Habit const& habit) const {
  Date const next_period = period_of(today, settings.pace.period, settings.week_starts).next;
  Date const next_place = left_by(habit) > 0 ? today : next_period;
  std::vector<Upcoming> candidates;
  if (next_dated) candidates.push_back(*next_dated);
  for (Listed const& waiting : undated.in_order()) candidates.push_back({waiting, next_place});
  if (next_undated) {
    candidates.push_back({next_undated->contact, std::max(next_undated->from, next_place)});
  }
  auto const soonest = std::ranges::min_element(candidates, {}, &Upcoming::from);
  if (soonest == candidates.end()) return std::nullopt;
  return *soonest;
}

std::vector<Awaited> Planner::State::awaited() const {
  std::vector<Attempt> latest_first = attempts;
  std::ranges::sort(latest_first, [](Attempt const& left, Attempt const& right) {
    return std::tie(right.on, left.awaited.id) < std::tie(left.on, right.awaited.id);
  });
  std::vector<Awaited> awaited;
  for (Attempt const& attempt : latest_first) awaited.push_back(attempt.awaited);
  return awaited;
}

Planner::Planner(Settings const& settings, std::vector<Campaign> const& campaigns, Date today,
                 Room room)
    : state_(std::make_unique<State>(settings, campaigns, today, room)) {}

Planner::~Planner() = default;

void Planner::add(Contact const& contact) {
  State& state = *state_;
  Facts const facts = state.reader.read(contact, state.today);
  Standing const standing = stand(contact, facts, state.settings, state.turns);
  ++state.contacts;
  if (contact.unsorted) ++state.unsorted;
  state.tally.add(facts);
  state.place(contact, standing);
  if (is_awaited(standing, state.today)) {
    state.attempts.push_back({*standing.last_attempt, {contact.id, *standing.due_on}});
  }
}

Plan Planner::plan() const {
  State const& state = *state_;
  Habit const habit = state.tally.habit();
  Plan plan{.today = state.today,
            .habit = habit,
            .listed = state.listed(habit),
            .unsorted = state.unsorted,
            .contacts = state.contacts,
            .awaited = state.awaited(),
            .last_touch = state.tally.last_touch()};
  plan.waiting = state.with_touch - plan.listed.size();
  if (plan.listed.empty()) {
    if (auto const next = state.next_up(habit)) {
      plan.next_up = next->contact;
      plan.next_from = next->from;
    }
  }
  return plan;
}

std::vector<Period> Planner::periods(std::size_t most) const {
  return state_->tally.periods(most, state_->today, state_->settings.week_starts);
}

Plan plan(Book const& book, Date today, Room room) {
  auto const campaigns = with_known_members(book);
  Planner planner(book.settings, campaigns, today, room);
  for (Contact const& contact : book.contacts) planner.add(contact);
  return planner.plan();
}

}  // namespace reconnect::cadence
