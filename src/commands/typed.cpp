// SPDX-License-Identifier: MIT
#include "typed.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view date_hint =
    "write 2026-11-22, today, yesterday, tomorrow, -3d, -2w, +10d, a weekday such as mon, \"3 "
    "weeks ago\" or \"in 2 "
    "months\"";

/// Returns the word in lower case, blanks squeezed.
std::string plain(std::string_view text) {
  std::string result = people::squeezed(text);
  std::ranges::transform(result, result.begin(), [](unsigned char letter) {
    return static_cast<char>(std::tolower(letter));
  });
  return result;
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Returns `date` moved by a number of units, or nothing where that leaves the calendar of the
/// file.
std::optional<Date> moved(Date date, int count, Interval::Unit unit) {
  if (count < 0 || count > 9'999) return std::nullopt;
  return date + Interval{count, unit};
}

/// Returns the day `interval` before `date`: the latest one from which it reaches no further than
/// `date`.
std::optional<Date> moved_back(Date date, int count, Interval::Unit unit) {
  if (count < 0 || count > 9'999) return std::nullopt;
  using std::chrono::days;
  if (unit == Interval::Unit::Days) return date - days{count};
  if (unit == Interval::Unit::Weeks) return date - days{count * 7};
  int const months = unit == Interval::Unit::Years ? count * 12 : count;
  auto const month = date.calendar().year() / date.calendar().month() - std::chrono::months{months};
  auto const last = (month / std::chrono::last).day();
  return Date(std::chrono::local_days{month / std::min(date.calendar().day(), last)});
}

std::optional<Interval::Unit> unit_word(std::string_view word) {
  if (word == "d" || word == "day" || word == "days") return Interval::Unit::Days;
  if (word == "w" || word == "week" || word == "weeks") return Interval::Unit::Weeks;
  if (word == "m" || word == "month" || word == "months") return Interval::Unit::Months;
  if (word == "y" || word == "year" || word == "years") return Interval::Unit::Years;
  return std::nullopt;
}

std::optional<Date> typed_weekday(std::string_view word, Date today, Direction direction) {
  constexpr std::array<std::string_view, 7> names{"sunday",   "monday", "tuesday", "wednesday",
                                                  "thursday", "friday", "saturday"};
  if (word.size() < 3) return std::nullopt;
  for (unsigned index = 0; index < names.size(); ++index) {
    if (!names[index].starts_with(word)) continue;
    auto const ahead = std::chrono::weekday{index} - today.weekday();
    if (direction == Direction::Ahead)
      return today + (ahead.count() == 0 ? std::chrono::days{7} : ahead);
    return today + ahead - std::chrono::days{7};
  }
  return std::nullopt;
}

/// `-3d`, `+10d`: a sign, a count and the letter of a unit.
std::optional<Date> typed_shift(std::string_view word, Date today) {
  if (word.size() < 3 || (word[0] != '-' && word[0] != '+')) return std::nullopt;
  auto const unit = unit_word(word.substr(word.size() - 1));
  auto const count = whole_number(word.substr(1, word.size() - 2));
  if (!unit || !count || word[1] == '-') return std::nullopt;
  return word[0] == '-' ? moved_back(today, *count, *unit) : moved(today, *count, *unit);
}

/// `3 weeks ago`, `in 2 months`; also with `a` for one.
std::optional<Date> typed_distance(std::string_view text, Date today) {
  bool const back = text.ends_with(" ago");
  if (!back && !text.starts_with("in ")) return std::nullopt;
  text = back ? text.substr(0, text.size() - 4) : text.substr(3);
  auto const blank = text.find(' ');
  if (blank == std::string_view::npos) return std::nullopt;
  std::string_view const number = text.substr(0, blank);
  auto const count = number == "a" || number == "an" ? std::optional(1) : whole_number(number);
  auto const unit = unit_word(text.substr(blank + 1));
  if (!count || !unit) return std::nullopt;
  return back ? moved_back(today, *count, *unit) : moved(today, *count, *unit);
}

std::optional<Date> read_date(std::string_view typed, Date today, Direction direction) {
  std::string const text = plain(typed);
  if (auto const date = parse_date(text)) return date;
  if (text == "today") return today;
  if (text == "yesterday") return today - std::chrono::days{1};
  if (text == "tomorrow") return today + std::chrono::days{1};
  if (auto const date = typed_shift(text, today)) return date;
  if (auto const date = typed_distance(text, today)) return date;
  return typed_weekday(text, today, direction);
}

template <typename Word>
Word or_refuse(std::optional<Word> word, std::string_view text, std::string_view kind,
               std::string_view hint) {
  if (!word)
    throw Error(ExitCode::Usage, quoted(text) + " is not " + std::string(kind), std::string(hint));
  return *word;
}

}  // namespace

Date typed_date(std::string_view text, Date today, Direction direction) {
  auto const date = or_refuse(read_date(text, today, direction), text, "a date", date_hint);
  if (date < first_date || date > last_date) {
    throw Error(ExitCode::Usage, quoted(text) + " is before 1900 or after 9999",
                std::string(date_hint));
  }
  return date;
}

std::optional<Date> date_typed(std::string_view text, Date today, Direction direction) {
  auto const date = read_date(text, today, direction);
  return date && *date >= first_date && *date <= last_date ? date : std::nullopt;
}

Date typed_past_date(std::string_view text, Date today) {
  Date const date = typed_date(text, today, Direction::Back);
  if (date > today) {
    throw Error(ExitCode::Usage, quoted(text) + " is after today",
                "what is agreed for a day ahead: --next DATE");
  }
  return date;
}

Date typed_coming_date(std::string_view text, Date today) {
  Date const date = typed_date(text, today, Direction::Ahead);
  if (date < today) {
    throw Error(ExitCode::Usage, quoted(text) + " is before today",
                "write a day ahead: mon, +10d, 2027-03-01");
  }
  return date;
}

PartialDate typed_last_contact(std::string_view text, Date today) {
  auto const whole = [](Date date) {
    auto const calendar = date.calendar();
    return PartialDate{date.year(), static_cast<unsigned>(calendar.month()),
                       static_cast<unsigned>(calendar.day())};
  };
  auto const partial = parse_partial_date(text);
  if (!partial && !date_typed(text, today, Direction::Back)) {
    throw Error(ExitCode::Usage, quoted(text) + " is not a date",
                "write 2019, 2019-05, 2019-05-12, yesterday, -3d, a weekday such as mon, or "
                "\"3 weeks ago\"");
  }
  if (!partial || partial->day) return whole(typed_past_date(text, today));
  auto const day = cadence::day_of(*partial, today);
  if (!day) {
    throw Error(ExitCode::Usage, quoted(text) + " is after today",
                "write when you last spoke: 2019, 2019-05 or a day");
  }
  if (*day < today) return *partial;
  // It stands for today, and tomorrow would stand for tomorrow.
  auto const first = Date::from_calendar(partial->year, partial->month.value_or(1), 1).value();
  return whole(first + (today - first) / 2);
}

Interval typed_interval(std::string_view text) {
  struct Word {
    std::string_view word;
    Interval interval;
  };
  using Unit = Interval::Unit;
  constexpr std::array words{
      Word{"daily", {1, Unit::Days}},        Word{"weekly", {1, Unit::Weeks}},
      Word{"fortnightly", {2, Unit::Weeks}}, Word{"monthly", {1, Unit::Months}},
      Word{"quarterly", {3, Unit::Months}},  Word{"yearly", {1, Unit::Years}}};
  std::string const typed = plain(text);
  auto const* const word = std::ranges::find(words, typed, &Word::word);
  if (word != words.end()) return word->interval;
  return or_refuse(parse_interval(typed), text, "a cadence",
                   "write 10d, 6w, 3m or 1y, or one of daily, weekly, fortnightly, monthly, "
                   "quarterly, yearly, never");
}

Medium typed_medium(std::string_view text) {
  return or_refuse(parse_medium(plain(text)), text, "a medium",
                   "write call, video, in-person, text, email, letter or social");
}

Medium typed_preference(std::string_view text) {
  auto medium = parse_medium(plain(text));
  if (medium &&
      (*medium == Medium::InPerson || *medium == Medium::Letter || *medium == Medium::Social))
    medium.reset();
  return or_refuse(medium, text, "a medium to prefer", "write call, video, text or email");
}

Closeness typed_closeness(std::string_view text) {
  return or_refuse(parse_closeness(plain(text)), text, "a closeness",
                   "write close, friendly or distant");
}

Side typed_side(std::string_view text) {
  return or_refuse(parse_side(plain(text)), text, "a side", "write me or them");
}

Birthday typed_birthday(std::string_view text) {
  auto const birthday = parse_birthday(text);
  return or_refuse(birthday ? birthday : parse_birthday("--" + std::string(text)), text,
                   "a birthday", "write 1980-05-17, or without the year 05-17");
}

int typed_number(std::string_view text, int least, int most, std::string_view what) {
  auto const number = whole_number(text);
  if (!number || *number < least || *number > most) {
    throw Error(ExitCode::Usage, fmt::format("{} is not a {}", quoted(text), what),
                fmt::format("write a whole number from {} to {}", least, most));
  }
  return *number;
}

std::string typed_name(std::string_view text) {
  std::string name = people::squeezed(text);
  if (name.empty()) throw Error(ExitCode::Usage, "a name cannot be blank");
  if (!people::is_clean_line(text)) {
    throw Error(ExitCode::Usage, "the name holds control characters, or is not UTF-8",
                "type the name by hand");
  }
  return name;
}

std::string typed_line(std::string_view text, std::string_view what) {
  std::string line = people::squeezed(text);
  if (line.empty()) throw Error(ExitCode::Usage, fmt::format("{} cannot be blank", what));
  if (!people::is_clean_line(text)) {
    throw Error(ExitCode::Usage, fmt::format("{} holds control characters, or is not UTF-8", what));
  }
  return line;
}

std::string typed_text(std::string_view text, std::string_view option) {
  std::string without_breaks(text);
  std::erase(without_breaks, '\n');
  if (!people::is_clean_line(without_breaks)) {
    throw Error(ExitCode::Usage,
                fmt::format("the text of {} holds control characters, or is not UTF-8", option));
  }
  return std::string(text);
}

TypedPromise typed_promise(std::string_view text, Date today) {
  TypedPromise promise{typed_text(people::squeezed(text), "--promise"),
                       today + std::chrono::days{7}};
  // The last " by " that a date follows: "stand by Jo by fri" is due on Friday.
  for (std::size_t by = promise.what.rfind(" by "); by != std::string::npos && by > 0;
       by = promise.what.rfind(" by ", by - 1)) {
    auto const date =
        read_date(std::string_view(promise.what).substr(by + 4), today, Direction::Ahead);
    if (!date) continue;
    promise.by = *date;
    promise.what.resize(by);
    break;
  }
  bool const is_day_alone =
      promise.what.starts_with("by ") &&
      read_date(std::string_view(promise.what).substr(3), today, Direction::Ahead);
  if (promise.what.empty() || is_day_alone) {
    throw Error(ExitCode::Usage, "a promise needs words", "write \"send the paper by fri\"");
  }
  return promise;
}

}  // namespace reconnect::commands
