// SPDX-License-Identifier: MIT
// The pace, the start of the week, and which retry lists make sense.
#include "reconnect/model/settings.hpp"

#include <algorithm>

namespace reconnect {
namespace {

struct PeriodWord {
  Pace::Period period;
  std::string_view text;
};

constexpr std::array<PeriodWord, 3> period_words{
    {{Pace::Period::Day, "day"}, {Pace::Period::Week, "week"}, {Pace::Period::Month, "month"}}};

struct WeekStartWord {
  std::chrono::weekday day;
  std::string_view text;
};

constexpr std::array<WeekStartWord, 3> week_starts{{{std::chrono::Monday, "monday"},
                                                    {std::chrono::Sunday, "sunday"},
                                                    {std::chrono::Saturday, "saturday"}}};

/// Returns the count from 1 to 99 that is written in `text`, or nothing.
std::optional<int> small_count(std::string_view text) {
  if (text.empty() || text.size() > 2 || text.front() == '0') return std::nullopt;
  int count = 0;
  for (char const character : text) {
    if (character < '0' || character > '9') return std::nullopt;
    count = count * 10 + (character - '0');
  }
  return count;
}

}  // namespace

std::optional<Pace> parse_pace(std::string_view text) {
  auto const slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  std::optional<int> const count = small_count(text.substr(0, slash));
  auto const period = std::ranges::find(period_words, text.substr(slash + 1), &PeriodWord::text);
  if (!count || period == period_words.end()) return std::nullopt;
  return Pace{*count, period->period};
}

std::string to_text(Pace pace) {
  auto const period = std::ranges::find(period_words, pace.period, &PeriodWord::period);
  return std::to_string(pace.count).append("/").append(period->text);
}

std::optional<std::chrono::weekday> parse_week_start(std::string_view word) {
  auto const found = std::ranges::find(week_starts, word, &WeekStartWord::text);
  if (found == week_starts.end()) return std::nullopt;
  return found->day;
}

std::string_view week_start_text(std::chrono::weekday day) {
  auto const found = std::ranges::find(week_starts, day, &WeekStartWord::day);
  return found == week_starts.end() ? std::string_view{} : found->text;
}

bool makes_sense(RetryList const& list) {
  return std::ranges::none_of(list, &Interval::is_never) &&
         std::ranges::is_sorted(list, {}, nominal_length);
}

}  // namespace reconnect
