// SPDX-License-Identifier: MIT
// CSV, one row as a contact.
#pragma once

#include "formats/csv_header.hpp"
#include "formats/csv_records.hpp"
#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

/// Appends to the reading what the row says: a record and its problems, or why it is skipped.
void read_row(CsvHeader const& header, CsvRecord const& record, ReadOptions const& options,
              Reading& reading);

}  // namespace reconnect::formats
