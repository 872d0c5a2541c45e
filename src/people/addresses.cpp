// SPDX-License-Identifier: MIT
// Keys of mail addresses, web addresses and LinkedIn profiles.
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <utf8proc.h>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& byte : lower) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
  }
  return lower;
}

/// Returns UTF-8 text in lower case, with its accents: two profiles may differ in nothing else.
std::string lower(std::string_view text) {
  utf8proc_uint8_t* mapped = nullptr;
  utf8proc_ssize_t const size = utf8proc_map(
      reinterpret_cast<utf8proc_uint8_t const*>(text.data()),
      static_cast<utf8proc_ssize_t>(text.size()), &mapped,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
  std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> const owner(mapped, &std::free);
  if (size < 0) return ascii_lower(text);
  return std::string(reinterpret_cast<char const*>(mapped), static_cast<std::size_t>(size));
}

std::optional<int> hex_digit(char byte) {
  if (byte >= '0' && byte <= '9') return byte - '0';
  if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
  if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
  return std::nullopt;
}

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::optional<int> const high = at + 2 < text.size() ? hex_digit(text[at + 1]) : std::nullopt;
    std::optional<int> const low = at + 2 < text.size() ? hex_digit(text[at + 2]) : std::nullopt;
    if (text[at] == '%' && high && low) {
      decoded += static_cast<char>(static_cast<unsigned char>(*high * 16 + *low));
      at += 2;
    } else {
      decoded += text[at];
    }
  }
  return decoded;
}

/// A web address in the parts that matter here.
struct WebAddress {
  std::string host{};       // lower case, without www.
  std::string_view path{};  // from the slash on, with query and fragment
};

WebAddress web_address(std::string_view url) {
  std::size_t const scheme = url.find("://");
  if (scheme != std::string_view::npos && scheme <= 5) url.remove_prefix(scheme + 3);
  if (url.starts_with("//")) url.remove_prefix(2);
  std::size_t const slash = url.find_first_of("/?#");
  WebAddress address{ascii_lower(url.substr(0, slash)), {}};
  if (slash != std::string_view::npos) address.path = url.substr(slash);
  if (address.host.starts_with("www.")) address.host.erase(0, 4);
  return address;
}

}  // namespace

std::string mail_key(std::string_view address) {
  std::string key = ascii_lower(squeezed(address));
  if (key.starts_with("mailto:")) key.erase(0, 7);
  return key;
}

std::string linkedin_slug(std::string_view url) {
  std::string const text = squeezed(url);
  WebAddress const address = web_address(text);
  if (address.host != "linkedin.com" && !address.host.ends_with(".linkedin.com")) return "";
  if (ascii_lower(address.path.substr(0, 4)) != "/in/") return "";
  std::string_view const rest = address.path.substr(4);
  std::string const slug = lower(percent_decoded(rest.substr(0, rest.find_first_of("/?#"))));
  bool const is_one_word = slug.find_first_of(" /?#") == std::string::npos;
  return is_one_word && is_clean_line(slug) ? slug : "";
}

std::string url_key(std::string_view url) {
  std::string const text = squeezed(url);
  if (std::string const slug = linkedin_slug(text); !slug.empty()) return "linkedin.com/in/" + slug;
  WebAddress const address = web_address(text);
  std::string key = address.host + std::string(address.path);
  while (key.ends_with('/')) key.pop_back();
  return key;
}

}  // namespace reconnect::people
