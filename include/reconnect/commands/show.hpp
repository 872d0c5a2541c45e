// SPDX-License-Identifier: MIT
// `reconnect show`: one person, whole.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Show {
  static constexpr std::string_view name = "show";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Show one person, whole";
  static constexpr std::string_view examples =
      "reconnect show ana            what the file knows, and how the day comes about\n"
      "reconnect show ana --json     the stored record and what is derived from it";

  std::optional<std::string> contact_name{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
