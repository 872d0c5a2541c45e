// SPDX-License-Identifier: MIT
// Keys by which two spellings are the same: of names, phone numbers, mail addresses and profiles.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::people {

/// Returns the text in lower case, without accents, compatibility forms resolved, runs of blanks as one, none at the
/// ends ("  ÁNA  Díaz" -> "ana diaz"). Text that is not UTF-8 is folded byte by byte.
std::string folded(std::string_view text);

/// Returns the text with runs of blanks as one and none at the ends, otherwise as it is.
std::string squeezed(std::string_view text);

/// Returns the key of a phone number: "+" and digits where the country is known, else digits; empty where it has less
/// than three digits. `country` is the calling code for numbers without one, digits only, or empty.
std::string phone_key(std::string_view number, std::string_view country);

/// Returns whether two keys are one line: equal, or their last nine digits (seven at least) are.
bool same_phone(std::string_view left, std::string_view right);

/// Returns the slug of a LinkedIn profile in lower case, or empty where the address is not one.
std::string linkedin_slug(std::string_view url);

/// Returns whether the text is UTF-8 and free of control and bidirectional control characters.
bool is_clean_line(std::string_view text);

/// Returns the Damerau-Levenshtein distance in characters, or `limit + 1` where it is above `limit`.
int edit_distance(std::string_view left, std::string_view right, int limit);

}  // namespace reconnect::people
