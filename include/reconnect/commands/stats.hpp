// SPDX-License-Identifier: MIT
// `reconnect stats`: how the habit goes, and what came of it.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Stats {
  static constexpr std::string_view name = "stats";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Show how the habit goes, and what came of it";
  static constexpr std::string_view examples =
      "reconnect stats\n"
      "reconnect stats --json | jq .habit.streak";

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
