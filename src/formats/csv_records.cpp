// SPDX-License-Identifier: MIT
// CSV, the syntax. One pass; only a quote that is never closed is read twice, and there can be but
// one.
#include "formats/csv_records.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace reconnect::formats {

bool CsvRecord::is_blank() const {
  return std::ranges::all_of(cells, [](std::string const& cell) {
    return cell.find_first_not_of(" \t\r\n") == cell.npos;
  });
}

CsvRecords::CsvRecords(std::string_view utf8, char separator)
    : text_(utf8), separator_(separator) {}

std::optional<CsvRecord> CsvRecords::next() {
  if (at_ >= text_.size()) return std::nullopt;
  CsvRecord record{.line = line_};
  record.cells.push_back(take_cell());
  while (!take_end_of_record()) {
    ++at_;  // the separator
    record.cells.push_back(take_cell());
  }
  return record;
}

std::string CsvRecords::take_cell() {
  if (at_ >= text_.size() || text_[at_] != '"' || open_quote_) return take_plain_text();
  std::size_t const start = at_;
  std::size_t const start_line = line_;
  if (std::optional<std::string> cell = take_quoted_cell()) return *cell + take_plain_text();
  at_ = start;
  line_ = start_line;
  open_quote_ = start_line;
  return take_plain_text();
}

std::optional<std::string> CsvRecords::take_quoted_cell() {
  std::string cell;
  for (++at_; at_ < text_.size(); ++at_) {
    if (text_[at_] == '"') {
      bool const is_doubled = at_ + 1 < text_.size() && text_[at_ + 1] == '"';
      ++at_;
      if (!is_doubled) return cell;
    }
    bool const is_crlf = text_.substr(at_, 2) == "\r\n";
    if (text_[at_] == '\n' || (text_[at_] == '\r' && !is_crlf)) ++line_;
    cell += text_[at_];
  }
  return std::nullopt;
}

std::string CsvRecords::take_plain_text() {
  std::size_t const start = at_;
  while (!is_at_end_of_cell()) ++at_;
  return std::string(text_.substr(start, at_ - start));
}

bool CsvRecords::is_at_end_of_cell() const {
  return at_ >= text_.size() || text_[at_] == separator_ || text_[at_] == '\n' ||
         text_[at_] == '\r';
}

bool CsvRecords::take_end_of_record() {
  if (at_ < text_.size() && text_[at_] == separator_) return false;
  at_ += text_.substr(at_, 2) == "\r\n" ? 2U : 1U;
  ++line_;
  return true;
}

}  // namespace reconnect::formats
