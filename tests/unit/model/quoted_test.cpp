// SPDX-License-Identifier: MIT
// How messages quote what they are about.
#include "reconnect/quoted.hpp"

#include <gtest/gtest.h>

#include "reconnect/error.hpp"

namespace reconnect {
namespace {

using namespace std::string_view_literals;

TEST(Quoted, ShowsWhatCannotBeSeen) {
  struct Row {
    std::string_view label;
    std::string_view text;
    std::string_view quoted;
  };
  for (Row const& row : {
           Row{"a word", "Ana Díaz", "\"Ana Díaz\""},
           Row{"nothing", "", "\"\""},
           Row{"NUL", "a\0b"sv, R"("a\u0000b")"},
           Row{"a line break and a tab", "a\n\tb", R"("a\u000a\u0009b")"},
           Row{"escape and DEL", "\x1b[31m\x7f", R"("\u001b[31m\u007f")"},
           Row{"a control of eight bits", "a\xC2\x9B\x62", R"("a\u009bb")"},
           Row{"the first that is none", "\xC2\xA0", "\"\xC2\xA0\""},
           Row{"turned to the left", "\xE2\x80\xAE\x61\xE2\x81\xA9", R"("\u202ea\u2069")"},
           Row{"an Arabic mark", "\xD8\x9C", R"("\u061c")"},
           Row{"their neighbours", "…‐⁪؛", "\"…‐⁪؛\""},
           Row{"cut off in the middle", "\xC2", "\"\xC2\""},
       }) {
    EXPECT_EQ(quoted(row.text), row.quoted) << row.label;
  }
}

TEST(Quoted, IsShortenedBeforeItIsEscaped) {
  EXPECT_EQ(quoted("abcdef", 4), "\"abcd…\"");
  EXPECT_EQ(quoted("abc\xC3\xA9\x66", 4), "\"abc…\"");
  EXPECT_EQ(quoted("\0\0\0"sv, 2), "\"\\u0000\\u0000…\"");
}

TEST(Error, IsNotCutShortByWhatItIsAbout) {
  EXPECT_STREQ(Error(ExitCode::Usage, std::string("a\0b is odd"sv)).what(), "a\\u0000b is odd");
}

}  // namespace
}  // namespace reconnect
