// SPDX-License-Identifier: MIT
// What the rooms of the house must never do, as far as it can be read off their sources: the table
// of docs/architecture.md as rules over the text of one file.
#pragma once

#include <string>
#include <vector>

#include "architecture/house.hpp"

namespace reconnect::test {

/// Returns what is wrong with one file, as `path:line: what`, in the order of its lines.
std::vector<std::string> violations(Source const& source, House const& house);

}  // namespace reconnect::test
