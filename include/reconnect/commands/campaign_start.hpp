// SPDX-License-Identifier: MIT
// `reconnect campaign start`: before a search, a launch or a deadline, those who matter are told in
// turn.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct CampaignStart {
  static constexpr std::string_view name = "campaign start";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Let people know of something, one after the other";
  static constexpr std::string_view examples =
      "reconnect campaign start \"Job search\" --by 2027-01-31 --key\n"
      "reconnect campaign start Launch --by \"in 2 months\" --tag work\n"
      "reconnect campaign start Move --by fri --people ana ben \"cara li\"";

  std::optional<std::string> title{};
  std::optional<std::string> by{};
  std::optional<std::string> start{};
  std::optional<std::string> note{};
  std::vector<std::string> tags{};
  bool key{false};
  std::vector<std::string> people{};
  std::vector<std::string> more_people{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
