// SPDX-License-Identifier: MIT
// `reconnect settings`: what you decide for the whole book.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct SettingsCommand {
  static constexpr std::string_view name = "settings";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Show or change the settings";
  static constexpr std::string_view examples =
      "reconnect settings                        all of them\n"
      "reconnect settings pace 2/week            two people a week\n"
      "reconnect settings tags.family.every 2w   for everybody tagged family\n"
      "reconnect settings pace \"\"                back to the default";

  std::optional<std::string> key{};
  std::optional<std::string> value{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
