// SPDX-License-Identifier: MIT
// CSV: the contacts of a table.
#pragma once

#include <optional>
#include <string_view>

#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

/// Returns the format of a CSV text by its header, or nothing where it has no usable one.
std::optional<Format> csv_format(std::string_view utf8);

/// Returns whether the text is a table, whatever its columns: its first two records have the same
/// number of cells.
bool is_table(std::string_view utf8);

/// Reads a CSV text. Fails without a usable header, and where no row names or reaches anybody.
Result<Reading> read_csv(std::string_view utf8, ReadOptions const& options);

}  // namespace reconnect::formats
