// SPDX-License-Identifier: MIT
// Words with gaps: how they are read, filled, and refused.
#include "reconnect/terminal/templates.hpp"

#include <gtest/gtest.h>

namespace reconnect::terminal {
namespace {

Facts const known{{"first", "Ana"}, {"news", "a {me} [prize] \\"}, {"met", "Initech, 2012"}};

/// Returns the drafts filled, one a line; "-" for one whose facts are missing.
std::string filled(std::string_view text, Facts const& facts = known) {
  auto const templates = parse_templates(text);
  if (!templates) return templates.problem().message;
  std::string lines;
  for (Template const& one : *templates) lines += one.filled(facts).value_or("-") + "\n";
  return lines;
}

struct Row {
  char const* label;
  char const* text;
  char const* filled;
};

TEST(Templates, AreFilled) {
  for (Row const& row : {
           Row{"nothing", "", ""},
           Row{"a fact", "Hi {first}!", "Hi Ana!\n"},
           Row{"a fact that is missing", "Hi {org}!", "-\n"},
           Row{"a fact is text, not a template", "{news}", "a {me} [prize] \\\n"},
           Row{"a fact that is asked for and known", "{met?}Hi {first}!", "Hi Ana!\n"},
           Row{"a fact that is asked for and missing", "{org?}Hi {first}!", "-\n"},
           Row{"a fact that brackets ask for", "Hi[{met?}, you][{org?}, there]!", "Hi, you!\n"},
           Row{"brackets whose facts are known", "Hi[ from {met}]!", "Hi from Initech, 2012!\n"},
           Row{"brackets whose facts are missing", "Hi[ at {org}]!", "Hi!\n"},
           Row{"brackets in brackets", "Hi[, {first}[ at {org}]]!", "Hi, Ana!\n"},
           Row{"outer brackets miss a fact", "Hi[ at {org}[ {first}]]!", "Hi!\n"},
           Row{"two drafts", "a\n---\nb\n", "a\nb\n"},
           Row{"no draft between dashes", "---\n---\na\n---", "a\n"},
           Row{"a line break is a blank", "a\n  b\r\nc", "a b c\n"},
           Row{"an empty line is a paragraph", "a\n\n\nb", "a\n\nb\n"},
           Row{"a remark is nothing", "# x\na\n# {y\nb", "a b\n"},
           Row{"no blanks where a part is left out", "a [b {org}] c", "a c\n"},
           Row{"signs that stand for themselves", "\\[\\{\\}\\]\\\\", "[{}]\\\n"},
           Row{"a lone backslash at the end", "a\\", "a\\\n"},
       }) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(filled(row.text), row.filled);
  }
}

TEST(Templates, AreRefusedWithTheirLine) {
  for (Row const& row : {
           Row{"an unknown fact", "a\n---\n# x\n\n{nmae}", "5: there is no fact \"{nmae}\""},
           Row{"an empty one", "{}", "1: there is no fact \"{}\""},
           Row{"an unknown one that is asked for", "{org??}", "1: there is no fact \"{org?}\""},
           Row{"a brace left open", "a\n{first\n}", "2: '{' is not closed"},
           Row{"a brace left open before a remark", "{first\n# x}", "1: '{' is not closed"},
           Row{"a bracket left open", "a\n[b\nc", "2: '[' is not closed"},
           Row{"a brace too many", "a }", "1: nothing is open that '}' would close"},
           Row{"a bracket too many", "a\nb ]", "2: nothing is open that ']' would close"},
           Row{"too deep", "[[[[[[[[[a]]]]]]]]]", "1: too many brackets stand within each other"},
       }) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(filled(row.text), row.filled);
  }
}

}  // namespace
}  // namespace reconnect::terminal
