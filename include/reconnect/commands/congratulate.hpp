// SPDX-License-Identifier: MIT
// `reconnect congratulate`: turn news into a personal message.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Occasion;

struct Congratulate {
  static constexpr std::string_view name = "congratulate";
  static constexpr Group group = Group::EveryDay;
  static constexpr std::string_view summary = "Turn news into a personal message";
  static constexpr std::string_view examples =
      "reconnect congratulate                            who has news\n"
      "reconnect congratulate ana \"now CTO at Initech\"   files it, proposes words\n"
      "reconnect congratulate ana --open                 in the program that sends\n"
      "reconnect congratulate ana --message \"...\"        it is sent: logs it\n"
      "reconnect congratulate ben \"laid off\" --hard      offers help";

  std::optional<std::string> contact_name{};
  std::optional<std::string> what{};
  bool hard{false};
  std::optional<std::string> how{};
  std::optional<std::string> draft{};
  std::optional<std::string> message{};
  std::optional<std::string> about{};
  bool open{false};

  void declare(Options& options);
  Answer run(Context& context) const;

 private:
  /// Files and logs what the options say, and returns what it is about.
  Occasion file(store::BookDraft& book, Context const& context) const;
};

}  // namespace reconnect::commands
