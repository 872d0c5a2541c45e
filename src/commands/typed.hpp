// SPDX-License-Identifier: MIT
// What people type for dates, cadences, media and numbers (product.md, "Dates people type"). Each
// throws `Error` (exit 2) that quotes the input and lists what may be written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Where a weekday points: back (`log --on`), or ahead (`--until`, `--by`, `--next`). It never
/// means today.
enum class Direction { Back, Ahead };

Date typed_date(std::string_view text, Date today, Direction direction);

/// Returns the day, or nothing where the text is none.
std::optional<Date> date_typed(std::string_view text, Date today, Direction direction);

/// As `typed_date` going back; refuses a day after today.
Date typed_past_date(std::string_view text, Date today);

/// As `typed_date` going ahead; refuses a day before today.
Date typed_coming_date(std::string_view text, Date today);

/// Returns what `--last` stores: `2019`, `2019-05` or a day. A year or month of which so little
/// has passed that it would stand for today becomes the day half-way through that.
PartialDate typed_last_contact(std::string_view text, Date today);

/// Accepts `10d`, `6w`, `3m`, `1y`, and daily, weekly, fortnightly, monthly, quarterly, yearly,
/// never.
Interval typed_interval(std::string_view text);

Medium typed_medium(std::string_view text);
/// As `typed_medium`, of those that one can prefer: call, video, text, email.
Medium typed_preference(std::string_view text);
Closeness typed_closeness(std::string_view text);
Side typed_side(std::string_view text);
/// Accepts `1980-05-17`, and `--05-17` or `05-17` without the year.
Birthday typed_birthday(std::string_view text);
/// Returns a whole number from `least` to `most`; `what` says of what in the message ("number of
/// minutes").
int typed_number(std::string_view text, int least, int most, std::string_view what);
/// Returns the name with blanks squeezed. Refuses one that is blank, not UTF-8, or holds control
/// characters.
std::string typed_name(std::string_view text);
/// As `typed_name`, for other text of one line; `what` names it in messages ("the news").
std::string typed_line(std::string_view text, std::string_view what);
/// Returns other text as it was typed. Refuses what is not UTF-8 or holds control characters other
/// than line feeds.
std::string typed_text(std::string_view text, std::string_view option);

/// A promise as typed behind `--promise`: "send the paper by fri"; without a date, in a week.
struct TypedPromise {
  std::string what{};
  Date by{};
};
TypedPromise typed_promise(std::string_view text, Date today);

}  // namespace reconnect::commands
