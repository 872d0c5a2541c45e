// SPDX-License-Identifier: MIT
// How the values of the model are spelled in the strings of the file, and what messages call them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "reconnect/model/contact.hpp"
#include "reconnect/model/settings.hpp"

namespace reconnect::store {

/// The spelling of a `T`: `parse`, `text`, and `noun`, what a value that cannot be read is not.
template <typename T>
struct Spelling {};

template <typename T>
concept Spelled = requires {
  Spelling<T>::noun;
};

template <>
struct Spelling<Date> {
  static constexpr std::string_view noun = "a date";
  static std::optional<Date> parse(std::string_view word) { return parse_date(word); }
  static std::string text(Date date) { return to_text(date); }
};

template <>
struct Spelling<PartialDate> {
  static constexpr std::string_view noun = "a date";
  static std::optional<PartialDate> parse(std::string_view word) {
    return parse_partial_date(word);
  }
  static std::string text(PartialDate const& date) { return to_text(date); }
};

template <>
struct Spelling<Birthday> {
  static constexpr std::string_view noun = "a birthday";
  static std::optional<Birthday> parse(std::string_view word) { return parse_birthday(word); }
  static std::string text(Birthday const& birthday) { return to_text(birthday); }
};

template <>
struct Spelling<Interval> {
  static constexpr std::string_view noun = "a cadence";
  static std::optional<Interval> parse(std::string_view word) { return parse_interval(word); }
  static std::string text(Interval interval) { return to_text(interval); }
};

template <>
struct Spelling<Pace> {
  static constexpr std::string_view noun = "a pace";
  static std::optional<Pace> parse(std::string_view word) { return parse_pace(word); }
  static std::string text(Pace pace) { return to_text(pace); }
};

template <>
struct Spelling<std::chrono::weekday> {
  static constexpr std::string_view noun = "monday, sunday or saturday";
  static std::optional<std::chrono::weekday> parse(std::string_view word) {
    return parse_week_start(word);
  }
  static std::string_view text(std::chrono::weekday day) { return week_start_text(day); }
};

template <>
struct Spelling<Medium> {
  static constexpr std::string_view noun = "a medium";
  static std::optional<Medium> parse(std::string_view word) { return parse_medium(word); }
  static std::string_view text(Medium medium) { return to_text(medium); }
};

template <>
struct Spelling<Closeness> {
  static constexpr std::string_view noun = "close, friendly or distant";
  static std::optional<Closeness> parse(std::string_view word) { return parse_closeness(word); }
  static std::string_view text(Closeness closeness) { return to_text(closeness); }
};

template <>
struct Spelling<Side> {
  static constexpr std::string_view noun = "me or them";
  static std::optional<Side> parse(std::string_view word) { return parse_side(word); }
  static std::string_view text(Side side) { return to_text(side); }
};

template <>
struct Spelling<NewsKind> {
  static constexpr std::string_view noun = "good, hard or post";
  static std::optional<NewsKind> parse(std::string_view word) { return parse_news_kind(word); }
  static std::string_view text(NewsKind kind) { return to_text(kind); }
};

template <>
struct Spelling<DoneAs> {
  static constexpr std::string_view noun = "congratulated or dismissed";
  static std::optional<DoneAs> parse(std::string_view word) { return parse_done_as(word); }
  static std::string_view text(DoneAs done_as) { return to_text(done_as); }
};

/// The answer to a touch. Booleans themselves are `true` and `false`.
template <>
struct Spelling<bool> {
  static constexpr std::string_view noun = "yes or no";
  static std::optional<bool> parse(std::string_view word) {
    if (word == "yes") return true;
    if (word == "no") return false;
    return std::nullopt;
  }
  static std::string_view text(bool answer) { return answer ? "yes" : "no"; }
};

}  // namespace reconnect::store
