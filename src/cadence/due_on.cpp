// SPDX-License-Identifier: MIT
// Section 3 of cadence.md: rest, next date, beat, retries.
#include "cadence/due_on.hpp"

#include <algorithm>

namespace reconnect::cadence {
namespace {

constexpr int enough_attempts{3};

/// The table of section 3, first line that holds.
std::optional<Date> first_due(Contact const& contact, Facts const& facts, Standing const& so_far) {
  if (contact.unsorted || so_far.resting_until_woken) return std::nullopt;
  if (so_far.next_on) return so_far.next_on;
  if (so_far.beat.is_never()) return std::nullopt;
  if (!facts.last_contact) return facts.added;
  return *facts.last_contact + so_far.beat;
}

}  // namespace

Beat beat_of(Interval interval, Facts const& facts, Tie tie, Settings const& settings) {
  if (tie != Tie::Rekindling || interval.is_never()) return {interval};
  Date const start = *facts.last_contact;
  if (start + settings.restart_every >= start + interval) return {interval};
  return {settings.restart_every, true};
}

bool rest_holds(Contact const& contact, Facts const& facts) {
  if (!contact.rest) return false;
  auto const& [since, until] = std::tie(contact.rest->since, contact.rest->until);
  if (since && *since > facts.today) return false;
  if (until && *until <= facts.today) return false;
  bool const talked_since =
      since && !facts.contact_days.empty() && facts.contact_days.back() > *since;
  return !talked_since;
}

std::optional<Date> retry_on(Facts const& facts, std::optional<Date> next, Silence const& silence,
                             Settings const& settings) {
  if (facts.attempts == 0 || (next && *facts.last_attempt < *next)) return std::nullopt;
  bool const was_cold = silence.is_cold(facts.last_contact, *facts.last_attempt);
  RetryList const& retries = was_cold ? settings.retry_cold : settings.retry_known;
  auto const nth = static_cast<std::size_t>(facts.attempts - 1);
  return *facts.last_attempt + retries[std::min(nth, retries.size() - 1)];
}

std::optional<Date> due_on(Contact const& contact, Facts const& facts, Standing const& so_far) {
  std::optional<Date> const due = first_due(contact, facts, so_far);
  return due ? std::max({due, so_far.retry_on, so_far.rest_until}) : due;
}

bool is_left_to_them(Facts const& facts, Standing const& so_far) {
  return facts.attempts >= enough_attempts && !so_far.next_on && facts.today < so_far.due_on;
}

}  // namespace reconnect::cadence
