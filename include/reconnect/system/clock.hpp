// SPDX-License-Identifier: MIT
// The clock of the machine. Only `app` asks it.
#pragma once

#include <chrono>

namespace reconnect::system {

/// Returns the time now, in UTC.
std::chrono::sys_seconds now();

/// Returns the day that it is here, in the time zone of the user.
std::chrono::local_days local_day();

}  // namespace reconnect::system
