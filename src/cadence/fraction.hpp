// SPDX-License-Identifier: MIT
// Ratio and score as fractions: a half must go up where a double would hold it a hair too low.
#pragma once

#include <array>
#include <cstddef>

namespace reconnect::cadence {

/// A number from 0. Requires: `under` is positive.
struct Fraction {
  long long over{0};
  long long under{1};

  double value() const { return static_cast<double>(over) / static_cast<double>(under); }
  friend bool operator<(Fraction left, Fraction right) {
    return left.over * right.under < right.over * left.under;
  }
};

__extension__ typedef __int128 Wide;  // spelled so for -Wpedantic

constexpr Wide power(Wide base, int exponent) {
  Wide result = 1;
  for (int times = 0; times < exponent; ++times) result *= base;
  return result;
}

/// Returns `over` / `under` rounded half up to `decimals`, at most nine. Requires: `over` is not
/// negative, `under` positive.
inline double rounded(Wide over, Wide under, int decimals) {
  constexpr std::array<long long, 10> scales{
      1, 10, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
  long long const scale = scales.at(static_cast<std::size_t>(decimals));
  Wide const doubled = 2 * over * scale + under;
  // Most numbers fit into 64 bits, and are divided sooner so.
  auto const narrow = static_cast<long long>(doubled);
  Wide const units = narrow == doubled && under <= narrow
                         ? narrow / (2 * static_cast<long long>(under))
                         : doubled / (2 * under);
  return static_cast<double>(static_cast<long long>(units)) / static_cast<double>(scale);
}

inline double rounded(Fraction fraction, int decimals) {
  return rounded(fraction.over, fraction.under, decimals);
}

}  // namespace reconnect::cadence
