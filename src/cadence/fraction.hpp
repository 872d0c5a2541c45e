// SPDX-License-Identifier: MIT
// Ratio and score as fractions: a half must go up where a double would hold it a hair too low.
#pragma once

#include <array>
#include <cstddef>

namespace reconnect::cadence {

__extension__ typedef __int128 Wide;  // spelled so for -Wpedantic

/// Returns the nearest double. Most numbers are small, and quicker so.
inline double nearest_double(Wide number) {
  auto const narrow = static_cast<long long>(number);
  return narrow == number ? static_cast<double>(narrow) : static_cast<double>(number);
}

/// Returns how often `under` goes into `over`. Requires: `over` is not negative, `under` positive.
inline Wide quotient(Wide over, Wide under) {
  auto const narrow = static_cast<long long>(over);
  if (narrow != over) return over / under;
  return under > over ? 0 : narrow / static_cast<long long>(under);
}

/// A number from 0. Requires: `under` is positive.
struct Fraction {
  Wide over{0};
  Wide under{1};

  double value() const { return nearest_double(over) / nearest_double(under); }
  friend bool operator<(Fraction left, Fraction right) {
    return left.over * right.under < right.over * left.under;
  }
};

constexpr Wide power(Wide base, int exponent) {
  Wide result = 1;
  for (int times = 0; times < exponent; ++times) result *= base;
  return result;
}

/// Returns the fraction rounded half up to `decimals`, at most nine.
inline double rounded(Fraction fraction, int decimals) {
  constexpr std::array<Wide, 10> scales{1,       10,        100,        1'000,       10'000,
                                        100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
  Wide const scale = scales.at(static_cast<std::size_t>(decimals));
  Wide const units = quotient(2 * fraction.over * scale + fraction.under, 2 * fraction.under);
  return nearest_double(units) / nearest_double(scale);
}

}  // namespace reconnect::cadence
