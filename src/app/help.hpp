// SPDX-License-Identifier: MIT
// Help: of the program, and of a command. Examples come first.
#pragma once

#include <string>
#include <string_view>

#include "declared_options.hpp"
#include "reconnect/commands/command.hpp"

namespace reconnect::app {

/// Returns the commands of the first two groups with an example each, or of all groups.
std::string overview(bool all);

/// Returns the commands of a noun (`news`), with an example each. `alone` is what it means without
/// another word.
std::string noun_help(commands::CommandRow const& alone);

/// Returns the help of a command. Requires: `options` hold its own declarations alone.
std::string command_help(commands::CommandRow const& row, DeclaredOptions const& options);

}  // namespace reconnect::app
