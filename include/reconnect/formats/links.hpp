// SPDX-License-Identifier: MIT
// Addresses by which a program of the user's calls somebody or writes to them.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the text as a part of a URL: all but letters, digits and `-._~` as `%XX`, byte by byte.
std::string percent_encoded(std::string_view text);

/// Each returns an address, or an empty text where the number or address is none. Nothing in it but
/// characters of a URL: what was typed cannot add a recipient or a header.
/// `country` is the calling code for numbers without one, or empty.
std::string tel_link(std::string_view number, std::string_view country);
std::string sms_link(std::string_view number, std::string_view country, std::string_view words);
/// Needs a number with its country: WhatsApp knows no other.
std::string whatsapp_link(std::string_view number, std::string_view country,
                          std::string_view words);
std::string mail_link(std::string_view address, std::string_view words);
/// The profile as it is, where it is a web address (with `https://` where it has no scheme).
std::string web_link(std::string_view url);

}  // namespace reconnect::formats
