// SPDX-License-Identifier: MIT
// Contacts as CSV, written (formats.md, "CSV out").
#pragma once

#include <string>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::formats {

/// One line of the CSV that `export csv` writes: the contact, and what the engine says of it as
/// text.
struct CsvRow {
  Contact const* contact{};
  std::string stage{};
  std::string due_on{};
  std::string last_contact{};
};

/// Returns a CSV file (RFC 4180, CRLF, UTF-8) with a header. Cells that a spreadsheet would take
/// for a formula get a
/// `'` in front, except plain numbers, phones and `--05-17`.
std::string write_csv(std::vector<CsvRow> const& rows);

}  // namespace reconnect::formats
