// SPDX-License-Identifier: MIT
// `reconnect check`: what is wrong with the contacts file, line by line.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Check {
  static constexpr std::string_view name = "check";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary =
      "Say what is wrong with the contacts file, line by line";
  static constexpr std::string_view examples =
      "reconnect check          ends with 0 when all is well, with 1 when not\n"
      "reconnect check --fix    gives repeated ids a new one, after a backup";

  bool fix{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
