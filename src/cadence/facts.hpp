// SPDX-License-Identifier: MIT
// Section 1 of cadence.md: what the file says of one contact up to today, gathered in one pass over
// its log.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "reconnect/cadence/facts.hpp"

namespace reconnect::cadence {

/// The facts that every rule starts from. Days stand in order, each once; none is after `today`.
struct Facts {
  Date today{};
  std::span<Date const> contact_days{};
  std::span<Date const> my_days{};     // days with a touch from me
  std::optional<Date> noted{};         // the day that the record's `last_contact` stands for
  std::span<Date const> walked{};      // contact days and `noted`
  std::optional<Date> last_contact{};  // L
  int attempts{0};                     // u
  std::optional<Date> last_attempt{};  // a
  Date added{};
  std::optional<Date> first_touch{};
  std::optional<Date> last_touch{};
  std::optional<Date> last_owing_thanks{};  // the latest touch with `owe_thanks`
  std::optional<Date> last_owing_none{};    // the latest touch from me without it
  std::optional<Date> last_missed{};        // the latest unanswered touch from them
  int asked{0};                             // touches of the last 365 days
  int gave{0};
  bool has_phone{false};
  bool has_email{false};
};

/// Days of one contact, in a buffer that is used again for the next.
class DayList {
 public:
  /// Forgets all days. Requires: at most `room` are added.
  void clear(std::size_t room) {
    if (days_.size() < room) days_.resize(room);
    count_ = 0;
    is_in_order_ = true;
  }

  void add(Date day) {
    if (count_ > 0 && day <= days_[count_ - 1]) {
      if (day == days_[count_ - 1]) return;
      is_in_order_ = false;
    }
    days_[count_++] = day;
  }

  /// Returns the days earliest first, each once. Most logs are in order already.
  std::span<Date const> in_order();

 private:
  std::vector<Date> days_{};
  std::size_t count_{0};
  bool is_in_order_{true};
};

/// Reads the facts of one contact after the other. The days of the facts live until the next call.
class FactsReader {
 public:
  Facts read(Contact const& contact, Date today);

 private:
  void note(Touch const& touch, Facts& facts);
  void walk(Facts& facts);
  void count_attempts(Facts& facts);

  DayList contact_days_{};
  DayList my_days_{};
  DayList unanswered_days_{};  // from me
  std::vector<Date> walked_{};
};

/// Returns whether the touch counts today: it has a day, and that day has come.
bool has_happened(Touch const& touch, Date today);

/// Returns whether the news of `contact` is open.
bool is_open(News const& news, Contact const& contact, Facts const& facts);

/// Returns the day that was agreed on, while it stands.
std::optional<Date> next_date(Contact const& contact, Facts const& facts);

}  // namespace reconnect::cadence
