// SPDX-License-Identifier: MIT
// `reconnect snooze`, `rest` and `wake`: not now, leave it to them, bring them back.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Snooze {
  static constexpr std::string_view name = "snooze";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary =
      "Not now: bring somebody up again in a week, or later";
  static constexpr std::string_view examples =
      "reconnect snooze ana\n"
      "reconnect snooze ana --until mon --why \"on holiday\"";

  std::vector<std::string> names{};
  std::optional<std::string> until{};
  std::optional<std::string> why{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct RestCommand {
  static constexpr std::string_view name = "rest";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary =
      "Leave it to them, until a date or until you wake them";
  static constexpr std::string_view examples =
      "reconnect rest ben\n"
      "reconnect rest ben --until 2027-03-01 --why \"a hard year\"";

  std::vector<std::string> names{};
  std::optional<std::string> until{};
  std::optional<std::string> why{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

struct Wake {
  static constexpr std::string_view name = "wake";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Bring somebody back who rests";
  static constexpr std::string_view examples = "reconnect wake ben";

  std::vector<std::string> names{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
