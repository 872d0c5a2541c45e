// SPDX-License-Identifier: MIT
// The clock of the machine, which only `app` asks, and what it shows elsewhere.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace reconnect::system {

/// Returns the time now, in UTC.
std::chrono::sys_seconds now();

/// Returns the time since the machine started, of which nobody turns the hands.
std::chrono::milliseconds uptime();

/// Returns the day of a moment in the time zone of the user.
std::chrono::local_days local_day(std::chrono::sys_seconds moment);

/// Returns what clocks show at `time` in a zone of the IANA names ("Europe/Madrid"), as the zone
/// files of this machine have it; nothing where they know no such zone.
std::optional<std::chrono::local_seconds> local_time(std::chrono::sys_seconds time,
                                                     std::string const& zone);

}  // namespace reconnect::system
