// SPDX-License-Identifier: MIT
// Section 7 of cadence.md: how far each member of a campaign is, and from when they may be told.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/book.hpp"

namespace reconnect::cadence {

/// Returns whether the campaign runs: it has begun, its date has not passed, and nobody ended it.
bool runs(Campaign const& campaign, Date today);

/// Returns the day from which it is the turn of the `nth` member, counted from 0.
/// Requires: the campaign has `start` and `by`, and more than `nth` members, all of them known.
Date turn_of(std::size_t nth, Campaign const& campaign);

/// Returns until when a rest, or three unanswered tries, keep somebody's turn back: the day on
/// which they are back, `last_date` where nobody knows; nothing where they do not rest.
std::optional<Date> away_until(Standing const& standing);

/// How far a member is. Somebody *knows* where there was a touch on or after the start that could
/// tell them (answered, or written by the user) on a day on which they might be asked already.
enum class Step { ToCome, Turn, InTouch, MayBeTold, Knows };

/// Returns the word of the JSON answers ("to_come", "in_touch").
std::string_view to_text(Step step);

struct Progress {
  Step step{Step::ToCome};
  Date turn{};                       // from when it is theirs
  std::optional<Date> last_touch{};  // the latest since the start, by either side
  Standing standing{};               // today, or on the last day of a campaign that is over
  /// The first day on which they may be told, where the talks before follow each other as
  /// `restart_every` says; the day of the touch where they know.
  Date may_be_told_from{};
  friend bool operator==(Progress const&, Progress const&) = default;
};

/// Returns how far the `nth` member is. Requires: as `turn_of`.
Progress progress_of(Contact const& contact, std::size_t nth, Campaign const& campaign,
                     Settings const& settings, Date today);

}  // namespace reconnect::cadence
