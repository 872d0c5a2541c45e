// SPDX-License-Identifier: MIT
// `reconnect prep`: what to know and say, or write, before a call.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Prep {
  static constexpr std::string_view name = "prep";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Show what to know and say before a call";
  static constexpr std::string_view examples =
      "reconnect prep        the first of today's list\n"
      "reconnect prep ana";

  std::optional<std::string> contact_name{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
