// SPDX-License-Identifier: MIT
// Stages, suggestions and reasons as the words of the JSON answers; numbers as they are shown.
#include <array>
#include <cmath>

#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {
namespace {

// Each in the order of its enumeration.
constexpr std::array<std::string_view, 6> stages{"unsorted", "untracked",  "resting",
                                                 "dormant",  "rekindling", "warm"};
constexpr std::array<std::string_view, 7> suggestions{
    "promise", "follow-up", "birthday", "campaign", "congratulate", "reconnect", "keep-up"};
constexpr std::array<std::string_view, reason_count> reasons{
    "promise", "next",  "thank",    "they_called", "birthday", "campaign", "news",      "cooling",
    "quiet",   "never", "attempts", "agenda",      "balance",  "key",      "no_channel"};

/// Wide enough to lift a half that a double holds a hair too low, too narrow to lift anything else
/// that is shown.
constexpr double hair{1e-8};

}  // namespace

std::string_view to_text(Stage stage) { return stages[static_cast<std::size_t>(stage)]; }

std::string_view to_text(Suggestion suggestion) {
  return suggestions[static_cast<std::size_t>(suggestion)];
}

std::string_view to_text(Reason reason) { return reasons[static_cast<std::size_t>(reason)]; }

std::optional<Stage> parse_stage(std::string_view word) {
  for (std::size_t at = 0; at < stages.size(); ++at) {
    if (stages[at] == word) return static_cast<Stage>(at);
  }
  return std::nullopt;
}

std::vector<Reason> Reasons::in_order() const {
  std::vector<Reason> in_order;
  for (std::size_t at = 0; at < reason_count; ++at) {
    if (set_.test(at)) in_order.push_back(static_cast<Reason>(at));
  }
  return in_order;
}

double rounded(double value, int decimals) {
  double const scale = std::pow(10.0, decimals);
  return std::floor(value * scale + 0.5 + hair) / scale;
}

}  // namespace reconnect::cadence
