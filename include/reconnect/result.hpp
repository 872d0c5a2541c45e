// SPDX-License-Identifier: MIT
// The core's way to say no: a value, or the problem in words.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace reconnect {

/// Why something could not be understood: a lower-case sentence that quotes the input, and how to
/// go on.
struct Problem {
  std::string message{};
  std::string hint{};
};

/// Holds a `T` or a `Problem`.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

  explicit operator bool() const { return state_.index() == 0; }

  /// Requires: this holds a value.
  T const& operator*() const& { return std::get<0>(state_); }
  T& operator*() & { return std::get<0>(state_); }
  T&& operator*() && { return std::get<0>(std::move(state_)); }
  T const* operator->() const { return &std::get<0>(state_); }
  T* operator->() { return &std::get<0>(state_); }

  /// Requires: this holds a problem.
  Problem const& problem() const { return std::get<1>(state_); }

 private:
  std::variant<T, Problem> state_;
};

}  // namespace reconnect
