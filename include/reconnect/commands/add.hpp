// SPDX-License-Identifier: MIT
// `reconnect add`: a new contact, by options or by answering questions.
#pragma once

#include "reconnect/commands/command.hpp"
#include "reconnect/commands/contact_options.hpp"

namespace reconnect::commands {

struct Add {
  static constexpr std::string_view name = "add";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Add somebody";
  static constexpr std::string_view examples =
      "reconnect add \"Ana Díaz\" --met \"Initech, 2012\"\n"
      "reconnect add \"Cara Li\" --was close --last 2019 --email cara@example.org\n"
      "reconnect add \"Ben Okafor\" --phone \"+1 212 555 0101\" --every 6w\n"
      "reconnect add                 asks for one person after the other";

  std::optional<std::string> contact_name{};
  ContactOptions contact{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
