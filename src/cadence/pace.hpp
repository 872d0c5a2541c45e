// SPDX-License-Identifier: MIT
// Section 6 of cadence.md: how many people were reached in which period.
#pragma once

#include <optional>
#include <vector>

#include "cadence/facts.hpp"
#include "reconnect/cadence/plan.hpp"

namespace reconnect::cadence {

/// Counts the people with a touch that counts, period by period.
class Tally {
 public:
  Tally(Settings const& settings, Date today);

  void add(Facts const& facts);

  /// Returns the distinct people of the current period.
  int done() const { return people_.front(); }

  Habit habit() const;

  /// See `Planner::periods`.
  std::vector<Period> periods(std::size_t most, Date today, std::chrono::weekday week_starts) const;
  std::optional<Date> last_touch() const { return last_touch_; }

 private:
  long long number_of(Date day) const;
  long long periods_ago(Date day) const { return current_ - number_of(day); }
  bool is_kept(std::size_t ago) const {
    return ago < people_.size() && people_[ago] >= pace_.count;
  }

  Pace pace_;
  Date first_week_;  // weeks and days are counted from here
  long long current_;
  std::vector<int> people_{0};  // by how many periods ago
  std::optional<Date> first_touch_{};
  std::optional<Date> last_touch_{};
};

}  // namespace reconnect::cadence
