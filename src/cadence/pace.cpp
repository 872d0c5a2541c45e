// SPDX-License-Identifier: MIT
// Section 6 of cadence.md: periods, touches that count, kept periods, the streak.
#include "cadence/pace.hpp"

#include <algorithm>

namespace reconnect::cadence {
namespace {

using std::chrono::days;

constexpr days recent{13};  // in contact then: the touch uses up no place
constexpr long long periods_judged{8};

Date week_start(Date day, std::chrono::weekday week_starts) {
  return day - (day.weekday() - week_starts);
}

Date month_start(Date day, std::chrono::months later) {
  auto const calendar = day.calendar();
  auto const month = calendar.year() / calendar.month() + later;
  return Date(std::chrono::local_days{month / 1});
}

/// Walks through the days of one contact, earliest first.
class CountedTouches {
 public:
  explicit CountedTouches(Facts const& facts) : facts_(facts) {}

  /// Returns whether a touch from me on `day` counts: nothing in the thirteen days before it.
  bool counts(Date day) {
    auto const& contact_days = facts_.contact_days;
    while (before_ < contact_days.size() && contact_days[before_] < day) ++before_;
    if (before_ > 0 && day - contact_days[before_ - 1] <= recent) return false;
    return !(facts_.noted && *facts_.noted < day && day - *facts_.noted <= recent);
  }

 private:
  Facts const& facts_;
  std::size_t before_{0};  // how many contact days lie before the day
};

}  // namespace

PeriodBounds period_of(Date day, Pace::Period period, std::chrono::weekday week_starts) {
  switch (period) {
    case Pace::Period::Day:
      return {day, day + days{1}};
    case Pace::Period::Week: {
      Date const first = week_start(day, week_starts);
      return {first, first + days{7}};
    }
    case Pace::Period::Month:
      break;
  }
  return {month_start(day, std::chrono::months{0}), month_start(day, std::chrono::months{1})};
}

Tally::Tally(Settings const& settings, Date today)
    : pace_(settings.pace),
      first_week_(week_start(first_date, settings.week_starts)),
      current_(number_of(today)) {}

long long Tally::number_of(Date day) const {
  switch (pace_.period) {
    case Pace::Period::Day:
      return (day - first_week_).count();
    case Pace::Period::Week:
      return std::chrono::floor<std::chrono::weeks>(day - first_week_).count();
    case Pace::Period::Month:
      break;
  }
  auto const calendar = day.calendar();
  return static_cast<int>(calendar.year()) * 12LL + static_cast<unsigned>(calendar.month());
}

void Tally::add(Facts const& facts) {
  CountedTouches touches(facts);
  std::optional<std::size_t> last;
  for (Date const day : facts.my_days) {
    if (!touches.counts(day)) continue;
    auto const ago = static_cast<std::size_t>(periods_ago(day));
    if (last == ago) continue;
    if (ago >= people_.size()) people_.resize(ago + 1);
    ++people_[ago];
    last = ago;
  }
  last_touch_ = std::max(last_touch_, facts.last_touch);
  if (facts.first_touch && (!first_touch_ || *facts.first_touch < *first_touch_)) {
    first_touch_ = facts.first_touch;
  }
}

Habit Tally::habit() const {
  Habit habit{.pace = pace_, .done = done(), .target = pace_.count};
  if (first_touch_)
    habit.of = static_cast<int>(std::min(periods_ago(*first_touch_), periods_judged));
  for (int ago = 1; ago <= habit.of; ++ago) habit.kept += is_kept(static_cast<std::size_t>(ago));
  for (std::size_t ago = 1; is_kept(ago); ++ago) ++habit.streak;
  habit.streak += is_kept(0);
  return habit;
}

std::vector<Period> Tally::periods(std::size_t most, Date today,
                                   std::chrono::weekday week_starts) const {
  std::vector<Period> periods;
  if (!first_touch_) return periods;
  auto const begun = static_cast<std::size_t>(periods_ago(*first_touch_)) + 1;
  Date first = period_of(today, pace_.period, week_starts).first;
  for (std::size_t ago = 0; ago < std::min(begun, most); ++ago) {
    periods.push_back({first, ago < people_.size() ? people_[ago] : 0});
    first = period_of(first - days{1}, pace_.period, week_starts).first;
  }
  return periods;
}

}  // namespace reconnect::cadence
