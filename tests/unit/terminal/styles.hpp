// SPDX-License-Identifier: MIT
// Where pages go in the tests: into a pipe, or to terminals of some width.
#pragma once

#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {

inline Style terminal_of(std::size_t width) { return {.width = width, .is_terminal = true}; }

inline Style const pipe{};

}  // namespace reconnect::terminal
