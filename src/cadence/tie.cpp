// SPDX-License-Identifier: MIT
// Section 2 of cadence.md: silence, the restart ladder, warmth before the silence, may one ask a
// favour.
#include "cadence/tie.hpp"

#include <algorithm>

namespace reconnect::cadence {
namespace {

constexpr std::chrono::days remembered{730};  // of the time before a silence
constexpr int contacts_of_a_warm_tie{4};

struct Ladder {
  int rung{0};
  std::optional<Date> silence_began{};
};

/// Walks back from the latest day: what lies before a silence, or below a full ladder, changes
/// nothing.
Ladder climb(Facts const& facts, Silence const& silence, int restart_contacts) {
  auto const& days = facts.walked;
  int rung = 0;
  for (std::size_t at = days.size(); at-- > 0;) {
    ++rung;
    if (rung == restart_contacts) return {rung, std::nullopt};
    if (at == 0) return {days[at] == facts.noted ? restart_contacts : rung, std::nullopt};
    if (silence.is_cold(days[at - 1], days[at])) return {rung, days[at - 1]};
  }
  return {};
}

}  // namespace

Date Silence::end(Date last) const {
  Date const end = last + dormant_after_;
  return interval_.is_never() ? end : std::max(end, last + twice(interval_));
}

TieState tie_of(Facts const& facts, Silence const& silence, int restart_contacts) {
  auto const& last = facts.last_contact;
  if (!last) return {};
  Date const end = silence.end(*last);
  if (facts.today > end) return {Tie::Dormant, 0, last, end};
  Ladder const ladder = climb(facts, silence, restart_contacts);
  Tie const tie = ladder.rung < restart_contacts ? Tie::Rekindling : Tie::Warm;
  return {tie, ladder.rung, ladder.silence_began, end};
}

Warmth warmth_of(Contact const& contact, Facts const& facts, TieState const& tie) {
  if (contact.was == Closeness::Close) return Warmth::Warm;
  if (contact.was == Closeness::Friendly) return Warmth::Cool;
  if (contact.was == Closeness::Distant) return Warmth::Faint;
  if (!tie.silence_began) return Warmth::Cool;
  auto const& days = facts.contact_days;
  auto const from = std::ranges::upper_bound(days, *tie.silence_began - remembered);
  auto const to = std::ranges::upper_bound(days, *tie.silence_began);
  return to - from >= contacts_of_a_warm_tie ? Warmth::Warm : Warmth::Cool;
}

bool owes_balance(Facts const& facts) { return facts.asked > facts.gave; }

}  // namespace reconnect::cadence
