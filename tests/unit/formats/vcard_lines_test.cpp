// SPDX-License-Identifier: MIT
// vCard, the syntax: folding, parameters, encodings.
#include "formats/vcard_lines.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "formats/vcard_decode.hpp"

namespace reconnect::formats {
namespace {

using namespace std::string_literals;

/// Returns "group.NAME=value" of each property.
std::vector<std::string> all_of(std::string_view text) {
  std::vector<std::string> all;
  Properties properties(text);
  while (std::optional<Property> const property = properties.next()) {
    std::string const group = property->group.empty() ? "" : property->group + ".";
    all.push_back(group + property->name + "=" + property->value);
  }
  return all;
}

Property first_of(std::string_view text) {
  Properties properties(text);
  return properties.next().value_or(Property{});
}

TEST(VCardLines, AreUnfoldedAndDecoded) {
  struct Row {
    char const* label;
    std::string text;
    std::vector<std::string> properties;
  };
  for (Row const& row : {
           Row{"nothing", "", {}},
           Row{"CRLF, LF and CR", "A:1\r\nB:2\nC:3\rD:4", {"A=1", "B=2", "C=3", "D=4"}},
           Row{"blank lines and lines without a colon",
               "\r\n\nA:1\n*** remark\n\nB:2",
               {"A=1", "B=2"}},
           Row{"a group, and names in any case", "Item1.tel:1", {"item1.TEL=1"}},
           Row{"a fold takes one blank", "A:one\r\n  two\r\n\tthree", {"A=one twothree"}},
           Row{"a fold inside a character",
               "FN:D\xC3\r\n \xAD"
               "az",
               {"FN=Díaz"}},
           Row{"a colon in quotes", "ADR;LABEL=\"a: b\":;;x", {"ADR=;;x"}},
           Row{"quotes that never end", "A;X=\"b:c", {"A=c"}},
           Row{"quoted-printable", "FN;ENCODING=QUOTED-PRINTABLE:D=C3=ADaz", {"FN=Díaz"}},
           Row{"bare, as in 2.1", "FN;QUOTED-PRINTABLE:=41=4g=4", {"FN=A=4g=4"}},
           Row{"soft breaks",
               "FN;ENCODING=QUOTED-PRINTABLE:a=\r\nb: c=\r\n d\r\nB:2",
               {"FN=ab: c d", "B=2"}},
           Row{"soft breaks and folds",
               "FN;ENCODING=QUOTED-PRINTABLE:a\r\n b=\r\nc\r\nB:2",
               {"FN=abc", "B=2"}},
           Row{"a soft break before the end",
               "FN;QUOTED-PRINTABLE:a=\nEND:VCARD",
               {"FN=a=", "END=VCARD"}},
           Row{"a charset", "FN;CHARSET=ISO-8859-2:I\xF1ski", {"FN=Iński"}},
           Row{"a charset behind quoted-printable",
               "FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=93=A1",
               {"FN=安藤"}},
           Row{"an unknown charset",
               "FN;CHARSET=Murks:D\xC3\xAD"
               "az",
               {"FN=Díaz"}},
           Row{"no charset and no UTF-8", "FN:M\xFCller", {"FN=Müller"}},
           Row{"base64 text", "NOTE;ENCODING=b:SGVsbG8=", {"NOTE=Hello"}},
           Row{"a picture up to an empty line", "PHOTO;BASE64:AAAA\nBBBB\n\nB:2", {"B=2"}},
           Row{"a picture up to a line with a colon",
               "PHOTO;ENCODING=BASE64:AAAA\nBBBB\nB:2",
               {"B=2"}},
           Row{"a mark before every part",
               "\xEF\xBB\xBF"
               "A:1\n\xEF\xBB\xBF"
               "B:2",
               {"A=1", "B=2"}},
           Row{"UTF-16 with a mark",
               "\xFF\xFE"
               "A\0:\0\xED\0"s,
               {"A=í"}},
           Row{"UTF-16 without a mark", "\0A\0A\0:\0\xED"s, {"AA=í"}},
       }) {
    EXPECT_EQ(all_of(row.text), row.properties) << row.label;
  }
}

TEST(VCardLines, KnowTypesInEverySpelling) {
  std::vector<std::string> const both{"home", "voice"};
  for (std::string const text :
       {"TEL;TYPE=HOME,VOICE:1", "TEL;TYPE=\"HOME,VOICE\":1", "TEL;TYPE=home;type=voice:1",
        "TEL;HOME;VOICE:1", "TEL;HOME;TYPE=voice;ENCODING=8BIT:1", "TEL; HOME ; VOICE :1"}) {
    EXPECT_EQ(first_of(text).types(), both) << text;
  }
}

TEST(VCardLines, KeepParameters) {
  Property const property = first_of("TEL;PREF=1;X-Y=\"a;b\":1");
  EXPECT_EQ(property.parameter("PREF"), "1");
  EXPECT_EQ(property.parameter("X-Y"), "a;b");
  EXPECT_EQ(property.parameter("TYPE"), "");
}

TEST(VCardLines, CountTheirLines) {
  Properties properties("A:1\r\n 2\r\n\r\nB:2\nPHOTO;BASE64:AA\nBB\n\nC:3\n");
  EXPECT_EQ(properties.next()->line, 1U);
  EXPECT_EQ(properties.next()->line, 4U);
  EXPECT_EQ(properties.next()->line, 8U);
  EXPECT_FALSE(properties.next());
}

TEST(VCardLines, SplitOnlyAtSeparatorsWithoutABackslash) {
  std::vector<std::string_view> const parts{"a\\;b", "c\\\\", "d", ""};
  EXPECT_EQ(split_escaped("a\\;b;c\\\\;d;", ';'), parts);
}

TEST(VCardLines, ResolveEscapes) {
  EXPECT_EQ(unescaped(R"(a\nb\Nc\,d\;e\:f\\g\h\)"), "a\nb\nc,d;e:f\\g\\h\\");
}

}  // namespace
}  // namespace reconnect::formats
