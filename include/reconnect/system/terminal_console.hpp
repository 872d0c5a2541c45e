// SPDX-License-Identifier: MIT
// The console of a real run: this process's standard streams, its terminal, the user's editor and
// pager.
#pragma once

#include <memory>

#include "reconnect/system/console.hpp"
#include "reconnect/system/environment.hpp"

namespace reconnect::system {

std::unique_ptr<Console> open_terminal_console(Environment const& environment);

}  // namespace reconnect::system
