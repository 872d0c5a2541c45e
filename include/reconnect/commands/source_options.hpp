// SPDX-License-Identifier: MIT
// The options that say how a foreign file is to be read: shared by `import` and `convert`.
#pragma once

#include <optional>
#include <string>

#include "reconnect/commands/options.hpp"
#include "reconnect/formats/reading.hpp"

namespace reconnect::commands {

struct SourceOptions {
  std::optional<std::string> from{};
  std::optional<std::string> map{};
  std::optional<std::string> date_order{};

  void declare(Options& options);

  /// Returns them as the readers take them. Throws `Error` (exit 2) for what cannot be understood.
  formats::ReadOptions read_options() const;
};

}  // namespace reconnect::commands
