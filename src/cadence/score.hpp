// SPDX-License-Identifier: MIT
// Section 4 of cadence.md: how pressing it is to be in touch.
#pragma once

#include "cadence/cadence_of.hpp"
#include "cadence/facts.hpp"
#include "cadence/fraction.hpp"
#include "cadence/occasions.hpp"
#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {

/// Returns how much of the interval has passed: 1 at the interval, 2 at the longest silence one
/// accepts. Requires: `so_far` has interval and beat.
Fraction ratio_of(Cadence const& cadence, Facts const& facts, Standing const& so_far);

/// What the score is made of, in whole numbers.
struct ScoreTerms {
  Fraction ratio{};  // capped
  bool key{false};
  int warmth_in_tenths{10};
  std::chrono::days wait{};  // to be divided by 45
  int occasions{0};
  int attempts{0};
};

/// Requires: `so_far` has tie, warmth, due_on and attempts.
ScoreTerms terms_of(Contact const& contact, Facts const& facts, Occasions const& occasions,
                    Fraction ratio, Standing const& so_far);

/// Returns the score rounded half up to `decimals`, at most nine.
double score_of(ScoreTerms const& terms, int decimals);

/// Returns the terms as the factors that people are shown.
ScoreParts parts_of(ScoreTerms const& terms);

}  // namespace reconnect::cadence
