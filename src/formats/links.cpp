// SPDX-License-Identifier: MIT
// Links that dial and write: tel: (RFC 3966), sms: (RFC 5724), mailto: (RFC 6068), wa.me.
#include "reconnect/formats/links.hpp"

#include <algorithm>

#include "reconnect/people/folding.hpp"

namespace reconnect::formats {
namespace {

bool is_unreserved(char sign) {
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') ||
         (sign >= '0' && sign <= '9') || sign == '-' || sign == '.' || sign == '_' || sign == '~';
}

/// A line break of a mail is CR LF.
std::string with_mail_line_breaks(std::string_view words) {
  std::string text;
  for (char const sign : words) {
    if (sign == '\n') text += '\r';
    text += sign;
  }
  return text;
}

std::string with_query(std::string link, std::string_view name, std::string_view words) {
  if (words.empty()) return link;
  return link + '?' + std::string(name) + '=' + percent_encoded(words);
}

bool is_of_a_url(char sign) {
  constexpr std::string_view reserved = ":/?#[]@!$&()*+,;=%";
  return is_unreserved(sign) || reserved.find(sign) != std::string_view::npos;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (char const sign : text) {
    if (is_unreserved(sign)) {
      encoded += sign;
      continue;
    }
    auto const byte = static_cast<unsigned char>(sign);
    encoded += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
  }
  return encoded;
}

std::string tel_link(std::string_view number, std::string_view country) {
  std::string const key = people::phone_key(number, country);
  return key.empty() ? "" : "tel:" + key;
}

std::string sms_link(std::string_view number, std::string_view country, std::string_view words) {
  std::string const key = people::phone_key(number, country);
  return key.empty() ? "" : with_query("sms:" + key, "body", words);
}

std::string whatsapp_link(std::string_view number, std::string_view country,
                          std::string_view words) {
  std::string const key = people::phone_key(number, country);
  return key.starts_with('+') ? with_query("https://wa.me/" + key.substr(1), "text", words) : "";
}

std::string mail_link(std::string_view address, std::string_view words) {
  auto const at = address.rfind('@');
  bool const is_address = at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
                          people::is_clean_line(address);
  if (!is_address) return "";
  return with_query("mailto:" + percent_encoded(address.substr(0, at)) + "@" +
                        percent_encoded(address.substr(at + 1)),
                    "body", with_mail_line_breaks(words));
}

std::string web_link(std::string_view url) {
  bool const has_scheme = url.starts_with("https://") || url.starts_with("http://");
  std::string_view const host = url.substr(0, url.find('/'));
  bool const is_host = host.find('.') != std::string_view::npos && host.find(':') == host.npos;
  if (!has_scheme && !is_host) return "";
  std::string link(has_scheme ? "" : "https://");
  for (char const sign : url)
    link += is_of_a_url(sign) ? std::string(1, sign) : percent_encoded({&sign, 1});
  return link;
}

}  // namespace reconnect::formats
