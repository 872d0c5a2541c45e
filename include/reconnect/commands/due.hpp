// SPDX-License-Identifier: MIT
// `reconnect due`: who to reach out to today, and why.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Due {
  static constexpr std::string_view name = "due";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Show who to reach out to today, and why";
  static constexpr std::string_view examples =
      "reconnect due                 today's one or two people\n"
      "reconnect due --limit 1       one more now, whatever the pace says\n"
      "reconnect due --brief         one line for a prompt, none when nobody is due";

  bool all{false};
  std::optional<std::string> limit{};
  bool exit_code{false};
  bool brief{false};
  bool plain{false};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
