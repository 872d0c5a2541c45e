// SPDX-License-Identifier: MIT
// Section 7 of cadence.md: how far the members of a campaign are.
#include "reconnect/cadence/campaign_progress.hpp"

#include <algorithm>
#include <array>

#include "reconnect/cadence/facts.hpp"

namespace reconnect::cadence {
namespace {

/// The last day that counts: nobody is told by a campaign that is over.
Date last_day(Campaign const& campaign, Date today) {
  return std::min({today, *campaign.by, campaign.ended.value_or(today)});
}

bool is_within(Touch const& touch, Date first, Date last) {
  return touch.on && *touch.on >= first && *touch.on <= last;
}

/// Nobody is told by a call that was not answered.
bool could_tell(Touch const& touch) {
  bool const is_talk =
      touch.how == Medium::Call || touch.how == Medium::Video || touch.how == Medium::InPerson;
  return is_answered(touch) || (touch.from == Side::Me && !is_talk);
}

/// Returns the first day since the start on which they can have been told. How they stood is asked
/// of the evening before: a touch does not allow itself.
std::optional<Date> told_on(Contact const& contact, Settings const& settings, Date first,
                            Date last) {
  std::optional<Date> earliest;
  for (Touch const& touch : contact.log) {
    if (!is_within(touch, first, last) || !could_tell(touch)) continue;
    if (earliest && *touch.on >= *earliest) continue;
    bool const was_allowed =
        standing(contact, settings, {}, *touch.on - std::chrono::days{1}).ask_ok;
    if (was_allowed) earliest = touch.on;
  }
  return earliest;
}

std::optional<Date> last_touch(Contact const& contact, Date first, Date last) {
  std::optional<Date> latest;
  for (Touch const& touch : contact.log) {
    if (is_within(touch, first, last)) latest = std::max(latest, touch.on);
  }
  return latest;
}

Step step_of(Progress const& progress, Date day) {
  if (progress.last_touch) return progress.standing.ask_ok ? Step::MayBeTold : Step::InTouch;
  return progress.turn <= day ? Step::Turn : Step::ToCome;
}

/// The beat of the first talks: `restart_every`, or the interval where that is the shorter one.
Interval beat_of_talks(Standing const& standing, Settings const& settings) {
  Interval const interval = standing.interval;
  bool const is_shorter =
      !interval.is_never() && nominal_length(interval) < nominal_length(settings.restart_every);
  return is_shorter ? interval : settings.restart_every;
}

/// Returns the day of the talk that completes the ladder; for who stands on it already, the first
/// day that is left.
Date earliest_day(Progress const& progress, Settings const& settings, Date day) {
  Standing const& standing = progress.standing;
  Interval const beat = beat_of_talks(standing, settings);
  Date next = std::max({progress.turn, day, away_until(standing).value_or(day)});
  if (standing.tie == Tie::Warm) return next;
  if (progress.step == Step::InTouch && standing.last_contact)
    next = std::max(next, *standing.last_contact + beat);
  for (int rung = standing.rung + 1; rung < settings.restart_contacts; ++rung) next = next + beat;
  return next;
}

}  // namespace

std::optional<Date> away_until(Standing const& standing) {
  if (standing.stage != Stage::Resting) return std::nullopt;
  if (standing.resting_until_woken) return last_date;
  return standing.rest_until ? standing.rest_until : standing.due_on;
}

std::string_view to_text(Step step) {
  constexpr std::array<std::string_view, 5> steps{"to_come", "turn", "in_touch", "may_be_told",
                                                  "knows"};
  return steps[static_cast<std::size_t>(step)];
}

Progress progress_of(Contact const& contact, std::size_t nth, Campaign const& campaign,
                     Settings const& settings, Date today) {
  Date const first = *campaign.start;
  Date const last = last_day(campaign, today);
  Progress progress{.turn = turn_of(nth, campaign),
                    .last_touch = last_touch(contact, first, last),
                    .standing = standing(contact, settings, {}, last)};
  if (auto const told = told_on(contact, settings, first, last)) {
    progress.step = Step::Knows;
    progress.may_be_told_from = *told;
    return progress;
  }
  progress.step = step_of(progress, last);
  progress.may_be_told_from = earliest_day(progress, settings, last);
  return progress;
}

}  // namespace reconnect::cadence
