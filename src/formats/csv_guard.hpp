// SPDX-License-Identifier: MIT
// CSV, the `'` that keeps a spreadsheet from taking a cell for a formula (formats.md, "CSV out").
#pragma once

#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the cell with a `'` in front where, after any `'`, a formula sign stands: `=`, `+`, `-`,
/// `@`, TAB or CR. Plain numbers, phone numbers and birthdays without a year stay as they are.
std::string guarded(std::string_view cell);

/// Returns the cell without the one `'` that `guarded` puts there. For every text: what comes out
/// went in.
std::string_view without_guard(std::string_view cell);

}  // namespace reconnect::formats
