// SPDX-License-Identifier: MIT
// One request of the web by way of curl: how it is asked, and what it answered.
#pragma once

#include <string>
#include <vector>

#include "reconnect/formats/url.hpp"
#include "reconnect/result.hpp"
#include "reconnect/system/programs.hpp"

namespace reconnect::commands {

/// What is asked for, and what is known of it from last time.
struct Request {
  formats::Url url{};
  std::vector<std::string> addresses{};  // the only ones that may be asked; empty: any
  std::string etag{};
  std::string modified{};
};

/// Returns the program that asks: http and https alone, no redirect followed, no settings of the
/// user's but proxies and certificates, nothing compressed, 1 MB and 10 seconds at most.
system::Program curl(Request const& request);

struct WebAnswer {
  int status{0};
  std::string location{};
  std::string charset{};
  std::string etag{};
  std::string modified{};
  std::string encoding{};  // how the body is packed: nothing where it is not
  std::string body{};
};

/// Returns what curl brought, or why it brought nothing, as the end of a sentence: "no answer
/// within 10 seconds".
Result<WebAnswer> read_answer(system::Ran const& ran);

/// Returns whether no way led to the host at all: its name or the network was not there.
bool was_unreachable(system::Ran const& ran);

/// Returns the program that looks a host up, and what it found: addresses as text.
system::Program look_up(std::string const& host);
std::vector<std::string> addresses_of(system::Ran const& ran);

}  // namespace reconnect::commands
