// SPDX-License-Identifier: MIT
// What the user decides for the whole book.
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/interval.hpp"
#include "reconnect/model/members.hpp"

namespace reconnect {

/// How many people one reaches out to in a day, a week or a month: `2/week`.
struct Pace {
  enum class Period { Day, Week, Month };
  int count{1};
  Period period{Period::Week};
  friend bool operator==(Pace const&, Pace const&) = default;
};

/// Returns the pace of `N/day`, `N/week` or `N/month` with N from 1 to 99, or nothing.
std::optional<Pace> parse_pace(std::string_view text);
std::string to_text(Pace pace);

/// Returns the weekday of `monday`, `sunday` or `saturday`, the days on which weeks start, or
/// nothing.
std::optional<std::chrono::weekday> parse_week_start(std::string_view word);
std::string_view week_start_text(std::chrono::weekday day);

/// The cadence that people with a tag share.
struct TagCadence {
  std::string tag{};
  std::optional<Interval> every{};
  std::optional<Interval> at_most{};
  Members extra{};
  friend bool operator==(TagCadence const&, TagCadence const&) = default;
};

/// How long to wait after the first, second and every further unanswered attempt.
using RetryList = std::array<Interval, 3>;

/// Returns whether each interval of the list is at least as long as the one before, and none is
/// `never`.
bool makes_sense(RetryList const& list);

/// Who the user is, for drafts; never becomes a contact.
struct Me {
  std::string name{};
  std::vector<std::string> emails{};
  std::vector<std::string> phones{};
  Members extra{};
  friend bool operator==(Me const&, Me const&) = default;
};

/// The settings that hold: where the file has none, or one that makes no sense, the default stands
/// here and `extra` keeps what the file says.
struct Settings {
  Pace pace{};
  Interval every{3, Interval::Unit::Months};
  std::optional<Interval> at_most{};
  std::chrono::weekday week_starts{std::chrono::Monday};
  std::string country{};  // calling code for numbers without one, digits only
  Interval dormant_after{6, Interval::Unit::Months};
  int restart_contacts{3};
  Interval restart_every{4, Interval::Unit::Weeks};
  RetryList retry_cold{Interval{2, Interval::Unit::Weeks}, Interval{6, Interval::Unit::Weeks},
                       Interval{1, Interval::Unit::Years}};
  RetryList retry_known{Interval{1, Interval::Unit::Weeks}, Interval{2, Interval::Unit::Weeks},
                        Interval{6, Interval::Unit::Weeks}};
  std::vector<TagCadence> tags{};
  Me me{};
  Members retry_extra{};  // of `retry`
  Members extra{};
  friend bool operator==(Settings const&, Settings const&) = default;
};

}  // namespace reconnect
