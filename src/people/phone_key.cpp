// SPDX-License-Identifier: MIT
// Phone keys (formats.md, "Hand-written phone key").
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

constexpr std::size_t shortest_number = 3;    // 110, 911
constexpr std::size_t shortest_local = 7;     // a number of a town, as people write it
constexpr std::size_t shortest_national = 8;  // from here on it is taken to hold its area code
constexpr std::size_t compared_digits = 9;

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
constexpr bool is_letter(char byte) { return byte >= 'a' && byte <= 'z'; }

/// What of a number one dials.
struct Dialled {
  std::string digits{};
  bool has_plus{false};
  bool has_words{false};

  bool is_international() const {
    return has_plus || digits.starts_with("00") || digits.starts_with("011");
  }
};

Dialled read_dialled(std::string_view text) {
  Dialled dialled;
  if (text.starts_with("tel:")) text.remove_prefix(4);
  for (std::size_t at = 0; at < text.size(); ++at) {
    char const byte = text[at];
    bool const has_begun = !dialled.digits.empty();
    if (is_digit(byte)) {
      dialled.digits += byte;
    } else if (is_letter(byte)) {
      dialled.has_words = true;
      if (has_begun) break;  // an extension or a remark
    } else if (has_begun && (byte == ';' || byte == '#' || byte == ',')) {
      break;
    } else if (!has_begun && byte == '+') {
      dialled.has_plus = true;
    } else if (has_begun && text.substr(at, 3) == "(0)" && dialled.is_international()) {
      at += 2;
    }
  }
  return dialled;
}

/// Returns whether digits without a sign or zeros in front begin with the country's own code: "49
/// 171 1234567".
bool holds_country(std::string_view digits, std::string_view country) {
  return digits.starts_with(country) && digits.size() >= country.size() + shortest_national;
}

}  // namespace

std::string phone_key(std::string_view number, std::string_view country) {
  Dialled const dialled = read_dialled(folded(number));
  std::string const& digits = dialled.digits;
  if (digits.size() < (dialled.has_words ? shortest_local : shortest_number)) return "";
  if (dialled.has_plus) return "+" + digits;
  if (digits.size() < shortest_national) return digits;
  if (digits.starts_with("00")) return "+" + digits.substr(2);
  if (digits.starts_with("011")) return "+" + digits.substr(3);
  if (country.empty()) return digits;
  if (digits.starts_with('0')) return "+" + std::string(country) + digits.substr(1);
  return holds_country(digits, country) ? "+" + digits : "+" + std::string(country) + digits;
}

bool same_phone(std::string_view left, std::string_view right) {
  if (left == right) return !left.empty();
  bool const both_know_country = left.starts_with('+') && right.starts_with('+');
  if (both_know_country && left.size() == right.size()) return false;
  if (left.starts_with('+')) left.remove_prefix(1);
  if (right.starts_with('+')) right.remove_prefix(1);
  std::size_t const length = std::min({left.size(), right.size(), compared_digits});
  return length >= shortest_local &&
         left.substr(left.size() - length) == right.substr(right.size() - length);
}

}  // namespace reconnect::people
