// SPDX-License-Identifier: MIT
// Keys by which two spellings are the same: of names, phone numbers, mail addresses and profiles.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::people {

/// Returns the text in lower case, without accents, compatibility forms resolved, runs of blanks as
/// one, none at the ends ("  ÁNA  Díaz" -> "ana diaz"): NFKC with case folding, marks stripped.
/// Beyond Unicode's own table, dashes and apostrophes are the ASCII ones, `・` is a blank, letters
/// with a stroke lose it ("Łukasz Sørensen" -> "lukasz sorensen"), and æ, œ, þ are ae, oe, th.
/// Marks that are letters and not accents (the vowels of Indic scripts, the voicing of kana) stay.
/// Text that is not UTF-8 is folded byte by byte. Folding twice is folding once.
std::string folded(std::string_view text);

/// Returns the text with runs of blanks as one and none at the ends, otherwise as it is.
std::string squeezed(std::string_view text);

/// Returns the key of a phone number: "+" and digits where the country is known, else digits; empty
/// where it has less than three digits. `country` is the calling code for numbers without one,
/// digits only, or empty. `tel:`, an extension and a remark ("030 1234567 (office)") are off; words
/// in place of digits ("1-800-FLOWERS", "ask Jenny") are no number.
std::string phone_key(std::string_view number, std::string_view country);

/// Returns whether two keys are one line: equal, or their last nine digits (seven at least) are.
/// Two of one length that both name their country must be equal: +1 212 and +1 312 are two cities.
bool same_phone(std::string_view left, std::string_view right);

/// Returns the mail address in lower case, without `mailto:` and blanks around it.
std::string mail_key(std::string_view address);

/// Returns the slug of a LinkedIn profile in lower case, percent-encoding resolved, or empty where
/// the address is not one.
std::string linkedin_slug(std::string_view url);

/// Returns the key of a web address: without `http(s)://`, `www.` and a slash at the end, the host
/// in lower case; a LinkedIn profile is `linkedin.com/in/SLUG`.
std::string url_key(std::string_view url);

/// Returns whether the text is UTF-8 and free of control and bidirectional control characters.
bool is_clean_line(std::string_view text);

/// Returns the Damerau-Levenshtein distance in characters, or `limit + 1` where it is above
/// `limit`: how many characters are added, dropped, replaced or swapped with their neighbour, none
/// of them twice.
int edit_distance(std::string_view left, std::string_view right, int limit);

}  // namespace reconnect::people
