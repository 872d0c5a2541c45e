// SPDX-License-Identifier: MIT
// CSV, the names of columns in the exports of LinkedIn, Google, Outlook and Thunderbird, and in
// hand-made tables.
#pragma once

#include <optional>
#include <string_view>

#include "formats/csv_header.hpp"

namespace reconnect::formats {

struct ColumnName {
  std::string_view name;  // letters only, in lower case: "E-mail 2 Address" is emailaddress
  Field field;
  std::string_view label{};
};

/// Returns what a column of that name says, or null.
ColumnName const* find_column_name(std::string_view letters);

/// Returns the field that a word of `--map` names, or nothing.
std::optional<Field> parse_field(std::string_view word);

/// Returns the words that `--map` knows, as a list for people.
std::string_view field_words();

}  // namespace reconnect::formats
