// SPDX-License-Identifier: MIT
// `reconnect remove`: take somebody out of the book.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Remove {
  static constexpr std::string_view name = "remove";
  static constexpr Group group = Group::People;
  static constexpr std::string_view summary =
      "Take somebody out of the book; undo brings them back";
  static constexpr std::string_view examples = "reconnect remove \"Old Dentist\"";

  std::vector<std::string> names{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
