// SPDX-License-Identifier: MIT
// Section 3 of cadence.md: when somebody is due, and when they are left in peace.
#pragma once

#include <optional>

#include "cadence/facts.hpp"
#include "cadence/tie.hpp"

namespace reconnect::cadence {

/// The interval that holds now.
struct Beat {
  Interval interval{};
  bool for_a_start{false};  // `restart_every`, of a rekindling tie
};

Beat beat_of(Interval interval, Facts const& facts, Tie tie, Settings const& settings);

/// Returns whether a rest holds today.
bool rest_holds(Contact const& contact, Facts const& facts);

/// Returns the day until which unanswered attempts keep due_on back, or nothing where they do not.
std::optional<Date> retry_on(Facts const& facts, std::optional<Date> next, Silence const& silence,
                             Settings const& settings);

/// Returns the day from which the contact is due. Requires: `so_far` has next_on, beat, retry_on
/// and rest.
std::optional<Date> due_on(Contact const& contact, Facts const& facts, Standing const& so_far);

/// Returns whether attempts were enough to leave it to them: three, until due_on comes.
bool is_left_to_them(Facts const& facts, Standing const& so_far);

}  // namespace reconnect::cadence
