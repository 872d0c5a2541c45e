// SPDX-License-Identifier: MIT
// Moments as feeds write them. The words of a date tell what they are, so that one reader does for
// all orders: a month and a zone by their names, a time by its colons, a year by its digits.
#include "formats/instant.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "formats/ascii.hpp"

namespace reconnect::formats {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr bool is_letter(char character) {
  return lower(character) >= 'a' && lower(character) <= 'z';
}

/// Numbers of a date that are known so far.
struct Moment {
  std::optional<unsigned> year{};
  unsigned month{0};
  unsigned day{0};
  std::optional<seconds> time{};
  std::optional<minutes> zone{};  // east of Greenwich

  bool has_day() const { return year && month > 0 && day > 0; }
};

std::optional<unsigned> number(std::string_view digits) {
  unsigned value = 0;
  auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  bool const is_number = error == std::errc{} && end == digits.data() + digits.size();
  return is_number && !digits.empty() ? std::optional(value) : std::nullopt;
}

std::string_view take_digits(std::string_view& text, std::size_t most) {
  std::size_t length = 0;
  while (length < std::min(most, text.size()) && is_digit(text[length])) ++length;
  std::string_view const digits = text.substr(0, length);
  text.remove_prefix(length);
  return digits;
}

bool take(std::string_view& text, std::string_view signs) {
  if (text.empty() || signs.find(text[0]) == signs.npos) return false;
  text.remove_prefix(1);
  return true;
}

/// Reads `05:00`, `0500` and `05` behind a sign.
std::optional<minutes> offset_of(std::string_view text) {
  if (text.size() < 2 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  bool const is_west = text[0] == '-';
  text.remove_prefix(1);
  auto const hours = number(take_digits(text, 2));
  take(text, ":");
  auto const rest = text.empty() ? std::optional(0U) : number(take_digits(text, 2));
  if (!hours || !rest || !text.empty() || *hours > 23 || *rest > 59) return std::nullopt;
  minutes const offset{*hours * 60 + *rest};
  return is_west ? -offset : offset;
}

/// The zones of RFC 822, and those that people write for Central Europe. Any other is unknown.
std::optional<minutes> zone_of(std::string_view name) {
  struct Zone {
    std::string_view name;
    int hours;
  };
  constexpr std::array<Zone, 20> zones{
      {{"z", 0},    {"ut", 0},   {"utc", 0},  {"gmt", 0},  {"est", -5}, {"edt", -4}, {"cst", -6},
       {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"ast", -4}, {"adt", -3},
       {"et", -5},  {"ct", -6},  {"cet", 1},  {"cest", 2}, {"bst", 1},  {"jst", 9}}};
  auto const* const found =
      std::ranges::find_if(zones, [&](Zone const& zone) { return equals_folded(zone.name, name); });
  if (found == zones.end()) return std::nullopt;
  return std::chrono::hours(found->hours);
}

std::optional<minutes> read_zone(std::string_view text) {
  for (std::string_view const name : {"GMT", "UTC"}) {
    if (text.size() > 3 && text.starts_with(name)) text.remove_prefix(3);
  }
  return is_letter(text.empty() ? '\0' : text[0]) ? zone_of(text) : offset_of(text);
}

/// Reads `19:48:21.5-05:00`, `19:48` or `194821Z`: a time with what stands close behind it.
bool read_time(std::string_view text, Moment& moment) {
  auto const hours = number(take_digits(text, 2));
  bool const has_colons = take(text, ":");
  auto const past_hour = number(take_digits(text, 2));
  bool const has_seconds = has_colons ? take(text, ":") : !text.empty() && is_digit(text[0]);
  auto const past_minute = has_seconds ? number(take_digits(text, 2)) : std::optional(0U);
  if (take(text, ".,")) take_digits(text, text.size());
  if (!hours || !past_hour || !past_minute) return false;
  if (*hours > 24 || *past_hour > 59 || *past_minute > 60) return false;
  moment.time = std::chrono::hours(*hours) + minutes(*past_hour) + seconds(*past_minute);
  if (text.empty()) return true;
  moment.zone = read_zone(text);
  return moment.zone.has_value();
}

/// Reads `2003-12-31`, `20031231`, `2003-12` or `2003`, with a time behind `T`.
bool read_iso(std::string_view text, Moment& moment) {
  std::string_view const year = take_digits(text, 4);
  if (year.size() != 4) return false;
  moment.year = number(year);
  moment.month = moment.day = 1;
  for (unsigned Moment::*const part : {&Moment::month, &Moment::day}) {
    take(text, "-/");
    std::string_view const digits = take_digits(text, 2);
    if (digits.empty()) break;
    moment.*part = *number(digits);
  }
  if (!take(text, "Tt")) return text.empty();
  return read_time(text, moment);
}

/// Returns the month of an English name or its beginning, or 0.
unsigned month_of(std::string_view word) {
  constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
  if (word.size() < 3) return 0;
  std::size_t const at = names.find(lower(word.substr(0, 3)));
  return at == names.npos || at % 3 != 0 ? 0 : static_cast<unsigned>(at / 3 + 1);
}

/// RFC 2822: two digits below 50 are of this century, three count from 1900.
unsigned full_year(std::string_view digits, unsigned year) {
  if (digits.size() > 3) return year;
  return digits.size() == 2 && year < 50 ? 2000 + year : 1900 + year;
}

bool read_number(std::string_view digits, Moment& moment) {
  auto const value = number(digits);
  if (!value) return false;
  if (moment.day == 0 && digits.size() <= 2) {
    moment.day = *value;
  } else if (!moment.year) {
    moment.year = full_year(digits, *value);
  } else {
    return false;
  }
  return true;
}

/// Reads one word of a date; false where it spoils the date. Names of days say nothing new.
bool read_word(std::string_view word, Moment& moment) {
  if (is_digit(word[0])) {
    std::size_t const digits = std::min(word.find_first_not_of("0123456789"), word.size());
    if (digits >= 4 && !moment.year && moment.day == 0) return read_iso(word, moment);
    return word[std::min(digits, word.size() - 1)] == ':' ? read_time(word, moment)
                                                          : read_number(word, moment);
  }
  if (auto const offset = offset_of(word)) {
    moment.zone = offset;
  } else if (unsigned const month = month_of(word); month != 0 && moment.month == 0) {
    moment.month = month;
  } else if (moment.time && !moment.zone) {
    moment.zone = read_zone(word);  // a zone that nobody knows is as none
  }
  return true;
}

/// Returns the words between blanks and commas; the dashes of `01-Jan-2004` part words too.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    bool const is_between = at == text.size() || text[at] == ' ' || text[at] == ',' ||
                            text[at] == '\t' ||
                            (text[at] == '-' && at > 0 && at + 1 < text.size() &&
                             is_letter(text[at - 1]) != is_letter(text[at + 1]));
    if (!is_between) continue;
    if (at > start) words.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  return words;
}

std::optional<std::chrono::sys_seconds> instant_of(Moment const& moment) {
  if (!moment.has_day() || *moment.year < 1 || *moment.year > 9999) return std::nullopt;
  std::chrono::year_month_day const day{std::chrono::year{static_cast<int>(*moment.year)},
                                        std::chrono::month{moment.month},
                                        std::chrono::day{moment.day}};
  if (!day.ok()) return std::nullopt;
  return std::chrono::sys_days(day) + moment.time.value_or(seconds{0}) -
         moment.zone.value_or(minutes{0});
}

}  // namespace

std::optional<std::chrono::sys_seconds> read_instant(std::string_view text) {
  constexpr std::size_t longest = 64;
  if (text.size() > longest) return std::nullopt;
  Moment moment;
  for (std::string_view const word : words_of(text)) {
    if (!read_word(word, moment)) return std::nullopt;
  }
  return instant_of(moment);
}

}  // namespace reconnect::formats
