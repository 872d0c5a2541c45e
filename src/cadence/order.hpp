// SPDX-License-Identifier: MIT
// Sections 4 to 6 of cadence.md: who goes before whom.
#pragma once

#include <cstddef>
#include <vector>

#include "reconnect/cadence/plan.hpp"

namespace reconnect::cadence {

/// Returns whether the touch has a day of its own and waits for no place.
bool is_dated(Suggestion touch);

/// Returns whether `left` goes before `right`: by score, then the later L, then those with a
/// channel, then by id.
bool is_more_pressing(Listed const& left, Listed const& right);

/// Returns the same within one suggestion: dated touches go by the order of section 5 first.
bool goes_before(Listed const& left, Listed const& right);

/// Keeps the most pressing of many, no more than it was made for.
class MostPressing {
 public:
  explicit MostPressing(std::size_t room) : room_(room) {}

  void offer(Contact const& contact, Standing const& standing);

  /// Returns those that were kept, the most pressing first.
  std::vector<Listed> in_order() const;

 private:
  std::size_t room_;
  std::vector<Listed> heap_{};  // the least pressing on top
};

}  // namespace reconnect::cadence
