// SPDX-License-Identifier: MIT
// Ratio and score as fractions: a half must go up where a double would hold it a hair too low.
#pragma once

namespace reconnect::cadence {

__extension__ typedef __int128 Wide;  // spelled so for -Wpedantic

/// A number from 0. Requires: `under` is positive.
struct Fraction {
  Wide over{0};
  Wide under{1};

  double value() const { return static_cast<double>(over) / static_cast<double>(under); }
  friend bool operator<(Fraction left, Fraction right) {
    return left.over * right.under < right.over * left.under;
  }
};

constexpr Wide power(Wide base, int exponent) {
  Wide result = 1;
  for (int times = 0; times < exponent; ++times) result *= base;
  return result;
}

/// Returns the fraction rounded half up to `decimals`.
inline double rounded(Fraction fraction, int decimals) {
  Wide const scale = power(10, decimals);
  Wide const units = (2 * fraction.over * scale + fraction.under) / (2 * fraction.under);
  return static_cast<double>(units) / static_cast<double>(scale);
}

}  // namespace reconnect::cadence
