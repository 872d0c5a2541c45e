// SPDX-License-Identifier: MIT
// CSV, the header: which column says what, known by its name, whatever its place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

inline constexpr std::string_view csv_separators = ",;\t";

/// What a column says of a contact.
enum class Field {
  Name,
  Given,
  Middle,
  Family,
  Nickname,
  Organisation,
  Title,
  Place,
  Tags,
  Notes,
  Birthday,
  BirthYear,
  BirthMonth,
  BirthDay,
  Url,
  Email,
  Phone,
  ConnectedOn,
  Cadence,
  LastContact
};

struct Column {
  Field field{Field::Name};
  std::size_t index{0};
  std::string label{};                       // of the phones or mail addresses in it
  std::optional<std::size_t> label_index{};  // the column in which their label stands
};

struct CsvHeader {
  Format format{Format::Csv};
  std::vector<Column> columns{};
  std::vector<std::string> unknown{};  // names of columns that say nothing
  std::vector<std::string> cells{};    // as they stand in the file

  /// Returns whether the rows below can be read: somebody can be named or reached.
  bool is_usable() const;
};

/// Returns what the cells say if they are a header.
CsvHeader header_of(std::vector<std::string> const& cells);

/// Returns the names in quotes, `most` of them; blank ones are left out.
std::string listed(std::vector<std::string> const& names, std::size_t most);

/// Where the table of a CSV text begins.
struct CsvStart {
  char separator{','};
  std::size_t record{0};  // the header's number among the records
  CsvHeader header{};
};

/// A record that may be the header, under one separator.
struct CsvCandidate {
  char separator{','};
  std::size_t record{0};
  std::vector<std::string> cells{};
};

/// Returns the first records of the text under each separator.
std::vector<CsvCandidate> header_candidates(std::string_view utf8);

/// Returns the best header among the candidates, or nothing.
std::optional<CsvStart> find_header(std::string_view utf8);

/// Returns the header that has the columns which the user named, with the meaning they gave them
/// (`--map`). Fails with a field that is none, or a column that no candidate has; then it names
/// those of the likeliest header. Requires: `columns` names one at least.
Result<CsvStart> find_mapped_header(
    std::string_view utf8, std::vector<std::pair<std::string, std::string>> const& columns);

}  // namespace reconnect::formats
