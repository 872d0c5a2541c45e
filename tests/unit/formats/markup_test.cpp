// SPDX-License-Identifier: MIT
// HTML as the text that people read, and cut to a few words.
#include "formats/markup.hpp"

#include <gtest/gtest.h>

#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

TEST(Markup, IsReadAsText) {
  struct Row {
    char const* html;
    char const* text;
  };
  for (Row const& row : {
           Row{"plain", "plain"},
           Row{"<p>Hello <b>wor</b>ld</p><p>again</p>", "Hello world again"},
           Row{"one<br/>two<!-- not\nseen -->three", "one twothree"},
           Row{"a < b && c > d", "a < b && c > d"},
           Row{"1 <2 and <3", "1 <2 and <3"},
           Row{"caf&eacute; &amp; th&#233; &#xE9; &hellip; &euro;", "café & thé é … €"},
           Row{"&#147;so&#148; &#8220;so&#8221;", "“so” “so”"},
           Row{"&nope; &; &#; &#x; &#xZ; AT&T", "&nope; &; &#; &#x; &#xZ; AT&T"},
           Row{"&#0;&#xD800;&#x110000;", "\0\xEF\xBF\xBD\xEF\xBF\xBD"},
           Row{"<script>alert('</p>')</script>x<style>p {}</style>", "x"},
           Row{"<img alt=\"a > b\">x", "x"},
           Row{"<a title=\"never ends>x", "x"},
           Row{"<p", ""},
           Row{"  a\n\t b&nbsp;&nbsp;c ", "a b c"},
           Row{"<!-- never ends", ""},
           Row{"", ""},
       }) {
    std::string const text = text_of_markup(row.html);
    bool const begins_with_nul = text.starts_with('\0');
    EXPECT_EQ(begins_with_nul ? text.substr(1) : text,
              begins_with_nul ? "\xEF\xBF\xBD\xEF\xBF\xBD" : std::string(row.text))
        << row.html;
  }
}

TEST(FirstWords, EndBetweenWordsAndNeverWithinACharacter) {
  EXPECT_EQ(first_words("short", 10), "short");
  EXPECT_EQ(first_words("one two three", 8), "one two…");
  EXPECT_EQ(first_words("abcdefghijkl", 5), "abcde…");
  EXPECT_EQ(first_words("ééééé", 5), "éé…");
}

}  // namespace
}  // namespace reconnect::formats
