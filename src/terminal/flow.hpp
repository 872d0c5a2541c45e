// SPDX-License-Identifier: MIT
// Facts that flow into lines: they wrap between facts, a fact that is longer than a line between
// words, a name never.
#pragma once

#include <cstddef>
#include <vector>

#include "terminal/line_writer.hpp"

namespace reconnect::terminal {

/// What stands together as long as it fits on a line.
using Fact = std::vector<Piece>;

std::size_t columns(Fact const& fact);

/// Returns what stands between two facts.
Piece separator(Style const& style, Ink ink = Ink::Plain);

/// Returns the facts of a line, which are those between its " · ".
std::vector<Fact> split_at_separators(Fact const& line, Style const& style);

/// Writes the facts from the writer's column on; new lines start at `margin`. Ends no line.
void write_facts(LineWriter& writer, std::vector<Fact> const& facts, Piece const& between,
                 std::size_t margin);

}  // namespace reconnect::terminal
