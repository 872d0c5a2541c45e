// SPDX-License-Identifier: MIT
// Addresses of the web, taken apart and joined (RFC 3986).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reconnect::formats {

/// An absolute address of the web.
struct Url {
  std::string scheme{};  // "http" or "https"
  std::string host{};    // in lower case; an IPv6 address without its brackets
  std::string port{};    // as written, or the port of the scheme
  std::string path{};    // begins with "/"
  std::string behind{};  // "?query", without a fragment
  friend bool operator==(Url const&, Url const&) = default;
};

/// Returns the address, or nothing where the text is no http or https address with a host, or holds
/// blanks, control characters, or a name or password for the host.
std::optional<Url> parse_url(std::string_view text);

/// Returns the address as it is asked for: without the port where it is that of the scheme.
std::string to_text(Url const& url);

/// Returns the scheme of an address in lower case ("mailto"), or nothing where the text has none.
std::string scheme_of(std::string_view text);

/// Returns what `reference` means where `base` stands (RFC 3986, section 5.2). Without a base, and
/// where the reference has a scheme, it is returned as it is.
std::string resolved(std::string_view reference, std::string_view base);

}  // namespace reconnect::formats
