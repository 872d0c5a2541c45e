// SPDX-License-Identifier: MIT
// `reconnect export`: the book, or a part of it, for other programs.
#pragma once

#include "reconnect/commands/command.hpp"

namespace reconnect::commands {

struct Export {
  static constexpr std::string_view name = "export";
  static constexpr Group group = Group::Data;
  static constexpr std::string_view summary = "Write everybody as JSON or CSV";
  static constexpr std::string_view examples =
      "reconnect export csv --output friends.csv\n"
      "reconnect export json > backup.json        a whole contacts file\n"
      "reconnect export csv --tag work --stage dormant";

  std::optional<std::string> format{};
  std::optional<std::string> output{};
  std::optional<std::string> tag{};
  std::optional<std::string> stage{};

  void declare(Options& options);
  Answer run(Context& context) const;
};

}  // namespace reconnect::commands
