// SPDX-License-Identifier: MIT
// `reconnect log`: record a touch.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Log {
  static constexpr std::string_view name = "log";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Record a call, a text, a visit";
  static constexpr std::string_view examples =
      "reconnect log ana --minutes 22 --note \"new flat, two cats\"\n"
      "reconnect log ben --how text             waits for an answer\n"
      "reconnect log ben --replied              it came\n"
      "reconnect log ana --promise \"send the paper by fri\" --next \"in 2 months\"\n"
      "reconnect log ana ben --how in-person --on yesterday\n"
      "reconnect log                            today's people, a key each";

  std::vector<std::string> names{};
  std::optional<std::string> how{};
  std::optional<std::string> on{};
  std::optional<std::string> minutes{};
  std::optional<std::string> note{};
  std::optional<std::string> from{};
  bool answered{false};
  bool no_answer{false};
  bool replied{false};
  bool gave{false};
  bool asked{false};
  bool owe_thanks{false};
  std::optional<std::string> about{};
  std::vector<std::string> promises{};
  std::optional<std::string> next{};

  /// Whether nothing is given, so that a terminal asks.
  bool says_nothing() const;
  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
