// SPDX-License-Identifier: MIT
// How one contact stands today: the answer of cadence.md, sections 2 to 5, for one person.
#pragma once

#include <bitset>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::cadence {

/// Section 2: what people see.
enum class Stage { Unsorted, Untracked, Resting, Dormant, Rekindling, Warm };

/// Section 2: the tie itself, whatever the record says of sorting and rest.
enum class Tie { Dormant, Rekindling, Warm };

/// Section 2: how warm a dormant or rekindling tie was before its silence.
enum class Warmth { Warm, Cool, Faint };

/// Section 5: what kind of touch fits, in the order of its table.
enum class Suggestion { Promise, FollowUp, Birthday, Campaign, Congratulate, Reconnect, KeepUp };

/// Section 5: why, in the order of the document.
enum class Reason {
  Promise,
  Next,
  Thank,
  TheyCalled,
  Birthday,
  Campaign,
  News,
  Cooling,
  Quiet,
  Never,
  Attempts,
  Agenda,
  Balance,
  Key,
  NoChannel
};
inline constexpr std::size_t reason_count = 15;

/// Each returns the word of the JSON answers ("follow-up", "they_called").
std::string_view to_text(Stage stage);
std::string_view to_text(Suggestion suggestion);
std::string_view to_text(Reason reason);
/// Returns the stage that `word` names, or nothing.
std::optional<Stage> parse_stage(std::string_view word);

/// A set of reasons, walked in the order of the document.
class Reasons {
 public:
  void add(Reason reason) { set_.set(static_cast<std::size_t>(reason)); }
  bool has(Reason reason) const { return set_.test(static_cast<std::size_t>(reason)); }
  std::vector<Reason> in_order() const;
  friend bool operator==(Reasons const&, Reasons const&) = default;

 private:
  std::bitset<reason_count> set_{};
};

/// The factors of section 4's score, for `show`: (capped_ratio x key x warmth + wait + occasions) x
/// patience.
struct ScoreParts {
  double capped_ratio{0};
  double key{1};
  double warmth{1};
  double wait{0};
  int occasions{0};
  double patience{1};  // 0.7^u
  friend bool operator==(ScoreParts const&, ScoreParts const&) = default;
};

struct Standing {
  Stage stage{Stage::Dormant};
  Tie tie{Tie::Dormant};
  Warmth warmth{Warmth::Cool};  // says nothing of a warm tie
  int rung{0};
  std::optional<Date> last_contact{};   // L
  std::optional<Date> silence_began{};  // the last contact before it, unless the tie is warm
  int attempts{0};                      // u
  std::optional<Date> last_attempt{};   // a
  Interval interval{};                  // of the person
  Interval beat{};                      // the interval, or restart_every of a rekindling tie
  bool for_a_start{false};              // the beat is restart_every because that is the shorter one
  std::optional<Date> next_on{};        // the day that was agreed on, while it stands
  bool resting_until_woken{false};      // a rest without `until` holds
  std::optional<Date> rest_until{};     // a rest holds until then
  std::optional<Date> due_on{};
  std::optional<std::chrono::days> overdue{};  // 0 before due_on, nothing without one
  std::optional<Date> retry_on{};              // attempts keep due_on from being earlier than this
  double ratio{0};
  double score{0};        // rounded half up to nine decimals
  double ratio_shown{0};  // both rounded half up to two decimals, from the exact fractions
  double score_shown{0};
  ScoreParts parts{};
  std::optional<Suggestion> touch{};
  std::optional<Medium> medium{};
  std::optional<std::chrono::minutes> minutes{};
  bool ask_ok{false};
  bool has_channel{false};
  Reasons reasons{};

  bool is_due(Date today) const { return due_on && *due_on <= today; }
  friend bool operator==(Standing const&, Standing const&) = default;
};

/// Returns how `contact` stands. Entries dated after `today` are ignored; the order of entries
/// never matters. Requires: `campaigns` name known contacts only (see `with_known_members`).
Standing standing(Contact const& contact, Settings const& settings,
                  std::vector<Campaign> const& campaigns, Date today);

/// Tells how one contact after the other stands, for walks through a large book: keeps its buffers
/// in between.
class Standings {
 public:
  /// Requires: `settings` and `campaigns` outlive this; `campaigns` name known contacts only.
  Standings(Settings const& settings, std::vector<Campaign> const& campaigns, Date today);
  ~Standings();
  Standings(Standings const&) = delete;
  Standings& operator=(Standings const&) = delete;

  Standing of(Contact const& contact);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Returns the interval of the contact: its own, its tags', or that of the settings (section 1).
Interval interval_of(Contact const& contact, Settings const& settings);

/// Returns `value` rounded half up to `decimals`. A half that a double holds a hair too low goes
/// up, too. Ratio and score of a standing are rounded already (`ratio_shown`, `score_shown`).
double rounded(double value, int decimals);

}  // namespace reconnect::cadence
