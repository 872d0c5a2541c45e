// SPDX-License-Identifier: MIT
// `reconnect undo`: take back a change, or a whole day.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Undo {
  static constexpr std::string_view name = "undo";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary = "Take back the last change, or an earlier one";
  static constexpr std::string_view examples =
      "reconnect undo                            the newest change\n"
      "reconnect undo --list                     the last twenty, with their ids\n"
      "reconnect undo c7k2m9x4                   one in the middle\n"
      "reconnect undo --backup                   the copies of the last two weeks\n"
      "reconnect undo --backup-of 2026-11-20     the file as it was that morning";

  std::optional<std::string> change_id{};
  bool list{false};
  std::optional<std::string> limit{};
  bool backup{false};
  std::optional<std::string> backup_of{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
