// SPDX-License-Identifier: MIT
// Folds names: ASCII by a table, everything else by utf8proc.
#include "reconnect/people/folding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <vector>

#include <utf8proc.h>

#include "people/fold.hpp"

namespace reconnect::people {
namespace {

constexpr bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// Lower case, and a blank for every control character. Bytes above ASCII stay.
constexpr std::array<char, 256> folded_bytes = [] {
  std::array<char, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    table[byte] = static_cast<char>(static_cast<unsigned char>(byte));
    if (byte >= 'A' && byte <= 'Z') table[byte] = static_cast<char>(byte - 'A' + 'a');
    if (byte < ' ' || byte == 0x7f) table[byte] = ' ';
  }
  return table;
}();

constexpr char folded_byte(char byte) { return folded_bytes[static_cast<unsigned char>(byte)]; }

/// Appends bytes one at a time, runs of blanks as one, none at the ends.
class Squeezer {
 public:
  explicit Squeezer(std::string& out) : out_(out) { out_.clear(); }

  void add(char byte) {
    if (byte == ' ') {
      owes_blank_ = !out_.empty();
      return;
    }
    if (owes_blank_) out_ += ' ';
    owes_blank_ = false;
    out_ += byte;
  }

 private:
  std::string& out_;
  bool owes_blank_{false};
};

/// Letters that Unicode does not take apart, as people type them.
struct Plain {
  utf8proc_int32_t letter{};
  std::string_view text{};
};
constexpr std::array plain_letters{Plain{0xe6, "ae"}, Plain{0xf0, "d"},  Plain{0xf8, "o"},
                                   Plain{0xfe, "th"}, Plain{0x111, "d"}, Plain{0x127, "h"},
                                   Plain{0x131, "i"}, Plain{0x142, "l"}, Plain{0x153, "oe"},
                                   Plain{0x167, "t"}, Plain{0x30fb, " "}};

/// Accents and optional points: Latin, Greek, Cyrillic, Hebrew and Arabic ones, and the blocks of
/// combining marks. The marks of other scripts are letters of the name.
constexpr bool is_accent(utf8proc_int32_t mark) {
  return mark < 0x700 || (mark >= 0x1ab0 && mark <= 0x1dff) || (mark >= 0x20d0 && mark <= 0x20ff) ||
         (mark >= 0xfe20 && mark <= 0xfe2f);
}

bool is_mark(utf8proc_int32_t character) {
  utf8proc_category_t const category = utf8proc_category(character);
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
         category == UTF8PROC_CATEGORY_ME;
}

constexpr bool is_control(utf8proc_int32_t character) {
  return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028 ||
         character == 0x2029;
}

/// Decomposes with case and compatibility forms folded; false where the text is not UTF-8.
bool decompose(std::string_view text, std::vector<utf8proc_int32_t>& characters) {
  auto const options =
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                     UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_LUMP);
  auto const bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  auto const length = static_cast<utf8proc_ssize_t>(text.size());
  for (;;) {
    utf8proc_ssize_t const needed =
        utf8proc_decompose(bytes, length, characters.data(),
                           static_cast<utf8proc_ssize_t>(characters.size()), options);
    if (needed < 0) return false;
    bool const fitted = static_cast<std::size_t>(needed) <= characters.size();
    characters.resize(static_cast<std::size_t>(needed));
    if (fitted) return true;
  }
}

/// Drops accents and spells plainly what has a plain spelling.
std::vector<utf8proc_int32_t> plain(std::vector<utf8proc_int32_t> const& characters) {
  std::vector<utf8proc_int32_t> result;
  result.reserve(characters.size() + 8);
  for (utf8proc_int32_t const character : characters) {
    if (character >= 0x300 && is_accent(character) && is_mark(character)) continue;
    auto const letter = std::ranges::lower_bound(plain_letters, character, {}, &Plain::letter);
    if (letter != plain_letters.end() && letter->letter == character) {
      result.insert(result.end(), letter->text.begin(), letter->text.end());
    } else {
      result.push_back(is_control(character) ? ' ' : character);
    }
  }
  return result;
}

/// Folds text that holds more than ASCII; false where it is not UTF-8.
bool fold_unicode(std::string_view text, std::string& out) {
  std::vector<utf8proc_int32_t> characters(text.size() + 8);
  if (!decompose(text, characters)) return false;
  std::vector<utf8proc_int32_t> letters = plain(characters);
  auto const length = static_cast<utf8proc_ssize_t>(letters.size());
  letters.push_back(0);  // utf8proc writes its UTF-8 over the array, and a zero byte after it
  utf8proc_ssize_t const size = utf8proc_reencode(
      letters.data(), length, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) return false;
  Squeezer squeezer(out);
  std::string_view const bytes(reinterpret_cast<char const*>(letters.data()),
                               static_cast<std::size_t>(size));
  for (char const byte : bytes) squeezer.add(byte);
  return true;
}

constexpr bool is_bidirectional_control(utf8proc_int32_t character) {
  return character == 0x61c || character == 0x200e || character == 0x200f ||
         (character >= 0x202a && character <= 0x202e) ||
         (character >= 0x2066 && character <= 0x2069);
}

}  // namespace

void fold_into(std::string_view text, std::string& out) {
  if (!std::ranges::all_of(text, is_ascii) && fold_unicode(text, out)) return;
  Squeezer squeezer(out);
  for (char const byte : text) squeezer.add(folded_byte(byte));
}

std::string folded(std::string_view text) {
  std::string out;
  fold_into(text, out);
  return out;
}

std::string squeezed(std::string_view text) {
  std::string out;
  Squeezer squeezer(out);
  for (char const byte : text)
    squeezer.add(byte == '\t' || byte == '\n' || byte == '\r' ? ' ' : byte);
  return out;
}

bool is_clean_line(std::string_view text) {
  auto const* bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
  auto left = static_cast<utf8proc_ssize_t>(text.size());
  while (left > 0) {
    utf8proc_int32_t character{};
    utf8proc_ssize_t const length = utf8proc_iterate(bytes, left, &character);
    if (length <= 0 || is_control(character) || is_bidirectional_control(character)) return false;
    bytes += length;
    left -= length;
  }
  return true;
}

}  // namespace reconnect::people
