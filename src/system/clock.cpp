// SPDX-License-Identifier: MIT
#include "reconnect/system/clock.hpp"

#include <ctime>

namespace reconnect::system {

std::chrono::sys_seconds now() {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::chrono::local_days local_day() {
  std::time_t const seconds = std::time(nullptr);
  std::tm local{};
  localtime_r(&seconds, &local);
  return std::chrono::local_days{std::chrono::year{local.tm_year + 1900} /
                                 std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1} /
                                 std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

}  // namespace reconnect::system
