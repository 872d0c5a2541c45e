// SPDX-License-Identifier: MIT
// CSV, the syntax: records and cells (RFC 4180, and what spreadsheets make of it).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reconnect::formats {

struct CsvRecord {
  std::vector<std::string> cells{};
  std::size_t line{0};  // where it begins

  /// Returns whether no cell holds anything but blanks.
  bool is_blank() const;
};

/// Walks through the records of a text. Lines end in CRLF, LF or CR; in quotes they may stand
/// inside a cell. Quotes where none belong are text, and so is one that is never closed.
class CsvRecords {
 public:
  /// Requires: `utf8` outlives this.
  CsvRecords(std::string_view utf8, char separator);

  std::optional<CsvRecord> next();

  /// Returns the line of a quote that is never closed, once it was met.
  std::optional<std::size_t> open_quote() const { return open_quote_; }

 private:
  std::string take_cell();
  std::optional<std::string> take_quoted_cell();
  std::string take_plain_text();
  bool is_at_end_of_cell() const;
  bool take_end_of_record();

  std::string_view text_;
  std::size_t at_{0};
  std::size_t line_{1};
  char separator_;
  std::optional<std::size_t> open_quote_{};
};

}  // namespace reconnect::formats
