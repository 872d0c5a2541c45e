// SPDX-License-Identifier: MIT
// Addresses of the web, taken apart and joined (RFC 3986).
#include "reconnect/formats/url.hpp"

#include <algorithm>
#include <array>

#include "formats/ascii.hpp"

namespace reconnect::formats {
namespace {

constexpr bool is_of_a_scheme(char character) {
  return (lower(character) >= 'a' && lower(character) <= 'z') || is_digit(character) ||
         character == '+' || character == '-' || character == '.';
}

/// A reference in its five parts. What is absent is no more than empty, but for the authority.
struct Reference {
  std::string_view scheme{};
  std::optional<std::string_view> authority{};
  std::string_view path{};
  std::string_view query{};     // with its "?"
  std::string_view fragment{};  // with its "#"
};

std::string_view take_until(std::string_view& text, std::string_view signs) {
  std::string_view const head = text.substr(0, text.find_first_of(signs));
  text.remove_prefix(head.size());
  return head;
}

Reference parts_of(std::string_view text) {
  Reference parts;
  std::size_t const length = scheme_of(text).size();
  if (length > 0) {
    parts.scheme = text.substr(0, length);
    text.remove_prefix(length + 1);
  }
  if (text.starts_with("//")) {
    text.remove_prefix(2);
    parts.authority = take_until(text, "/?#");
  }
  parts.path = take_until(text, "?#");
  parts.query = take_until(text, "#");
  parts.fragment = text;
  return parts;
}

/// Returns the path without `.` and `..`; what would go above the root stays at it.
std::string without_dots(std::string_view path) {
  bool const is_rooted = path.starts_with('/');
  std::string result;
  while (!path.empty()) {
    std::size_t const slash = path.find('/', 1);
    std::string_view const segment = path.substr(0, slash);
    path.remove_prefix(segment.size());
    std::string_view const name = segment.substr(segment.starts_with('/') ? 1 : 0);
    if (name == "..") result.erase(std::min(result.rfind('/'), result.size()));
    if (name != "." && name != "..") {
      result += segment;
    } else if (path.empty()) {
      result += '/';
    }
  }
  return is_rooted && !result.starts_with('/') ? "/" + result : result;
}

std::string merged(Reference const& base, std::string_view path) {
  if (base.authority && base.path.empty()) return "/" + std::string(path);
  std::size_t const slash = base.path.rfind('/');
  return std::string(base.path.substr(0, slash == base.path.npos ? 0 : slash + 1)) +
         std::string(path);
}

std::string joined(std::string_view scheme, std::optional<std::string_view> authority,
                   std::string_view path, std::string_view query, std::string_view fragment) {
  std::string text(scheme);
  if (!scheme.empty()) text += ':';
  if (authority) text.append("//").append(*authority);
  return text.append(path).append(query).append(fragment);
}

std::string_view port_of_scheme(std::string_view scheme) {
  return scheme == "https" ? "443" : "80";
}

/// Takes the port off the end of an authority; false where what stands there is none.
bool take_port(std::string_view& authority, Url& url) {
  url.port = port_of_scheme(url.scheme);
  std::size_t const colon = authority.rfind(':');
  if (colon == authority.npos || authority.ends_with(']')) return true;
  std::string_view const port = authority.substr(colon + 1);
  authority.remove_suffix(port.size() + 1);
  if (!std::ranges::all_of(port, is_digit) || port.size() > 5) return false;
  if (!port.empty()) url.port = port;
  return true;
}

/// Of the addresses in brackets only those are known (RFC 3986, section 3.2.2).
bool is_ipv6(std::string_view host) {
  return host.find(':') != host.npos &&
         host.find_first_not_of("0123456789abcdefABCDEF:.") == host.npos;
}

bool is_harmless(std::string_view text) {
  return std::ranges::all_of(
      text, [](char character) { return static_cast<unsigned char>(character) > 0x20; });
}

}  // namespace

std::string scheme_of(std::string_view text) {
  std::size_t const end = text.find(':');
  if (end == text.npos || end == 0 || is_digit(text[0])) return {};
  std::string_view const scheme = text.substr(0, end);
  return std::ranges::all_of(scheme, is_of_a_scheme) ? lower(scheme) : std::string();
}

std::optional<Url> parse_url(std::string_view text) {
  Reference const parts = parts_of(text);
  Url url{.scheme = lower(parts.scheme)};
  if (!is_harmless(text) || (url.scheme != "http" && url.scheme != "https")) return std::nullopt;
  std::string_view authority = parts.authority.value_or("");
  if (authority.find_first_of("@\\\"<>") != authority.npos) return std::nullopt;
  if (!take_port(authority, url)) return std::nullopt;
  if (authority.starts_with('[') && authority.ends_with(']')) {
    authority = authority.substr(1, authority.size() - 2);
    if (!is_ipv6(authority)) return std::nullopt;
  } else if (authority.find_first_of("[]:") != authority.npos) {
    return std::nullopt;
  }
  if (authority.empty()) return std::nullopt;
  url.host = lower(authority);
  url.path = parts.path.empty() ? "/" : without_dots(parts.path);
  url.behind = parts.query;
  return url;
}

std::string to_text(Url const& url) {
  std::string text = url.scheme + "://" + (is_ipv6(url.host) ? "[" + url.host + "]" : url.host);
  if (url.port != port_of_scheme(url.scheme)) text += ":" + url.port;
  return text + url.path + url.behind;
}

std::string resolved(std::string_view reference, std::string_view base_text) {
  Reference const parts = parts_of(reference);
  if (base_text.empty() || !parts.scheme.empty()) return std::string(reference);
  Reference const base = parts_of(base_text);
  if (parts.authority) {
    return joined(base.scheme, parts.authority, without_dots(parts.path), parts.query,
                  parts.fragment);
  }
  if (parts.path.empty()) {
    return joined(base.scheme, base.authority, base.path,
                  parts.query.empty() ? base.query : parts.query, parts.fragment);
  }
  std::string const path =
      parts.path.starts_with('/') ? std::string(parts.path) : merged(base, parts.path);
  return joined(base.scheme, base.authority, without_dots(path), parts.query, parts.fragment);
}

}  // namespace reconnect::formats
