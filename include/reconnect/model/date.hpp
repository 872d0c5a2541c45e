// SPDX-License-Identifier: MIT
// A day of the calendar, without a time zone: dates are entries of a journal, not points in time.
#pragma once

#include <chrono>
#include <compare>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace reconnect {

/// A calendar day of the proleptic Gregorian calendar.
class Date {
 public:
  constexpr Date() = default;
  constexpr explicit Date(std::chrono::local_days days) : days_(days) {}

  /// Returns the day, or nothing where the calendar has no such day.
  static constexpr std::optional<Date> from_calendar(int year, unsigned month, unsigned day) {
    std::chrono::year_month_day const calendar{std::chrono::year{year}, std::chrono::month{month},
                                               std::chrono::day{day}};
    if (!calendar.ok()) return std::nullopt;
    return Date(std::chrono::local_days{calendar});
  }

  constexpr std::chrono::year_month_day calendar() const {
    return std::chrono::year_month_day{days_};
  }
  constexpr int year() const { return static_cast<int>(calendar().year()); }
  constexpr std::chrono::weekday weekday() const { return std::chrono::weekday{days_}; }
  constexpr std::chrono::local_days days() const { return days_; }

  friend constexpr Date operator+(Date date, std::chrono::days days) {
    return Date(date.days_ + days);
  }
  friend constexpr Date operator-(Date date, std::chrono::days days) {
    return Date(date.days_ - days);
  }
  friend constexpr std::chrono::days operator-(Date left, Date right) {
    return left.days_ - right.days_;
  }
  friend constexpr auto operator<=>(Date, Date) = default;

 private:
  std::chrono::local_days days_{};
};

/// The first and the last day that the file may name, and that an interval may end on (cadence.md,
/// section 1).
inline constexpr Date first_date{std::chrono::local_days{std::chrono::year{1900} / 1 / 1}};
inline constexpr Date last_date{std::chrono::local_days{std::chrono::year{9999} / 12 / 31}};

/// Returns the date of `YYYY-MM-DD` from 1900 to 9999, or nothing.
std::optional<Date> parse_date(std::string_view text);

/// Returns the date as `YYYY-MM-DD`.
std::string to_text(Date date);

/// A day of which perhaps only the year, or year and month, are known: `2019`, `2019-05`,
/// `2019-05-12`.
struct PartialDate {
  int year{};
  std::optional<unsigned> month{};
  std::optional<unsigned> day{};
  friend bool operator==(PartialDate const&, PartialDate const&) = default;
};

std::optional<PartialDate> parse_partial_date(std::string_view text);
std::string to_text(PartialDate const& date);

/// A day of birth, perhaps without its year: `1980-05-17`, `--05-17`.
struct Birthday {
  std::optional<int> year{};
  unsigned month{1};
  unsigned day{1};
  friend bool operator==(Birthday const&, Birthday const&) = default;
};

/// Returns the birthday, of a year from 1000 to 9999, or nothing where no year has such a day.
std::optional<Birthday> parse_birthday(std::string_view text);
std::string to_text(Birthday const& birthday);

/// Each prints the value as it stands in the file, where a test fails.
void PrintTo(Date date, std::ostream* out);
void PrintTo(PartialDate const& date, std::ostream* out);
void PrintTo(Birthday const& birthday, std::ostream* out);

/// Returns the moment as `2026-11-22T08:41:03Z`.
std::string to_text(std::chrono::sys_seconds moment);

}  // namespace reconnect
