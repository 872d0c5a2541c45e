// SPDX-License-Identifier: MIT
// One run of the program: arguments and environment in, exit status out. The only place that
// catches errors.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "reconnect/system/console.hpp"
#include "reconnect/system/environment.hpp"

namespace reconnect::app {

struct Clock {
  std::chrono::sys_seconds now{};
  std::chrono::local_days local_day{};
};

/// Runs the command that `arguments` (without the program's name) name and returns the exit status.
int run(std::vector<std::string> const& arguments, system::Environment const& environment,
        system::Console& console, Clock (*clock)());

}  // namespace reconnect::app
