// SPDX-License-Identifier: MIT
// `reconnect campaign status` and `end`: how far those are who are told something in turn.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct CampaignStatus {
  static constexpr std::string_view name = "campaign status";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary =
      "Show who knows, who is next, and whether it is in time";
  static constexpr std::string_view examples =
      "reconnect campaign status           those that run\n"
      "reconnect campaign status search    one, whole";

  std::optional<std::string> title{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct CampaignEnd {
  static constexpr std::string_view name = "campaign end";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "End a campaign: nobody else has a turn";
  static constexpr std::string_view examples = "reconnect campaign end \"job search\"";

  std::optional<std::string> title{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
