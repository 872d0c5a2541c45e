// SPDX-License-Identifier: MIT
// The morning's answer: who is listed, in which order, and how the habit goes (cadence.md, section
// 6).
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/book.hpp"

namespace reconnect::cadence {

/// How many of the undated touches are listed.
struct Room {
  enum class Kind { ByPace, All, AtMost };
  Kind kind{Kind::ByPace};
  int at_most{0};  // for AtMost, in place of what the pace leaves
};

/// The habit: kept periods, and where the current one stands.
struct Habit {
  Pace pace{};
  int done{0};
  int target{1};
  int streak{0};
  int kept{0};
  int of{0};
  friend bool operator==(Habit const&, Habit const&) = default;
};

/// A period of the pace, and how many people were reached in it by touches that count.
struct Period {
  Date first{};
  int reached{0};
  friend bool operator==(Period const&, Period const&) = default;
};

/// A contact of the answer, by id.
struct Listed {
  std::string id{};
  Standing standing{};
  friend bool operator==(Listed const&, Listed const&) = default;
};

/// Somebody whom an unanswered attempt keeps off the list (an answer may still come), and the day
/// their name returns.
struct Awaited {
  std::string id{};
  Date until{};
  friend bool operator==(Awaited const&, Awaited const&) = default;
};

struct Plan {
  Date today{};
  Habit habit{};
  std::vector<Listed> listed{};
  std::size_t waiting{0};
  std::size_t unsorted{0};
  std::size_t contacts{0};          // all of the book
  std::optional<Listed> next_up{};  // where nobody is listed: who comes next, as they stand today
  std::optional<Date>
      next_from{};  // the day from which they do: the next period's first, or their due_on
  std::vector<Awaited> awaited{};    // latest attempt first
  std::optional<Date> last_touch{};  // the latest touch of the book up to today
  friend bool operator==(Plan const&, Plan const&) = default;
};

/// Makes the plan from contacts handed over one at a time, in any order, so that a large book need
/// not be held: it keeps the dated ones, and of the others no more than `room` may list.
class Planner {
 public:
  /// Requires: `settings` and `campaigns` outlive the planner; `campaigns` name known contacts
  /// only.
  Planner(Settings const& settings, std::vector<Campaign> const& campaigns, Date today,
          Room room = {});
  ~Planner();
  Planner(Planner const&) = delete;
  Planner& operator=(Planner const&) = delete;

  /// Takes the contact in; it is not needed afterwards.
  void add(Contact const& contact);

  /// Returns the answer for all that was added.
  Plan plan() const;

  /// Returns the periods back to that of the first touch, the current one first, at most `most`.
  std::vector<Period> periods(std::size_t most) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Returns the plan of a book held whole.
Plan plan(Book const& book, Date today, Room room = {});

/// Returns the campaigns without the members of which `is_known(id)` is false, each member once.
std::vector<Campaign> with_known_members(std::vector<Campaign> campaigns,
                                         std::function<bool(std::string_view)> const& is_known);

/// A period of the pace that holds `day`: its first day and the first of the next.
struct PeriodBounds {
  Date first{};
  Date next{};
};
PeriodBounds period_of(Date day, Pace::Period period, std::chrono::weekday week_starts);

}  // namespace reconnect::cadence
