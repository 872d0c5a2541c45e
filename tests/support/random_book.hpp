// SPDX-License-Identifier: MIT
// Books made at random, dense in edge cases: the days on which a rule of cadence.md begins or ends.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <random>
#include <utility>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::test {

/// Numbers that are the same for the same seed, on every machine.
class Random {
 public:
  explicit Random(int seed) : engine_(static_cast<std::uint64_t>(seed)) {}

  /// Returns a number from 0 to `bound` - 1.
  int below(int bound) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(bound)); }
  /// Returns a number from `low` to `high`.
  int between(int low, int high) { return low + below(high - low + 1); }
  bool in_a_hundred(int cases) { return below(100) < cases; }

  template <typename Value>
  Value one_of(std::initializer_list<Value> values) {
    return values.begin()[below(static_cast<int>(values.size()))];
  }
  template <typename Value>
  Value const& one_of(std::vector<Value> const& values) {
    return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
  }
  template <typename Value>
  void shuffle(std::vector<Value>& values) {
    for (std::size_t left = values.size(); left > 1; --left) {
      std::swap(values[left - 1], values[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }
  }

 private:
  std::mt19937_64 engine_;
};

/// Which days a book names.
enum class Span {
  Lifetime,   // around today, and some years back
  EndOfTime,  // all that the file may name: 1900-01-01 to 9998-12-31
};

/// A book and the day on which it is asked.
struct Morning {
  Book book{};
  Date today{};
};

/// Returns a book of up to `people` contacts, with settings, campaigns and everything that a log
/// may hold.
Morning random_morning(Random& random, int people, Span span = Span::Lifetime);

Interval random_interval(Random& random);
Touch random_touch(Random& random, Date on);
/// Returns a day not after `today`, often one on which a rule begins or ends.
Date random_past_day(Random& random, Date today);

/// Returns whether a day that the record names, or that its last contact stands for, is after
/// `today`.
bool names_day_ahead(Contact const& contact, Date today);

}  // namespace reconnect::test
