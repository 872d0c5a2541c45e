// SPDX-License-Identifier: MIT
// Today, for the tests of this room: the Sunday that voice.md and cadence.md speak of.
#pragma once

#include "support/people.hpp"

namespace reconnect::terminal {

using test::day;

inline Date const today = day("2026-11-22");

}  // namespace reconnect::terminal
