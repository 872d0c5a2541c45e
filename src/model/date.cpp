// SPDX-License-Identifier: MIT
// Dates as text. Read without allocation: a book may hold a million of them.
#include "reconnect/model/date.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "model/month_starts.hpp"

namespace reconnect {
namespace {

constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// Returns the number that stands in `text`, which must be all digits, or -1.
constexpr int number(std::string_view text) {
  int value = 0;
  for (char const character : text) {
    if (!is_digit(character)) return -1;
    value = value * 10 + (character - '0');
  }
  return value;
}

void append_padded(std::string& text, unsigned value, unsigned width) {
  std::string const digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

std::string year_text(int year) {
  std::string text;
  append_padded(text, static_cast<unsigned>(year), 4);
  return text;
}

void append_part(std::string& text, unsigned value) {
  text += '-';
  append_padded(text, value, 2);
}

bool is_year(int year) { return year >= 1900 && year <= 9999; }

/// Returns eight bytes as a number, the first as its lowest.
std::uint64_t eight_bytes(char const* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

/// Returns the day, or nothing where the calendar has no such day.
std::optional<Date> day_of(int year, int month, int day) {
  auto const nth = static_cast<std::size_t>((year - first_listed_year) * 12 + month - 1);
  if (year < first_listed_year || nth >= listed_months || month < 1 || month > 12)
    return Date::from_calendar(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (day < 1 || day > days_of_month(nth)) return std::nullopt;
  return day_of_month(nth, day);
}

/// Returns what is wrong in eight bytes, nothing else than digits and, where `dashes` says so, 0:
/// none of these reaches 0x80 when what is left to that is added.
constexpr std::uint64_t wrong_in(std::uint64_t parts, std::uint64_t dashes) {
  return ((parts + (0x7676'7676'7676'7676 | dashes)) | parts) & 0x8080'8080'8080'8080;
}

/// Returns the day of `YYYY-MM-DD` in any year, or nothing.
std::optional<Date> parse_day(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  // Each byte without its '0' or '-', all at once: the first eight, and the last.
  std::uint64_t const front = eight_bytes(text.data()) ^ 0x2d30'302d'3030'3030;
  std::uint64_t const back = eight_bytes(text.data() + 2) ^ 0x3030'2d30'302d'3030;
  if ((wrong_in(front, 0x7f00'007f'0000'0000) | wrong_in(back, 0x0000'7f00'007f'0000)) != 0)
    return std::nullopt;
  // Where a digit stood, now the number of two digits that begins there.
  auto const pairs = [](std::uint64_t parts) { return parts * 10 + (parts >> 8); };
  auto const pair = [](std::uint64_t numbers, unsigned at) {
    return static_cast<int>(numbers >> 8 * at & 0xff);
  };
  std::uint64_t const numbers = pairs(front);
  int const year = pair(numbers, 0) * 100 + pair(numbers, 2);
  if (year < 1) return std::nullopt;
  return day_of(year, pair(numbers, 5), pair(pairs(back), 6));
}

/// A year in which every day that any year has, exists.
constexpr int leap_year = 2000;

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  std::optional<Date> const date = parse_day(text);
  return date && *date >= first_date && *date <= last_date ? date : std::nullopt;
}

std::string to_text(Date date) {
  std::chrono::year_month_day const calendar = date.calendar();
  std::string text = year_text(static_cast<int>(calendar.year()));
  append_part(text, static_cast<unsigned>(calendar.month()));
  append_part(text, static_cast<unsigned>(calendar.day()));
  return text;
}

std::optional<PartialDate> parse_partial_date(std::string_view text) {
  int const year = number(text.substr(0, 4));
  if (text.size() < 4 || !is_year(year)) return std::nullopt;
  if (text.size() == 4) return PartialDate{.year = year};
  if (text.size() == 7 && text[4] == '-') {
    int const month = number(text.substr(5));
    if (month < 1 || month > 12) return std::nullopt;
    return PartialDate{.year = year, .month = static_cast<unsigned>(month)};
  }
  std::optional<Date> const date = parse_date(text);
  if (!date) return std::nullopt;
  std::chrono::year_month_day const calendar = date->calendar();
  return PartialDate{year, static_cast<unsigned>(calendar.month()),
                     static_cast<unsigned>(calendar.day())};
}

std::string to_text(PartialDate const& date) {
  std::string text = year_text(date.year);
  if (date.month) append_part(text, *date.month);
  if (date.month && date.day) append_part(text, *date.day);
  return text;
}

std::optional<Birthday> parse_birthday(std::string_view text) {
  if (std::optional<Date> const date = parse_day(text); date && date->year() >= 1000) {
    std::chrono::year_month_day const calendar = date->calendar();
    return Birthday{date->year(), static_cast<unsigned>(calendar.month()),
                    static_cast<unsigned>(calendar.day())};
  }
  if (text.size() != 7 || text.substr(0, 2) != "--" || text[4] != '-') return std::nullopt;
  int const month = number(text.substr(2, 2));
  int const day = number(text.substr(5, 2));
  if (month < 1 || day < 1) return std::nullopt;
  Birthday const birthday{std::nullopt, static_cast<unsigned>(month), static_cast<unsigned>(day)};
  if (!Date::from_calendar(leap_year, birthday.month, birthday.day)) return std::nullopt;
  return birthday;
}

std::string to_text(Birthday const& birthday) {
  std::string text = birthday.year ? year_text(*birthday.year) : "-";
  append_part(text, birthday.month);
  append_part(text, birthday.day);
  return text;
}

std::string to_text(std::chrono::sys_seconds moment) {
  auto const day = std::chrono::floor<std::chrono::days>(moment);
  std::chrono::hh_mm_ss const time(moment - day);
  auto const two_digits = [](auto count) {
    return (count < 10 ? "0" : "") + std::to_string(count);
  };
  return to_text(Date(std::chrono::local_days(day.time_since_epoch()))) + "T" +
         two_digits(time.hours().count()) + ":" + two_digits(time.minutes().count()) + ":" +
         two_digits(time.seconds().count()) + "Z";
}

}  // namespace reconnect
