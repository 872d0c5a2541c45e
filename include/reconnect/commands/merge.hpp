// SPDX-License-Identifier: MIT
// `reconnect merge`: two records that are one person.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Merge {
  static constexpr std::string_view name = "merge";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary = "Make one of two records that are one person";
  static constexpr std::string_view examples =
      "reconnect merge ana \"Ana D.\"    the first one stays";

  std::optional<std::string> first_name{};
  std::optional<std::string> second_name{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
