// SPDX-License-Identifier: MIT
// Folds by utf8proc, and remembers how the letters of the alphabets around the Mediterranean fold.
#include "people/unicode_folding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <utf8proc.h>

#include "people/fold.hpp"

namespace reconnect::people {
namespace {

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

/// Appends the folded text; false where it is not UTF-8.
bool append_folded(std::string_view text, std::string& out) {
  std::vector<utf8proc_int32_t> characters(text.size() + 8);
  if (!decompose(text, characters)) return false;
  std::vector<utf8proc_int32_t> letters = plain(characters);
  auto const length = static_cast<utf8proc_ssize_t>(letters.size());
  letters.push_back(0);  // utf8proc writes its UTF-8 over the array, and a zero byte after it
  utf8proc_ssize_t const size = utf8proc_reencode(
      letters.data(), length, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  if (size < 0) return false;
  out.append(reinterpret_cast<char const*>(letters.data()), static_cast<std::size_t>(size));
  return true;
}

/// How the characters of two bytes below U+0700 fold: Latin, Greek, Cyrillic, Armenian, Hebrew,
/// Arabic. All their marks are dropped, so that each folds by itself, whatever stands beside it.
/// Filled as they are met: by utf8proc alone a book of a hundred thousand names costs three times
/// as much.
class Alphabets {
 public:
  /// Returns whether the text begins with one of them.
  static bool begins(std::string_view text) {
    auto const lead = static_cast<unsigned char>(text.front());
    return lead >= 0xc2 && lead < 0xdc && text.size() > 1 && (text[1] & 0xc0) == 0x80;
  }

  /// Returns how the first character folds. Requires: `begins(text)`.
  std::string_view folded(std::string_view text) {
    Letter& letter = letters_[static_cast<std::size_t>((text[0] & 0x1f) << 6 | (text[1] & 0x3f))];
    if (!letter.is_known) letter = learnt(text.substr(0, 2));
    return {letter.bytes.data(), letter.size};
  }

 private:
  struct Letter {
    std::array<char, 6> bytes{};
    std::uint8_t size{0};
    bool is_known{false};
  };

  static Letter learnt(std::string_view character) {
    std::string folded;
    append_folded(character, folded);
    Letter letter{.is_known = true};
    letter.size = static_cast<std::uint8_t>(std::min(folded.size(), letter.bytes.size()));
    std::copy_n(folded.begin(), letter.size, letter.bytes.begin());
    return letter;
  }

  std::array<Letter, 0x700> letters_{};
};

}  // namespace

bool fold_unicode(std::string_view text, std::string& out) {
  thread_local Alphabets alphabets;
  out.clear();
  for (std::string_view rest = text; !rest.empty();) {
    if (static_cast<unsigned char>(rest.front()) < 0x80) {
      out += folded_ascii(rest.front());
      rest.remove_prefix(1);
    } else if (Alphabets::begins(rest)) {
      out += alphabets.folded(rest);
      rest.remove_prefix(2);
    } else {
      out.clear();
      return append_folded(text, out);
    }
  }
  return true;
}

}  // namespace reconnect::people
