// SPDX-License-Identifier: MIT
// Every command, in the order of the help.
#pragma once

#include <vector>

#include "reconnect/commands/command.hpp"

namespace reconnect::app {

std::vector<commands::CommandRow> const& command_list();

}  // namespace reconnect::app
