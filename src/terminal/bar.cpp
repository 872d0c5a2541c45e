// SPDX-License-Identifier: MIT
#include "reconnect/terminal/bar.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace reconnect::terminal {
namespace {

std::string repeated(std::string_view symbol, std::size_t count) {
  std::string text;
  for (std::size_t drawn = 0; drawn < count; ++drawn) text += symbol;
  return text;
}

/// The columns of a part, rounded down; one at least of what is not nothing.
std::size_t columns_of(std::size_t part, std::size_t all, std::size_t columns) {
  return part == 0 ? 0 : std::max<std::size_t>(1, part * columns / all);
}

}  // namespace

std::string bar(std::size_t done, std::size_t begun, std::size_t all, std::size_t columns) {
  std::size_t const whole = std::max<std::size_t>(all, 1);
  std::size_t const full = std::min(columns_of(done, whole, columns), columns);
  std::size_t const both = std::min(columns_of(done + begun, whole, columns), columns);
  std::size_t const half =
      begun == 0 || full == columns ? 0 : std::max<std::size_t>(1, both - std::min(both, full));
  return "[" + repeated("█", full) + repeated("▒", half) + repeated("░", columns - full - half) +
         "]";
}

}  // namespace reconnect::terminal
