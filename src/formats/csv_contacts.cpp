// SPDX-License-Identifier: MIT
// CSV: from the header down, row by row.
#include "formats/csv_contacts.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "formats/csv_header.hpp"
#include "formats/csv_records.hpp"
#include "formats/csv_row.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::formats {
namespace {

/// Returns the first record that holds anything.
std::optional<CsvRecord> next_filled(CsvRecords& records) {
  std::optional<CsvRecord> record = records.next();
  while (record && record->is_blank()) record = records.next();
  return record;
}

/// Returns why nothing can be read, with the names of the table's first record.
Problem no_known_columns(std::string_view utf8) {
  CsvRecord widest;
  for (char const separator : csv_separators) {
    CsvRecords records(utf8, separator);
    std::optional<CsvRecord> record = next_filled(records);
    if (record && record->cells.size() > widest.cells.size()) widest = *std::move(record);
  }
  std::vector<std::string> const names = header_of(widest.cells).unknown;
  if (names.empty())
    return {"the table has no header with a name, a mail address or a phone number", {}};
  return {"the table has no columns that reconnect knows: " + listed(names, 8),
          "say what they are: --map name=COLUMN,phone=COLUMN,email=COLUMN"};
}

Result<CsvStart> start_of(std::string_view utf8, ReadOptions const& options) {
  if (!options.columns.empty()) return find_mapped_header(utf8, options.columns);
  if (std::optional<CsvStart> start = find_header(utf8)) return *std::move(start);
  return no_known_columns(utf8);
}

}  // namespace

std::optional<Format> csv_format(std::string_view utf8) {
  std::optional<CsvStart> const start = find_header(utf8);
  return start ? std::optional(start->header.format) : std::nullopt;
}

bool is_table(std::string_view utf8) {
  return std::ranges::any_of(csv_separators, [utf8](char separator) {
    CsvRecords records(utf8, separator);
    std::optional<CsvRecord> const first = next_filled(records);
    std::optional<CsvRecord> const second = next_filled(records);
    return first && second && first->cells.size() > 1 &&
           first->cells.size() == second->cells.size();
  });
}

Result<Reading> read_csv(std::string_view utf8, ReadOptions const& options) {
  Result<CsvStart> const start = start_of(utf8, options);
  if (!start) return start.problem();
  CsvHeader const& header = start->header;
  Reading reading{.format = options.from.value_or(header.format)};
  CsvRecords records(utf8, start->separator);
  for (std::size_t number = 0; std::optional<CsvRecord> const record = records.next(); ++number) {
    bool const is_row =
        number > start->record && !record->is_blank() && record->cells != header.cells;
    if (is_row) read_row(header, *record, options, reading);
  }
  if (std::optional<std::size_t> const line = records.open_quote()) {
    reading.problems.push_back({*line, "a quote is never closed; it was read as text"});
  }
  if (reading.records.empty()) {
    return Problem{"no row of the table has a name, a mail address or a phone number", {}};
  }
  return reading;
}

}  // namespace reconnect::formats
