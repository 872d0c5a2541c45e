// SPDX-License-Identifier: MIT
// Section 7 of cadence.md: whose turn has come in the campaigns that run.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::cadence {

/// The turns that have come by a day, ready to be asked of one contact after the other.
class Turns {
 public:
  /// Requires: `campaigns` outlive this and name known members only, each once.
  Turns(std::vector<Campaign> const& campaigns, Date today);

  /// Returns whether it is the turn of the contact `id` whose latest touch, by either side, was on
  /// `last_touch`.
  bool has_come(std::string_view id, std::optional<Date> last_touch) const;

 private:
  struct Turn {
    std::string_view id{};
    Date campaign_start{};
  };
  std::vector<Turn> come_{};  // by id
};

}  // namespace reconnect::cadence
