// SPDX-License-Identifier: MIT
#include "visit.hpp"

#include <algorithm>
#include <utility>

#include "reconnect/formats/url.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/system/addresses.hpp"

namespace reconnect::commands {
namespace {

constexpr int most_steps = 6;

/// A host whose name means the same to everybody who looks it up.
bool is_plain(std::string const& host) {
  return !host.ends_with('.') && std::ranges::all_of(host, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '.' ||
           letter == '-' || letter == ':' || letter == '_';
  });
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

}  // namespace

Visit::Visit(store::FeedMemory memory, bool behind_proxy)
    : memory_(std::move(memory)), behind_proxy_(behind_proxy) {}

std::optional<system::Program> Visit::begin() {
  auto const typed = formats::parse_url(memory_.url);
  if (!typed) return fail("that is no address of the web (http or https)");
  typed_host_ = typed->host;
  from_memory_ = !memory_.feed.empty();
  return go_to(from_memory_ ? memory_.feed : memory_.url);
}

/// The typed host may be anywhere: whoever typed it knows. Where it leads to must be a place that
/// is everybody's, so that no feed makes this machine ask its neighbours.
Visit::MaybeProgram Visit::go_to(std::string const& address) {
  auto const url = formats::parse_url(address);
  if (!url) return fail("it leads to " + quoted(address) + ", which is not followed");
  if (++steps_ > most_steps) return fail("it leads on and on");
  url_ = *url;
  if (url_.host == typed_host_) return ask({});
  if (!is_plain(url_.host))
    return fail("it leads to " + quoted(url_.host) + ", which is not followed");
  is_looking_up_ = true;
  return look_up(url_.host);
}

Visit::MaybeProgram Visit::after_look_up(system::Ran const& ran) {
  is_looking_up_ = false;
  auto addresses = addresses_of(ran);
  if (addresses.empty()) {
    if (behind_proxy_ && url_.host.find('.') != std::string::npos &&
        url_.host.find_first_not_of("0123456789.:") != std::string::npos)
      return ask({});
    return fail("it leads to " + quoted(url_.host) + ", a host that was not found");
  }
  if (!std::ranges::all_of(addresses, system::is_public_address))
    return fail("it leads to " + quoted(url_.host) + ", a private address, which is not followed");
  return ask(std::move(addresses));
}

Visit::MaybeProgram Visit::ask(std::vector<std::string> addresses) {
  return curl({url_, std::move(addresses), memory_.etag, memory_.modified});
}

std::optional<system::Program> Visit::go_on(system::Ran const& ran) {
  if (is_looking_up_) return after_look_up(ran);
  auto const answer = read_answer(ran);
  if (answer) return after_answer(*answer);
  was_unreachable_ = commands::was_unreachable(ran);
  return fail(answer.problem().message);
}

Visit::MaybeProgram Visit::after_answer(WebAnswer const& answer) {
  bool const was_known = !memory_.etag.empty() || !memory_.modified.empty();
  if (answer.status == 304 && was_known) return std::nullopt;
  if (is_redirect(answer.status) && !answer.location.empty())
    return go_to(formats::resolved(answer.location, to_text(url_)));
  if (answer.status < 200 || answer.status > 299) {
    if (from_memory_) return begin_anew();
    return fail("it answered " + std::to_string(answer.status));
  }
  if (!answer.encoding.empty()) return fail("it came compressed, which nobody asked for");
  return read(answer);
}

Visit::MaybeProgram Visit::read(WebAnswer const& answer) {
  formats::FeedOrigin const origin{to_text(url_), answer.charset};
  if (auto feed = formats::read_feed(answer.body, origin)) {
    memory_.etag = answer.etag;
    memory_.modified = answer.modified;
    feed_ = *std::move(feed);
    return std::nullopt;
  }
  if (from_memory_) return begin_anew();
  auto const named =
      memory_.feed.empty() ? formats::feed_of_page(answer.body, origin.url) : std::nullopt;
  if (!named) return fail("it is no feed, and names none");
  memory_.feed = *named;
  return go_to(*named);
}

/// A page may name another feed than last time.
Visit::MaybeProgram Visit::begin_anew() {
  from_memory_ = false;
  memory_.feed.clear();
  memory_.etag.clear();
  memory_.modified.clear();
  return go_to(memory_.url);
}

Visit::MaybeProgram Visit::fail(std::string problem) {
  problem_ = std::move(problem);
  return std::nullopt;
}

}  // namespace reconnect::commands
