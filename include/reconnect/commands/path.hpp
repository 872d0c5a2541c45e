// SPDX-License-Identifier: MIT
// `reconnect path`: where the contacts file is.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Path {
  static constexpr std::string_view name = "path";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary = "Print where the contacts file is";
  static constexpr std::string_view examples =
      "reconnect path\n"
      "cp \"$(reconnect path)\" /media/stick/";

  void declare(Options&) {}
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
