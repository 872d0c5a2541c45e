// SPDX-License-Identifier: MIT
// Days as other programs write them. Nothing is guessed: a day of two readings is told apart from
// one that is none.
#include "formats/foreign_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <iterator>
#include <vector>

#include "formats/ascii.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

using Order = ReadOptions::DateOrder;

constexpr int apple_no_year = 1604;

constexpr bool is_letter(char character) {
  return lower(character) >= 'a' && lower(character) <= 'z';
}

/// A run of digits or of letters, and the character before it.
struct Part {
  std::string_view text{};
  char before{'\0'};

  bool is_number() const { return is_digit(text.front()); }
  bool is_year() const { return is_number() && text.size() == 4; }
  bool is_short() const { return is_number() && text.size() <= 2; }
};

std::vector<Part> parts_of(std::string_view text) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < text.size();) {
    auto const is_same_kind = is_digit(text[at]) ? is_digit : is_letter;
    std::size_t end = at;
    while (end < text.size() && is_same_kind(text[end])) ++end;
    if (end > at) parts.push_back({text.substr(at, end - at), at == 0 ? '\0' : text[at - 1]});
    at = std::max(end, at + 1);
  }
  return parts;
}

unsigned number(std::string_view digits) {
  unsigned value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// Returns the month that an English name, or its first three letters or more, mean, or 0.
unsigned month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
  for (std::size_t index = 0; index < names.size(); ++index) {
    bool const is_start = word.size() >= 3 && starts_with_folded(names[index], word);
    if (is_start) return static_cast<unsigned>(index + 1);
  }
  return 0;
}

/// Returns the text without a time of day and what follows it.
std::string_view without_time(std::string_view text) {
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    bool const starts_time = text[at] == 'T' && is_digit(text[at - 1]) && is_digit(text[at + 1]);
    if (starts_time) return text.substr(0, at);
    if (text[at] != ' ' || !is_digit(text[at + 1])) continue;
    std::size_t const colon = text.find_first_not_of("0123456789", at + 1);
    if (colon != text.npos && text[colon] == ':') return text.substr(0, at);
  }
  return text;
}

constexpr ForeignDay no_day{ForeignDay::Kind::NoDay, {}};

ForeignDay known(unsigned year, unsigned month, unsigned day) {
  Birthday birthday{std::nullopt, month, day};
  if (year != 0 && year != apple_no_year) birthday.year = static_cast<int>(year);
  if (year > 9999 || !parse_birthday(to_text(birthday))) return no_day;
  return {ForeignDay::Kind::Known, birthday};
}

unsigned full_year(Part const& part, ShortYears short_years) {
  unsigned const value = number(part.text);
  return part.is_short() && short_years == ShortYears::ThisCentury ? 2000 + value : value;
}

/// Returns the day of two numbers of which one is the month. Where dots part them the day always
/// stands first.
ForeignDay day_and_month(Part const& first, Part const& second, unsigned year, Order order) {
  unsigned const left = number(first.text);
  unsigned const right = number(second.text);
  ForeignDay const day_first = known(year, right, left);
  ForeignDay const month_first = known(year, left, right);
  bool const day_first_is_one = day_first.kind == ForeignDay::Kind::Known;
  bool const month_first_is_one = month_first.kind == ForeignDay::Kind::Known;
  if (second.before == '.' || order == Order::DayFirst) return day_first;
  if (order == Order::MonthFirst) return month_first;
  if (day_first_is_one && month_first_is_one && left != right) {
    return {ForeignDay::Kind::TwoReadings, {}};
  }
  return day_first_is_one ? day_first : month_first;
}

/// Returns the day of three parts of which one is a word: 12 Mar 2021, March 12, 2021, 2021-Mar-12.
ForeignDay day_with_name(std::vector<Part> const& parts, ShortYears short_years) {
  auto const name = std::ranges::find_if(parts, [](Part const& part) { return !part.is_number(); });
  unsigned const month = month_of(name->text);
  std::vector<Part> numbers;
  std::ranges::copy_if(parts, std::back_inserter(numbers), &Part::is_number);
  if (month == 0 || numbers.size() != 2) return no_day;
  bool const year_first = numbers[0].is_year() && numbers[1].is_short();
  Part const& year = numbers[year_first ? 0 : 1];
  Part const& day = numbers[year_first ? 1 : 0];
  bool const is_short_year = year.is_short() && short_years == ShortYears::ThisCentury;
  if (!day.is_short() || !(year.is_year() || is_short_year)) return no_day;
  return known(full_year(year, short_years), month, number(day.text));
}

/// Returns the day of `--0517`, `--05-17`, `- 12-01`: month and day behind dashes.
ForeignDay day_without_year(std::vector<Part> const& parts) {
  if (parts.size() == 1 && parts[0].text.size() == 4) {
    return known(0, number(parts[0].text.substr(0, 2)), number(parts[0].text.substr(2)));
  }
  if (parts.size() != 2 || !parts[0].is_short() || !parts[1].is_short()) return no_day;
  return known(0, number(parts[0].text), number(parts[1].text));
}

ForeignDay day_of_eight(std::string_view digits) {
  return known(number(digits.substr(0, 4)), number(digits.substr(4, 2)), number(digits.substr(6)));
}

}  // namespace

ForeignDay read_day(std::string_view text, Order order, ShortYears short_years) {
  bool const has_digits = std::ranges::any_of(text, is_digit);
  bool const says_something = std::ranges::any_of(text, [](char character) {
    return is_letter(character) || (character > '0' && character <= '9');
  });
  if (!says_something && (has_digits || text.find_first_not_of(" -/.") == text.npos)) return {};
  text = without_time(text);
  std::vector<Part> const parts = parts_of(text);
  auto const is_number = [](Part const& part) { return part.is_number(); };
  bool const all_numbers = std::ranges::all_of(parts, is_number);
  if (text.starts_with('-')) return all_numbers ? day_without_year(parts) : no_day;
  if (parts.size() == 1 && all_numbers && parts[0].text.size() == 8) {
    return day_of_eight(parts[0].text);
  }
  if (parts.size() != 3) return no_day;
  if (!all_numbers) return day_with_name(parts, short_years);
  if (parts[0].is_year() && parts[1].is_short() && parts[2].is_short()) {
    return known(number(parts[0].text), number(parts[1].text), number(parts[2].text));
  }
  bool const has_year =
      parts[2].is_year() || (parts[2].is_short() && short_years == ShortYears::ThisCentury);
  if (!has_year || !parts[0].is_short() || !parts[1].is_short()) return no_day;
  return day_and_month(parts[0], parts[1], full_year(parts[2], short_years), order);
}

std::string problem_of(ForeignDay const& day, std::string_view text) {
  switch (day.kind) {
    case ForeignDay::Kind::Empty:
    case ForeignDay::Kind::Known:
      break;
    case ForeignDay::Kind::TwoReadings:
      return quoted(text) +
             " can be read in two ways and was left out; --date-order dmy or mdy says which is "
             "right";
    case ForeignDay::Kind::NoDay:
      return quoted(text) + " is not a date";
  }
  return {};
}

}  // namespace reconnect::formats
