// SPDX-License-Identifier: MIT
// `reconnect triage`: choose, ten at a time, among people who were imported.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Triage {
  static constexpr std::string_view name = "triage";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Choose among people who were imported";
  static constexpr std::string_view examples =
      "reconnect triage              ten people, a key each\n"
      "reconnect triage initech      among those who have to do with Initech\n"
      "reconnect triage --plan       all of them in your editor, a key each\n"
      "reconnect triage - < plan     lines such as `kc k7f3q2`, in one go";

  std::optional<std::string> text{};
  std::optional<std::string> limit{};
  bool plan{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
