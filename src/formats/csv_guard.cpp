// SPDX-License-Identifier: MIT
// CSV, the guard against formulas.
#include "formats/csv_guard.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "reconnect/model/date.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view formula_signs = "=+-@\t\r";

/// Returns whether a formula sign follows the `'`s that the cell begins with.
bool begins_as_formula(std::string_view cell) {
  std::size_t const sign = cell.find_first_not_of('\'');
  return sign != cell.npos && formula_signs.find(cell[sign]) != formula_signs.npos;
}

/// Returns whether the cell is a number, or a phone number with its country: one sign, then nothing
/// to compute.
bool is_number(std::string_view cell) {
  if (cell.front() != '+' && cell.front() != '-') return false;
  std::string_view digits = cell.substr(1);
  std::size_t const extension = digits.find(";ext=");
  if (extension != digits.npos && cell.front() == '+') digits = digits.substr(0, extension);
  std::string_view const marks = cell.front() == '+' ? " ()-./" : ".,";
  auto const belongs = [marks](char character) {
    return is_digit(character) || marks.find(character) != marks.npos;
  };
  std::string_view const after = cell.substr(1 + digits.size());
  bool const has_plain_extension =
      after.empty() ||
      std::ranges::all_of(after.substr(std::string_view(";ext=").size()), is_digit);
  return std::ranges::any_of(digits, is_digit) && std::ranges::all_of(digits, belongs) &&
         has_plain_extension;
}

bool is_birthday(std::string_view cell) {
  return cell.starts_with("--") && parse_birthday(cell).has_value();
}

}  // namespace

std::string guarded(std::string_view cell) {
  bool const is_safe = !begins_as_formula(cell) || is_number(cell) || is_birthday(cell);
  std::string text;
  if (!is_safe) text += '\'';
  text += cell;
  return text;
}

std::string_view without_guard(std::string_view cell) {
  if (cell.starts_with('\'') && begins_as_formula(cell)) cell.remove_prefix(1);
  return cell;
}

}  // namespace reconnect::formats
