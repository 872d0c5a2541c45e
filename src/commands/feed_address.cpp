// SPDX-License-Identifier: MIT
#include "feed_address.hpp"

#include <algorithm>
#include <array>

#include "reconnect/error.hpp"
#include "reconnect/formats/url.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

using formats::Url;

/// Sites that show what people write to those who are logged in, and to nobody else.
constexpr std::array<std::string_view, 5> without_feeds{"linkedin.com", "facebook.com",
                                                        "instagram.com", "x.com", "twitter.com"};

/// Sites whose profiles look like those of Mastodon, and are none: their pages name their feeds.
constexpr std::array<std::string_view, 5> other_profiles{"youtube.com", "tiktok.com", "threads.net",
                                                         "threads.com", "substack.com"};

/// Pages of GitHub that are nobody's profile.
constexpr std::array<std::string_view, 10> pages_of_github{
    "about", "explore", "features", "login",  "marketplace",
    "orgs",  "pricing", "sponsors", "topics", "trending"};

template <std::size_t size>
bool is_one_of(std::array<std::string_view, size> const& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

std::string_view site_of(Url const& url) {
  std::string_view const host = url.host;
  for (std::string_view const front : {"www.", "m.", "mobile."}) {
    if (host.starts_with(front)) return host.substr(front.size());
  }
  return host;
}

/// Returns the only word of the path: the profile's name, or nothing.
std::string_view profile_of(Url const& url) {
  std::string_view name = url.path;
  name.remove_prefix(1);
  if (name.ends_with('/')) name.remove_suffix(1);
  return name.find('/') == name.npos && url.behind.empty() ? name : std::string_view();
}

/// `@ana@mastodon.example` is how people there write where they are.
std::string with_scheme(std::string const& typed) {
  if (typed.starts_with('@')) {
    std::size_t const at = typed.find('@', 1);
    if (at != std::string::npos && at > 1 && typed.find('/') == std::string::npos)
      return "https://" + typed.substr(at + 1) + "/" + typed.substr(0, at);
  }
  return typed.find("://") != std::string::npos ? typed : "https://" + typed;
}

}  // namespace

std::string feed_address(std::string_view typed_text_of_address) {
  std::string const typed = typed_line(typed_text_of_address, "the address");
  auto url = formats::parse_url(with_scheme(typed));
  if (!url || (url->host.find('.') == std::string::npos && url->host != "localhost" &&
               url->host.find(':') == std::string::npos)) {
    throw Error(ExitCode::Usage, quoted(typed) + " is no address of the web",
                "write it as https://example.org/blog; a name or password in it is not kept");
  }
  std::string_view const site = site_of(*url);
  if (is_one_of(without_feeds, site)) {
    throw Error(ExitCode::Refused, std::string(site) + " gives no feeds",
                "keep it to look in on: reconnect edit NAME --url URL");
  }
  std::string const profile(profile_of(*url));
  bool const is_name = !profile.empty() && profile.find('.') == std::string::npos;
  if (site == "github.com" && is_name && !is_one_of(pages_of_github, profile)) {
    url->path = "/" + profile + ".atom";
  } else if (site == "medium.com" && profile.starts_with('@')) {
    url->path = "/feed/" + profile;
  } else if (is_name && profile.starts_with('@') && !is_one_of(other_profiles, site)) {
    url->path = "/" + profile + ".rss";
  }
  return to_text(*url);
}

}  // namespace reconnect::commands
