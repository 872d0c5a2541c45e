// SPDX-License-Identifier: MIT
// What reaches a terminal, and how wide it is there.
#include "terminal/glyphs.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

struct TextRow {
  std::string_view label;
  std::string_view text;
  std::string_view expected;
};

TEST(Printable, KeepsWhatPeopleWriteAndDropsWhatSteersATerminal) {
  std::vector<TextRow> const rows{
      {"empty", "", ""},
      {"plain", "Ana Diaz", "Ana Diaz"},
      {"accents", "Ana Díaz", "Ana Díaz"},
      {"emoji family", "👨‍👩‍👧‍👦 at home", "👨‍👩‍👧‍👦 at home"},
      {"colour sequence", "\x1b[31mred\x1b[0m", "[31mred[0m"},
      {"title sequence", "\x1b]0;owned\x07", "]0;owned"},
      {"one-byte CSI of C1", "a\u009B31mb", "a31mb"},
      {"backspace and DEL",
       "ab\b\x7F"
       "c",
       "abc"},
      {"line feed", "one\ntwo", "one two"},
      {"Windows line break", "one\r\ntwo", "one two"},
      {"tab", "one\ttwo", "one two"},
      {"NEL and line separator", "one\u0085two\u2028three", "one two three"},
      {"right-to-left override", "evil\u202Egpj.exe", "evilgpj.exe"},
      {"isolates and marks", "\u2066a\u2069\u200Fb\u061C", "ab"},
      {"Hebrew stays", "שלום", "שלום"},
      {"a byte that is no UTF-8", "D\xEDz", "D\uFFFDz"},
      {"cut off at the end", "D\xC3", "D\uFFFD"},
      {"overlong slash", "\xC0\xAF", "\uFFFD\uFFFD"},
      {"surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (auto const& row : rows) EXPECT_EQ(printable(row.text), row.expected) << row.label;
}

TEST(Printable, KeepsWhatFollowsANulByte) {
  EXPECT_EQ(printable(std::string_view("a\0b", 3)), "ab");
}

struct WidthRow {
  std::string_view label;
  std::string_view text;
  std::size_t expected;
};

TEST(DisplayWidth, CountsColumnsOfClusters) {
  std::vector<WidthRow> const rows{
      {"empty", "", 0},
      {"ASCII", "Ana", 3},
      {"composed accent", "Díaz", 4},
      {"combining accent", "Di\u0301az", 4},
      {"accent on a digit", "1\u0301 2", 3},
      {"Chinese", "李娜", 4},
      {"Korean, composed of parts", "\u1112\u1161\u11AB", 2},
      {"emoji", "🎉", 2},
      {"emoji with a skin tone", "👋🏽", 2},
      {"family of four", "👨‍👩‍👧‍👦", 2},
      {"flag", "🇪🇸", 2},
      {"two flags", "🇪🇸🇫🇷", 4},
      {"star and dot", "★ ·", 3},
      {"ellipsis", "…", 1},
      {"full-width letter", "Ａ", 2},
      {"zero-width space", "a\u200Bb", 2},
  };
  for (auto const& row : rows) EXPECT_EQ(display_width(row.text), row.expected) << row.label;
}

struct ShortRow {
  std::string_view label;
  std::string_view text;
  std::size_t columns;
  std::string_view expected;
};

TEST(Shortened, EndsInASignWhereSomethingIsLeftOut) {
  std::vector<ShortRow> const rows{
      {"fits", "Ana Díaz", 8, "Ana Díaz"},
      {"one too long", "Ana Díaz", 7, "Ana Dí…"},
      {"no blank before the sign", "Ana Díaz", 5, "Ana…"},
      {"wide characters are not halved", "李娜芳", 4, "李…"},
      {"wide characters, odd room", "李娜芳", 5, "李娜…"},
      {"a family is not torn apart", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3,
       "👨‍👩‍👧‍👦…"},
      {"the accent stays with its letter", "e\u0301e\u0301e\u0301", 2, "e\u0301…"},
      {"one column", "Ana", 1, "…"},
      {"none", "Ana", 0, ""},
  };
  for (auto const& row : rows)
    EXPECT_EQ(shortened(row.text, row.columns), row.expected) << row.label;
}

TEST(Shortened, EndsInDotsOnAnAsciiTerminal) {
  EXPECT_EQ(shortened("Ana Lovelace", 8, false), "Ana L...");
  EXPECT_EQ(shortened("Ana Lovelace", 2, false), "..");
}

TEST(StandIns, AreAsciiForSymbolsAndLeaveLettersAlone) {
  std::vector<TextRow> const rows{
      {"star", "Ana Díaz ★", "Ana Díaz *"}, {"dot and ellipsis", "a · b…", "a - b..."},
      {"dashes", "a — b – c", "a - b - c"}, {"quotes", "“it’s”", "\"it's\""},
      {"times", "3.0 × 1.2", "3.0 x 1.2"},  {"what was no text", "D\uFFFDz", "D?z"},
  };
  for (auto const& row : rows) EXPECT_EQ(with_stand_ins(row.text), row.expected) << row.label;
}

}  // namespace
}  // namespace reconnect::terminal
