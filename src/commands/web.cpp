// SPDX-License-Identifier: MIT
#include "web.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string_view>

#include <fmt/format.h>

namespace reconnect::commands {
namespace {

constexpr std::size_t largest_body = 1U << 20U;
constexpr std::size_t largest_head = 1U << 16U;
constexpr int most_seconds = 10;
constexpr char const* accepted =
    "Accept: application/atom+xml, application/rss+xml, application/feed+json, "
    "application/xml;q=0.9, text/html;q=0.5, */*;q=0.1";

/// curl ends itself first; this is for one that hangs.
constexpr std::chrono::seconds last_moment{most_seconds + 3};

/// Why curl gave up, by its exit status.
struct Failure {
  int status;
  std::string_view why;
};
constexpr std::array<Failure, 14> failures{{
    {5, "its proxy was not found"},
    {6, "its host was not found"},
    {7, "nobody answers there"},
    {8, "it answered with what is not HTTP"},
    {1, "it answered with what is not HTTP"},
    {18, "the answer broke off"},
    {28, "no answer within 10 seconds"},
    {35, "no safe connection could be made"},
    {51, "its certificate cannot be trusted"},
    {52, "it answered with nothing"},
    {56, "the answer broke off"},
    {58, "no safe connection could be made"},
    {60, "its certificate cannot be trusted"},
    {63, "it is larger than 1 MB"},
}};

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](unsigned char letter) { return std::tolower(letter); });
  return result;
}

std::string_view trimmed(std::string_view text) {
  std::size_t const start = text.find_first_not_of(" \t\r");
  if (start == text.npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r") - start + 1);
}

/// A line of ours must stay one line: what is not printed in ASCII is not sent back.
bool may_be_sent(std::string_view value) {
  constexpr std::size_t longest = 512;
  return !value.empty() && value.size() <= longest &&
         std::ranges::all_of(value, [](char letter) { return letter >= ' ' && letter <= '~'; });
}

std::string charset_of(std::string_view content_type) {
  std::string const type = lower(content_type);
  std::size_t const at = type.find("charset=");
  if (at == type.npos) return {};
  std::string_view const value = std::string_view(type).substr(at + 8);
  return std::string(trimmed(value.substr(0, value.find_first_of("; ")))).substr(0, 64);
}

void take_header(std::string_view line, WebAnswer& answer) {
  std::size_t const colon = line.find(':');
  if (colon == line.npos) return;
  std::string const name = lower(line.substr(0, colon));
  std::string_view const value = trimmed(line.substr(colon + 1));
  if (name == "location") answer.location = value;
  if (name == "content-type") answer.charset = charset_of(value);
  if (name == "content-encoding" && lower(value) != "identity") answer.encoding = value;
  if (name == "etag" && may_be_sent(value)) answer.etag = value;
  if (name == "last-modified" && may_be_sent(value)) answer.modified = value;
}

std::string_view take_line(std::string_view& text) {
  std::size_t const end = std::min(text.find('\n'), text.size());
  std::string_view const line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return trimmed(line);
}

/// Takes one head off the output: a status line, headers, an empty line.
bool take_head(std::string_view& output, WebAnswer& answer) {
  std::string_view const first = take_line(output);
  std::size_t const blank = first.find(' ');
  if (!first.starts_with("HTTP/") || blank == first.npos) return false;
  std::string_view const status = first.substr(blank + 1, 3);
  std::from_chars(status.data(), status.data() + status.size(), answer.status);
  while (!output.empty()) {
    std::string_view const line = take_line(output);
    if (line.empty()) break;
    take_header(line, answer);
  }
  return true;
}

}  // namespace

system::Program curl(Request const& request) {
  std::vector<std::string> words{
      "curl",
      "-q",
      "--silent",
      "--globoff",
      "--include",
      "--suppress-connect-headers",
      "--proto",
      "=http,https",
      "--connect-timeout",
      "5",
      "--max-time",
      std::to_string(most_seconds),
      "--max-filesize",
      std::to_string(largest_body),
      "--user-agent",
      "reconnect (reads feeds)",
      "--header",
      accepted,
  };
  if (may_be_sent(request.etag)) {
    words.insert(words.end(), {"--header", "If-None-Match: " + request.etag});
  }
  if (may_be_sent(request.modified)) {
    words.insert(words.end(), {"--header", "If-Modified-Since: " + request.modified});
  }
  if (!request.addresses.empty()) {
    words.insert(words.end(),
                 {"--resolve", fmt::format("{}:{}:{}", request.url.host, request.url.port,
                                           fmt::join(request.addresses, ","))});
  }
  words.insert(words.end(), {"--url", to_text(request.url)});
  return {.words = std::move(words),
          .most_bytes = largest_body + largest_head,
          .most_time = last_moment};
}

Result<WebAnswer> read_answer(system::Ran const& ran) {
  using End = system::Ran::End;
  if (ran.end == End::Missing) {
    return Problem{"it takes curl to ask, and this machine has none", {}};
  }
  if (ran.end == End::TooMuch) return Problem{"it is larger than 1 MB", {}};
  if (ran.end == End::TooLong) return Problem{"no answer within 10 seconds", {}};
  if (ran.status != 0) {
    auto const* const failure = std::ranges::find(failures, ran.status, &Failure::status);
    if (failure != failures.end()) return Problem{std::string(failure->why), {}};
    return Problem{fmt::format("curl ended with {}", ran.status), {}};
  }
  WebAnswer answer;
  std::string_view output = ran.output;
  do {
    answer = {};
    if (!take_head(output, answer)) return Problem{"it answered with what is not HTTP", {}};
  } while (answer.status >= 100 && answer.status < 200);
  if (output.size() > largest_body) return Problem{"it is larger than 1 MB", {}};
  answer.body = output;
  return answer;
}

bool was_unreachable(system::Ran const& ran) {
  return ran.end == system::Ran::End::Exited && (ran.status >= 5 && ran.status <= 7);
}

system::Program look_up(std::string const& host) {
  return {
      .words = {"getent", "ahosts", host}, .most_bytes = largest_head, .most_time = last_moment};
}

std::vector<std::string> addresses_of(system::Ran const& ran) {
  std::vector<std::string> addresses;
  if (ran.end != system::Ran::End::Exited || ran.status != 0) return addresses;
  std::string_view output = ran.output;
  while (!output.empty()) {
    std::string_view const line = take_line(output);
    std::string const address(line.substr(0, line.find_first_of(" \t")));
    if (!address.empty() && std::ranges::find(addresses, address) == addresses.end())
      addresses.push_back(address);
  }
  return addresses;
}

}  // namespace reconnect::commands
