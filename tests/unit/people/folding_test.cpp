// SPDX-License-Identifier: MIT
#include "reconnect/people/folding.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace reconnect::people {
namespace {

struct Row {
  std::string label{};
  std::string text{};
  std::string expected{};
};

TEST(Folding, MakesOneKeyOfSpellingsThatPeopleTakeForTheSame) {
  std::vector<Row> const rows{
      {"lower case stays", "ana diaz", "ana diaz"},
      {"upper case", "ANA DIAZ", "ana diaz"},
      {"accents", "ÁNA Díaz", "ana diaz"},
      {"accents as combining marks", "A\u0301na Di\u0301az", "ana diaz"},
      {"tilde", "Ñandú", "nandu"},
      {"sharp s", "ẞtraße", "sstrasse"},
      {"runs of blanks", "  ana \t\n diaz ", "ana diaz"},
      {"no-break and wide blanks", "ana\u00a0\u3000diaz", "ana diaz"},
      {"line and paragraph separators", "ana\u2028diaz\u2029", "ana diaz"},
      {"control characters",
       "ana\x01"
       "diaz\x7f",
       "ana diaz"},
      {"C1 controls", "ana\u0085diaz", "ana diaz"},
      {"nothing", "", ""},
      {"nothing but blanks", " \t ", ""},
      {"soft hyphen and zero width blank", "an\u00ada\u200b diaz", "ana diaz"},
      {"bidirectional controls", "\u202eana\u202c", "ana"},
      {"ligature", "\ufb01ona", "fiona"},
      {"wide letters", "Ａｎａ", "ana"},
      {"dotted capital I", "İpek", "ipek"},
      {"dotless i", "Işık", "isik"},
      {"typographic apostrophe", "O’Brien", "o'brien"},
      {"dashes", "Ana–Maria‐Luz", "ana-maria-luz"},
      {"Polish", "Łukasz Żółć", "lukasz zolc"},
      {"Danish", "Søren Ærø", "soren aero"},
      {"Icelandic", "Þórður", "thordur"},
      {"Vietnamese", "Nguyễn Đức", "nguyen duc"},
      {"Turkish", "Şükrü Çağla", "sukru cagla"},
      {"Greek", "Γιώργος", "γιωργοσ"},
      {"Cyrillic", "Алексей Ёлкин", "алексеи елкин"},
      {"Hebrew points", "שָׁלוֹם", "שלום"},
      {"Arabic vowels", "مُحَمَّد", "محمد"},
      {"Chinese", "山田 太郎", "山田 太郎"},
      {"katakana middle dot", "ジョン・スミス", "ジョン スミス"},
      {"half-width katakana", "ｶﾞｸﾄ", "ガクト"},
      {"voiced kana are other letters", "がくと", "がくと"},
      {"Hangul as jamo", "\u1112\u1161\u11ab", "한"},
      {"vowels of Indic scripts are letters", "राम", "राम"},
      {"vowels in another place", "रमा", "रमा"},
      {"emoji", "Ana 🎉", "ana 🎉"},
      {"not UTF-8", "ANA \xff\xfe", "ana \xff\xfe"},
      {"a sequence that is cut off", "ANA \xc3", "ana \xc3"},
      {"an encoded surrogate", "ANA \xed\xa0\x80", "ana \xed\xa0\x80"},
  };
  for (Row const& row : rows) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(folded(row.text), row.expected);
  }
}

TEST(Folding, SqueezesBlanksAndNothingElse) {
  EXPECT_EQ(squeezed("  Ána \t\r\n  Díaz "), "Ána Díaz");
  EXPECT_EQ(squeezed(""), "");
  EXPECT_EQ(squeezed(" \n "), "");
}

void append_character(unsigned character, std::string& text) {
  auto const append_six_bits = [&](unsigned shift) {
    text += static_cast<char>(0x80 | (character >> shift & 0x3f));
  };
  if (character < 0x80) {
    text += static_cast<char>(character);
  } else if (character < 0x800) {
    text += static_cast<char>(0xc0 | character >> 6);
    append_six_bits(0);
  } else if (character < 0x10000) {
    text += static_cast<char>(0xe0 | character >> 12);
    append_six_bits(6);
    append_six_bits(0);
  } else {
    text += static_cast<char>(0xf0 | character >> 18);
    append_six_bits(12);
    append_six_bits(6);
    append_six_bits(0);
  }
}

/// Returns text of characters from several planes, dense in the alphabets that have a table.
std::string random_text(std::mt19937& random) {
  auto const between = [&random](unsigned low, unsigned high) {
    return std::uniform_int_distribution<unsigned>(low, high)(random);
  };
  std::string text;
  for (unsigned left = between(0, 12); left > 0; --left) {
    switch (between(0, 3)) {
      case 0:
        append_character(between(0, 0x7f), text);
        break;
      case 1:
        append_character(between(0x80, 0x6ff), text);
        break;
      case 2:
        append_character(between(0x700, 0xd7ff), text);
        break;
      default:
        append_character(between(0xe000, 0x2ffff), text);
        break;
    }
  }
  return text;
}

TEST(Folding, OfWhatIsFoldedChangesNothing) {
  std::mt19937 random(20261122);
  for (int round = 0; round < 20'000; ++round) {
    std::string const text = random_text(random);
    ASSERT_EQ(folded(folded(text)), folded(text)) << testing::PrintToString(text);
  }
}

TEST(Folding, DoesNotDependOnWhatStandsBeside) {
  // A name with a Chinese word goes to utf8proc as a whole, one without letter by letter.
  std::mt19937 random(20261123);
  std::uniform_int_distribution<unsigned> letter(0x80, 0x6ff);
  for (int round = 0; round < 20'000; ++round) {
    std::string text = "a";
    for (int left = 0; left < 6; ++left) append_character(letter(random), text);
    text += "a";
    ASSERT_EQ(folded(text + "漢"), folded(text) + "漢") << testing::PrintToString(text);
  }
}

TEST(CleanLine, IsUtf8WithoutControls) {
  std::vector<std::string> const clean{
      "", "Ana Díaz", "山田 太郎", "Ana 🎉", "👨‍👩‍👧", "O’Brien", "\u00a0"};
  for (std::string const& text : clean)
    EXPECT_TRUE(is_clean_line(text)) << testing::PrintToString(text);
  std::vector<Row> const soiled{{"escape", "Ana\x1b[31m"},
                                {"line feed", "Ana\nDíaz"},
                                {"tab", "Ana\tDíaz"},
                                {"DEL", "Ana\x7f"},
                                {"C1", "Ana\u009b"},
                                {"NEL", "Ana\u0085"},
                                {"right to left override", "\u202eana"},
                                {"isolate", "\u2066ana\u2069"},
                                {"left to right mark", "ana\u200e"},
                                {"Arabic letter mark", "ana\u061c"},
                                {"line separator", "ana\u2028"},
                                {"NUL", std::string("ana\0", 4)},
                                {"not UTF-8", "ana\xff"},
                                {"cut off", "ana\xc3"},
                                {"overlong", "ana\xc0\xaf"},
                                {"surrogate", "ana\xed\xa0\x80"},
                                {"above the last character", "ana\xf4\x90\x80\x80"}};
  for (Row const& row : soiled) EXPECT_FALSE(is_clean_line(row.text)) << row.label;
}

}  // namespace
}  // namespace reconnect::people
