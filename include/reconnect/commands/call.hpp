// SPDX-License-Identifier: MIT
// `reconnect call`: the brief, help with dialling, the quarter of an hour, and the log.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Call {
  static constexpr std::string_view name = "call";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Prepare a call, time it, and log it";
  static constexpr std::string_view examples =
      "reconnect call                      the first of today's list\n"
      "reconnect call ana                  number, code, timer, three questions\n"
      "reconnect call ana --no-timer       you called already: only the questions\n"
      "reconnect call ana --qr | less      the brief and the code, nothing is logged\n"
      "reconnect call ana --minutes 22 --note \"new flat\" --next \"in 2 months\"";

  std::optional<std::string> contact_name{};
  bool qr{false};
  bool no_qr{false};
  bool no_timer{false};
  std::optional<std::string> how{};
  bool answered{false};
  bool no_answer{false};
  std::optional<std::string> minutes{};
  std::optional<std::string> note{};
  std::vector<std::string> promises{};
  std::optional<std::string> next{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
