// SPDX-License-Identifier: MIT
// How much of something is done, as a bar.
#pragma once

#include <cstddef>
#include <string>

namespace reconnect::terminal {

/// Returns a bar of so many columns between brackets: `[████▒▒░░░░]`, for `done`, `begun` and the
/// rest of `all`. What is not nothing has a column at least, where there is room.
std::string bar(std::size_t done, std::size_t begun, std::size_t all, std::size_t columns);

}  // namespace reconnect::terminal
