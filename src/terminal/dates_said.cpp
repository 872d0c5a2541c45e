// SPDX-License-Identifier: MIT
// Dates as people say them.
#include <array>
#include <chrono>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using std::chrono::days;

constexpr std::array<std::string_view, 7> weekday_names{
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> month_names{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr days a_few_days{3};
constexpr days a_week{7};
constexpr days a_year{365};

std::string_view month_name(unsigned month) { return month_names.at(month - 1); }

/// A list of a large book says many days, and `fmt` takes longer.
std::string with_blank(std::string left, std::string_view right) {
  left += ' ';
  left += right;
  return left;
}

std::string day_and_month(Date date) {
  auto const calendar = date.calendar();
  return with_blank(std::to_string(static_cast<unsigned>(calendar.day())),
                    month_name(static_cast<unsigned>(calendar.month())));
}

/// Returns how a day within the last or the next week is said, or nothing for others.
std::string near_said(Date date, Date today) {
  auto const ahead = date - today;
  if (ahead == days{0}) return "today";
  if (ahead == days{1}) return "tomorrow";
  if (ahead == days{-1}) return "yesterday";
  if (ahead < days{0} && ahead >= -a_week) return fmt::format("last {}", weekday_name(date));
  if (ahead > days{0} && ahead < a_week) return std::string(weekday_name(date));
  return {};
}

}  // namespace

std::string_view weekday_name(std::chrono::weekday weekday) {
  return weekday_names.at(weekday.c_encoding());
}

std::string_view weekday_name(Date date) { return weekday_name(date.weekday()); }

std::string weekday_said(Date date) {
  return with_blank(std::string(weekday_name(date)), day_and_month(date));
}

std::string day_said(Date date, Date today) {
  if (date.year() == today.year()) return day_and_month(date);
  return with_blank(day_and_month(date), std::to_string(date.year()));
}

std::string month_said(Date date, Date today) {
  auto const month = month_name(static_cast<unsigned>(date.calendar().month()));
  if (date.year() == today.year()) return std::string(month);
  return with_blank(std::string(month), std::to_string(date.year()));
}

std::string said(Date date, Date today) {
  auto const ago = today - date;
  if (ago > days{1} && ago <= a_few_days) return fmt::format("{} days ago", ago.count());
  if (auto near = near_said(date, today); !near.empty()) return near;
  bool const long_ago = ago > a_year && date.year() != today.year();
  return long_ago ? month_said(date, today) : day_said(date, today);
}

std::string fixed_day_said(Date date, Date today) {
  auto near = near_said(date, today);
  return near.empty() ? day_said(date, today) : near;
}

std::string when_said(Date date, Date today) {
  auto const near = near_said(date, today);
  auto const ago = today - date;
  if (ago > days{1} && ago <= a_few_days) return fmt::format("{} days ago", ago.count());
  if (near.empty()) return fmt::format("on {}", day_said(date, today));
  return date > today + days{1} ? fmt::format("on {}", near) : near;
}

std::string said(Birthday const& birthday) {
  if (birthday.year) return said(PartialDate{*birthday.year, birthday.month, birthday.day});
  return fmt::format("{} {}", birthday.day, month_name(birthday.month));
}

std::string said(PartialDate const& date) {
  if (!date.month) return fmt::format("{}", date.year);
  if (!date.day) return fmt::format("{} {}", month_name(*date.month), date.year);
  return fmt::format("{} {} {}", *date.day, month_name(*date.month), date.year);
}

}  // namespace reconnect::terminal
