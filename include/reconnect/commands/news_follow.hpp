// SPDX-License-Identifier: MIT
// `reconnect news follow`, `unfollow`: whose posts become news.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct NewsFollow {
  static constexpr std::string_view name = "news follow";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Follow what somebody writes";
  static constexpr std::string_view examples =
      "reconnect news follow ana https://github.com/ana    a profile, or a feed\n"
      "reconnect news follow ben @ben@mastodon.example\n"
      "reconnect news follow cara cara.example/blog    its page names the feed";

  std::optional<std::string> contact_name{};
  std::optional<std::string> url{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct NewsUnfollow {
  static constexpr std::string_view name = "news unfollow";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Follow it no longer";
  static constexpr std::string_view examples =
      "reconnect news unfollow ana https://github.com/ana\n"
      "reconnect news unfollow ben         where there is only one";

  std::optional<std::string> contact_name{};
  std::optional<std::string> url{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
