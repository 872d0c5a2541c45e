// SPDX-License-Identifier: MIT
// Section 2 of cadence.md: how a tie stands, and what may be asked of it.
#pragma once

#include <optional>

#include "cadence/facts.hpp"
#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {

/// D, the silence after which a tie is cold: the longer of `dormant_after` and twice the interval.
class Silence {
 public:
  Silence(Interval dormant_after, Interval interval)
      : dormant_after_(dormant_after), interval_(interval) {}

  /// Returns the last day on which a tie is not yet cold that was last in contact on `last`: last +
  /// D.
  Date end(Date last) const;

  /// Returns whether on `day` a tie is cold that was last in contact on `last`, if ever.
  bool is_cold(std::optional<Date> last, Date day) const { return !last || day > end(*last); }

 private:
  Interval dormant_after_;
  Interval interval_;
};

struct TieState {
  Tie tie{Tie::Dormant};
  int rung{0};                          // two-way contacts since the silence; 0 of a dormant tie
  std::optional<Date> silence_began{};  // of dormant and rekindling ties, where it is known
  std::optional<Date> end{};            // L + D
};

TieState tie_of(Facts const& facts, Silence const& silence, int restart_contacts);

/// Returns how warm a dormant or rekindling tie was before the silence.
Warmth warmth_of(Contact const& contact, Facts const& facts, TieState const& tie);

/// Returns whether more was asked of them in the last 365 days than given.
bool owes_balance(Facts const& facts);

}  // namespace reconnect::cadence
