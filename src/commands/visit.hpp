// SPDX-License-Identifier: MIT
// The way to one feed: from the address that was typed, over redirects and the page that names it,
// to its entries. It runs nothing itself: it says which program is to be run next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/formats/feed.hpp"
#include "reconnect/store/feed_memory.hpp"
#include "reconnect/system/programs.hpp"
#include "web.hpp"

namespace reconnect::commands {

class Visit {
 public:
  /// `memory.url` is where it begins. Behind a proxy hosts that cannot be looked up here are left
  /// to the proxy, which looks them up itself.
  Visit(store::FeedMemory memory, bool behind_proxy);

  /// Returns the program to be run first, or nothing where the visit is over at once.
  std::optional<system::Program> begin();

  /// Takes what the last program gave, and returns the next one or, at the end, nothing.
  std::optional<system::Program> go_on(system::Ran const& ran);

  /// Why there is nothing to read, as the end of a sentence; empty where all went well.
  std::string const& problem() const { return problem_; }
  bool was_unreachable() const { return was_unreachable_; }

  /// What the feed holds; nothing where it is as it was last time.
  std::optional<formats::FeedText> const& feed() const { return feed_; }

  /// What to remember, but for the entries that were seen.
  store::FeedMemory const& memory() const { return memory_; }

 private:
  using MaybeProgram = std::optional<system::Program>;

  MaybeProgram go_to(std::string const& address);
  MaybeProgram ask(std::vector<std::string> addresses);
  MaybeProgram after_look_up(system::Ran const& ran);
  MaybeProgram after_answer(WebAnswer const& answer);
  MaybeProgram read(WebAnswer const& answer);
  MaybeProgram begin_anew();
  MaybeProgram fail(std::string problem);

  store::FeedMemory memory_;
  bool behind_proxy_;
  bool from_memory_{false};  // the visit began at the feed that the page named last time
  std::string typed_host_{};
  formats::Url url_{};  // what is asked now
  int steps_{0};
  bool is_looking_up_{false};
  std::string problem_{};
  bool was_unreachable_{false};
  std::optional<formats::FeedText> feed_{};
};

}  // namespace reconnect::commands
