// SPDX-License-Identifier: MIT
// Intervals: their text, their place in the calendar, and how they compare.
#include "reconnect/model/interval.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "model/month_starts.hpp"

namespace reconnect {
namespace {

using Unit = Interval::Unit;

struct UnitRow {
  Unit unit;
  char letter;
  int most;                   // the largest count that the file may name
  long long ten_thousandths;  // of a day: a month is 30.4375 days, a year 365.25
};

constexpr std::array<UnitRow, 4> units{{{Unit::Days, 'd', 9999, 10'000},
                                        {Unit::Weeks, 'w', 999, 70'000},
                                        {Unit::Months, 'm', 999, 304'375},
                                        {Unit::Years, 'y', 99, 3'652'500}}};

UnitRow const& row_of(Unit unit) { return *std::ranges::find(units, unit, &UnitRow::unit); }

Date plus_days(Date start, std::chrono::days length) {
  return length > last_date - start ? last_date : start + length;
}

Date plus_months_of_calendar(Date start, int months) {
  std::chrono::year_month_day const from = start.calendar();
  std::chrono::year_month const month = from.year() / from.month() + std::chrono::months{months};
  if (month.year() > last_date.calendar().year()) return last_date;
  std::chrono::year_month_day_last const month_end{month.year(),
                                                   std::chrono::month_day_last{month.month()}};
  return Date(std::chrono::local_days{month / std::min(from.day(), month_end.day())});
}

Date plus_months(Date start, int months) {
  std::optional<std::size_t> const from = month_of(start);
  std::size_t const to = from.value_or(0) + static_cast<std::size_t>(months);
  if (!from || to >= listed_months) return plus_months_of_calendar(start, months);
  auto const day = static_cast<int>((start - day_of_month(*from, 1)).count()) + 1;
  return day_of_month(to, std::min(day, days_of_month(to)));
}

}  // namespace

std::optional<Interval> parse_interval(std::string_view text) {
  if (text == "never") return never;
  if (text.size() < 2 || text.size() > 5 || text.front() == '0') return std::nullopt;
  auto const unit = std::ranges::find(units, text.back(), &UnitRow::letter);
  if (unit == units.end()) return std::nullopt;
  int count = 0;
  for (char const character : text.substr(0, text.size() - 1)) {
    if (character < '0' || character > '9') return std::nullopt;
    count = count * 10 + (character - '0');
  }
  if (count > unit->most) return std::nullopt;
  return Interval{count, unit->unit};
}

std::string to_text(Interval interval) {
  if (interval.is_never()) return "never";
  return std::to_string(interval.count) + row_of(interval.unit).letter;
}

Date operator+(Date start, Interval interval) {
  switch (interval.unit) {
    case Unit::Days:
      return plus_days(start, std::chrono::days{interval.count});
    case Unit::Weeks:
      return plus_days(start, std::chrono::weeks{interval.count});
    case Unit::Months:
      return plus_months(start, interval.count);
    case Unit::Years:
      return plus_months(start, interval.count * 12);
    case Unit::Never:
      break;
  }
  return start;
}

std::chrono::days days(Interval interval, Date from) { return (from + interval) - from; }

long long nominal_length(Interval interval) {
  return interval.count * row_of(interval.unit).ten_thousandths;
}

}  // namespace reconnect
