// SPDX-License-Identifier: MIT
// Days for the tests of this room: the Sunday that voice.md and cadence.md speak of, and others by
// their text.
#pragma once

#include <string_view>

#include "reconnect/model/date.hpp"

namespace reconnect::terminal {

/// Requires: the text is a date.
inline Date day(std::string_view text) { return parse_date(text).value(); }

inline Date const today = day("2026-11-22");

}  // namespace reconnect::terminal
