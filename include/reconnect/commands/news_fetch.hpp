// SPDX-License-Identifier: MIT
// `reconnect news fetch`: what the people who are followed have written since last time.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct NewsFetch {
  static constexpr std::string_view name = "news fetch";
  static constexpr Group group = Group::More;
  static constexpr std::string_view summary = "Read what people you follow have written";
  static constexpr std::string_view examples =
      "reconnect news fetch            everybody; nothing else uses the network\n"
      "reconnect news fetch ana";

  std::optional<std::string> contact_name{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
