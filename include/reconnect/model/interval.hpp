// SPDX-License-Identifier: MIT
// A length of time between touches: `10d`, `6w`, `3m`, `1y` or `never` (cadence.md, section 1).
#pragma once

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "reconnect/model/date.hpp"

namespace reconnect {

/// A count of calendar units. A default one is `never`.
struct Interval {
  enum class Unit { Never, Days, Weeks, Months, Years };

  int count{0};
  Unit unit{Unit::Never};

  constexpr bool is_never() const { return unit == Unit::Never; }
  friend bool operator==(Interval const&, Interval const&) = default;
};

inline constexpr Interval never{};

/// Returns the interval that `text` names in the file: a count from 1 (up to 9999d, 999w, 999m,
/// 99y) or `never`.
std::optional<Interval> parse_interval(std::string_view text);

/// Returns the interval as it stands in the file.
std::string to_text(Interval interval);

/// Returns the day `interval` after `start`: months and years keep the day of the month, or take
/// the month's last; sums after 9999-12-31 are 9999-12-31. Requires: `interval` is not `never`.
Date operator+(Date start, Interval interval);

/// Returns the days from `from` to `from + interval`.
/// Requires: `interval` is not `never`.
std::chrono::days days(Interval interval, Date from);

/// Returns the interval with its count doubled.
constexpr Interval twice(Interval interval) { return {interval.count * 2, interval.unit}; }

/// Returns the length that intervals of different units are compared by, in units of 1/10000 day
/// (d 1, w 7, m 30.4375, y 365.25 days). Requires: `interval` is not `never`.
long long nominal_length(Interval interval);

/// Prints the interval as it stands in the file, where a test fails.
void PrintTo(Interval interval, std::ostream* out);

}  // namespace reconnect
