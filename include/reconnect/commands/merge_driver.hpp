// SPDX-License-Identifier: MIT
// `reconnect merge-driver`: how git merges two copies of the contacts file.
#pragma once

#include <optional>
#include <string>

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct MergeDriver {
  static constexpr std::string_view name = "merge-driver";
  static constexpr Group group = Group::Shell;
  static constexpr std::string_view summary =
      "Merge two copies of the contacts file, for git: the result goes to OURS";
  static constexpr std::string_view examples =
      "git config merge.reconnect.driver \"reconnect merge-driver %O %A %B %P\"\n"
      "echo \"contacts.json merge=reconnect\" >> .gitattributes";

  std::optional<std::string> base{};
  std::optional<std::string> ours{};
  std::optional<std::string> theirs{};
  std::optional<std::string> path{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
