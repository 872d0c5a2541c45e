// SPDX-License-Identifier: MIT
// Section 5 of cadence.md: what kind of touch fits, by which medium, and why.
#pragma once

#include <optional>

#include "cadence/facts.hpp"
#include "cadence/occasions.hpp"
#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {

/// Requires: `so_far` has stage, tie and due_on.
std::optional<Suggestion> suggestion_of(Contact const& contact, Facts const& facts,
                                        Occasions const& occasions, Standing const& so_far);

/// Returns the medium for the touch. Requires: `so_far` has tie, warmth and touch.
Medium medium_of(Contact const& contact, Facts const& facts, Standing const& so_far);

/// Requires: `so_far` has tie, due_on, ratio, touch and has_channel.
Reasons reasons_of(Contact const& contact, Facts const& facts, Occasions const& occasions,
                   Standing const& so_far);

}  // namespace reconnect::cadence
