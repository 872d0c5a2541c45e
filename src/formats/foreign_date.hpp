// SPDX-License-Identifier: MIT
// Days as other programs write them: ISO with and without dashes, with a time behind, in words, in
// the order of a country.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/formats/reading.hpp"
#include "reconnect/model/date.hpp"

namespace reconnect::formats {

/// Whether `15-Jan-24` may be read, as 2024: right for days of this century only, never for
/// birthdays.
enum class ShortYears { Refused, ThisCentury };

/// What a text says of a day. A text of zeros only is empty: programs write it for "no date".
struct ForeignDay {
  enum class Kind { Empty, Known, TwoReadings, NoDay };
  Kind kind{Kind::Empty};
  Birthday day{};  // where known; the years 0 and 1604 (Apple's) stand for an unknown one
};

ForeignDay read_day(std::string_view text, ReadOptions::DateOrder order, ShortYears short_years);

/// Returns why the text gives no day, or nothing where it does or is empty.
std::string problem_of(ForeignDay const& day, std::string_view text);

}  // namespace reconnect::formats
