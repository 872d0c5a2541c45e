// SPDX-License-Identifier: MIT
// `reconnect congratulate`: turn news into a personal message.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Congratulate {
  static constexpr std::string_view name = "congratulate";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Turn news into a personal message";
  static constexpr std::string_view examples =
      "reconnect congratulate                                  who has news\n"
      "reconnect congratulate ana \"now CTO at Initech\"         files it, and proposes words\n"
      "reconnect congratulate ana --how text --message \"...\"   it is written: logs it\n"
      "reconnect congratulate ben \"laid off\" --hard            offers help";

  std::optional<std::string> contact_name{};
  std::optional<std::string> what{};
  bool hard{false};
  std::optional<std::string> how{};
  std::optional<std::string> draft{};
  std::optional<std::string> message{};
  std::optional<std::string> about{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
