// SPDX-License-Identifier: MIT
// Encodings, and what of a text may stay.
#include "reconnect/formats/text.hpp"

#include <string>

#include <gtest/gtest.h>

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

TEST(ToUtf8, KnowsTheEncodingByTheBytes) {
  struct Row {
    char const* label;
    std::string bytes;
    std::string text;
  };
  for (Row const& row : {
           Row{"nothing", "", ""},
           Row{"ASCII", "Ana", "Ana"},
           Row{"UTF-8",
               "D\xC3\xAD"
               "az",
               "Díaz"},
           Row{"UTF-8 with a mark",
               "\xEF\xBB\xBF"
               "Ana",
               "Ana"},
           Row{"UTF-16 LE with a mark",
               "\xFF\xFE"
               "A\0\xED\0"s,
               "Aí"},
           Row{"UTF-16 BE with a mark", "\xFE\xFF\0A\0\xED"s, "Aí"},
           Row{"UTF-16 BE without a mark", "\0B\0E\x67\x71"s, "BE東"},
           Row{"UTF-16 LE without a mark", "B\0E\0\x71\x67"s, "BE東"},
           Row{"UTF-16 with a character of two units", "\xFF\xFE\x3D\xD8\x00\xDE"s, "😀"},
           Row{"UTF-16 with half a character",
               "\xFF\xFE\x3D\xD8"
               "A\0"s,
               "\xEF\xBF\xBD"
               "A"},
           Row{"UTF-16 with an odd byte",
               "\xFF\xFE"
               "A\0B"s,
               "A"},
           Row{"Windows-1252", "M\xFCller \x80", "Müller €"},
           Row{"one broken line of UTF-8",
               "D\xC3\xAD"
               "az\nM\xFCller\n",
               "Díaz\nMüller\n"},
           Row{"Shift_JIS", "\x8E\x52\x93\x63\x91\xBE\x98\x59", "山田太郎"},
           Row{"English quotes are no Shift_JIS", "don\x92t, it\x92s, they\x92re, we\x92ve",
               "don’t, it’s, they’re, we’ve"},
       }) {
    EXPECT_EQ(to_utf8(row.bytes), row.text) << row.label;
  }
}

TEST(ToUtf8, KnowsACharsetByItsName) {
  struct Row {
    char const* charset;
    std::string bytes;
    std::string text;
  };
  for (Row const& row : {
           Row{"UTF-8", "\xC3\xAD", "í"},
           Row{"utf8", "\xC3\xAD", "í"},
           Row{"ISO-8859-1", "\xC3\xAD", "Ã\xC2\xAD"},
           Row{"latin1", "\xED", "í"},
           Row{"Windows-1252",
               "\x93"
               "A\x94",
               "“A”"},
           Row{"cp1252", "\x80", "€"},
           Row{"iso-8859-1", "\x80", "€"},
           Row{"UTF-16BE", "\0A"s, "A"},
           Row{"Shift_JIS", "\x88\xC0\x93\xA1", "安藤"},
           Row{"SHIFT_JIS", "\x83\x5C", "ソ"},
           Row{"ISO-8859-2", "\xF1", "ń"},
           Row{"Murks", "\xC3\xAD", "í"},
           Row{"blabla", "\xED", "í"},
           Row{"../../etc/passwd", "\xED", "í"},
           Row{"UTF-8//IGNORE", "\xED", "í"},
           Row{"", "\xED", "í"},
           Row{"UTF-8", "\xED", "í"},
           Row{"Shift_JIS", "\xC3\xAD\xFF",
               "Ã\xC2\xAD"
               "ÿ"},
       }) {
    EXPECT_EQ(to_utf8(row.bytes, row.charset), row.text) << row.charset;
  }
}

TEST(OneLine, LeavesNothingButText) {
  struct Row {
    char const* label;
    std::string text;
    std::string line;
  };
  for (Row const& row : {
           Row{"plain", "Ana Díaz", "Ana Díaz"},
           Row{"blanks at the ends", "  Ana \t", "Ana"},
           Row{"a tab and line breaks", "a\tb\nc\vd\fe\rf", "a b c d e f"},
           Row{"CRLF is one", "a\r\nb", "a b"},
           Row{"NEL and the separators",
               "a\xC2\x85"
               "b\xE2\x80\xA8"
               "c\xE2\x80\xA9"
               "d",
               "a b c d"},
           Row{"escape sequences", "\x1B[31mAna\x1B[0m", "[31mAna[0m"},
           Row{"NUL, DEL, C1",
               "a\0b\x7F"
               "c\xC2\x9B"
               "d"s,
               "abcd"},
           Row{"bidirectional controls",
               "a\xE2\x80\xAE"
               "b\xE2\x81\xA6"
               "c\xD8\x9C"
               "d\xE2\x80\x8F"
               "e",
               "abcde"},
           Row{"a mark inside",
               "a\xEF\xBB\xBF"
               "b",
               "ab"},
           Row{"what is no UTF-8",
               "a\xFF"
               "b\xC0\x80",
               "a\xEF\xBF\xBD"
               "b\xEF\xBF\xBD\xEF\xBF\xBD"},
           Row{"a surrogate", "\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
       }) {
    EXPECT_EQ(one_line(row.text), row.line) << row.label;
  }
}

TEST(ManyLines, KeepsLineBreaksAsLineFeeds) {
  EXPECT_EQ(many_lines("a\r\nb\rc\n\nd\xE2\x80\xA8"
                       "e\tf\x1B\n"),
            "a\nb\nc\n\nd\ne f");
}

}  // namespace
}  // namespace reconnect::formats
