// SPDX-License-Identifier: MIT
// `reconnect list`: everybody, filtered.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct List {
  static constexpr std::string_view name = "list";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "List everybody, or those who match";
  static constexpr std::string_view examples =
      "reconnect list                       everybody, by name\n"
      "reconnect list madrid                who has to do with Madrid\n"
      "reconnect list --stage dormant --sort last\n"
      "reconnect list --upcoming 30d        birthdays, promises, next dates, by day\n"
      "reconnect list --plain | fzf         tab separated, the id first";

  std::optional<std::string> text{};
  std::optional<std::string> stage{};
  std::optional<std::string> tag{};
  bool key{false};
  std::optional<std::string> upcoming{};
  std::optional<std::string> sort{};
  bool plain{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
