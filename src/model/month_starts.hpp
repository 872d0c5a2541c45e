// SPDX-License-Identifier: MIT
// When the months begin that most dates lie in. A book may hold a million dates, and looking a
// month up costs less than the arithmetic of the calendar.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

#include "reconnect/model/date.hpp"

namespace reconnect {

/// The months from January 1900 to December 2199 have the numbers from 0 on.
inline constexpr int first_listed_year = 1900;
inline constexpr std::size_t listed_months = std::size_t{300} * 12;

/// The first day of each listed month and of the one behind, in days since 1970.
inline constexpr std::array<int, listed_months + 1> month_starts = [] {
  std::array<int, listed_months + 1> starts{};
  std::chrono::year_month month{std::chrono::year{first_listed_year}, std::chrono::January};
  for (int& start : starts) {
    std::chrono::local_days const first{month / 1};
    start = static_cast<int>(first.time_since_epoch().count());
    month += std::chrono::months{1};
  }
  return starts;
}();

/// Returns the day of a listed month. Requires: the month has that day.
constexpr Date day_of_month(std::size_t month, int day) {
  return Date(std::chrono::local_days{std::chrono::days{month_starts[month] + day - 1}});
}

constexpr int days_of_month(std::size_t month) {
  return month_starts[month + 1] - month_starts[month];
}

/// Returns the number of the month in which the day lies, or nothing where it is not listed.
constexpr std::optional<std::size_t> month_of(Date date) {
  auto const day = static_cast<int>(date.days().time_since_epoch().count());
  if (day < month_starts.front() || day >= month_starts.back()) return std::nullopt;
  // 2^18 / 8612 is a little more than the mean of the months: this is the month, or the one before.
  auto const month = static_cast<std::size_t>((day - month_starts.front()) * 8612 >> 18);
  return month_starts[month + 1] <= day ? month + 1 : month;
}

}  // namespace reconnect
