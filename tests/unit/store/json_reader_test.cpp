// SPDX-License-Identifier: MIT
// The strict reader: the JSON test suite, and what it says where it says no.
#include "store/json_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "store/text_position.hpp"

namespace reconnect::store {
namespace {

/// Returns what is wrong with the text as "LINE:COLUMN: message", empty where nothing is.
std::string complaint(std::string_view text) {
  try {
    JsonReader reader(text);
    char const* at = reader.start();
    reader.value(at);
    reader.finish(at);
    return "";
  } catch (Malformed const& malformed) {
    Position const position = position_of(text, malformed.offset());
    return std::to_string(position.line) + ":" + std::to_string(position.column) + ": " +
           malformed.what();
  }
}

std::string text_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(JsonSuite, AcceptsWhatItMustAndRefusesWhatItMust) {
  std::filesystem::path const folder = RECONNECT_SOURCE_DIR "/../shared/data/json-suite/open";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no JSON test suite at " << folder;
  std::size_t files = 0;
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    std::string const name = entry.path().filename().string();
    SCOPED_TRACE(name);
    std::string const found = complaint(text_of(entry.path()));
    if (name.starts_with("y_object_duplicated")) {
      EXPECT_NE(found, "") << "members that stand twice are refused, against the suite";
    } else if (name.starts_with("y_")) {
      EXPECT_EQ(found, "");
    } else if (name.starts_with("n_")) {
      EXPECT_NE(found, "");
    }
    ++files;
  }
  EXPECT_GT(files, 100U);
}

struct Refusal {
  char const* label;
  std::string text;
  std::string complaint;
};

std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }

std::vector<Refusal> const refusals{
    {"empty", "", "1:1: expected a value, where the text ends"},
    {"blanks only", " \n ", "2:2: expected a value, where the text ends"},
    {"comma missing", "{\n  \"a\": \"Initech\"\n  \"b\": 1}",
     "2:17: expected ',' or '}' after \"Initech\""},
    {"comma missing in a list", "[1 2]", "1:3: expected ',' or ']' after 1"},
    {"cut in an object", R"({"a": 1)", "1:8: expected ',' or '}' after 1, where the text ends"},
    {"cut after a bracket", "[", "1:2: expected a value after '[', where the text ends"},
    {"cut in a string", R"(["ab)", "1:2: a string that is not closed"},
    {"colon missing", R"({"a" 1})", "1:5: expected ':' after \"a\""},
    {"value missing", R"({"a": })", "1:6: expected a value after ':'"},
    {"comma before the end of an object", R"({"a": 1,})",
     "1:9: expected a name in quotes after ','"},
    {"comma before the end of a list", "[1,]", "1:4: expected a value after ','"},
    {"two commas", "[1,,2]", "1:4: expected a value after ','"},
    {"name without quotes", "{a: 1}", "1:2: expected a name in quotes after '{'"},
    {"single quotes", "['a']", "1:2: 'a' is not a JSON value"},
    {"something follows", "{} x", "1:3: expected the end of the text after '}'"},
    {"a second value", "[1]\n[2]", "1:4: expected the end of the text after ']'"},
    {"NaN", "[NaN]", "1:2: NaN is not a JSON value"},
    {"infinity", "[-Infinity]", "1:2: -Infinity is not a JSON value"},
    {"a word", "[True]", "1:2: True is not a JSON value"},
    {"a word that goes on", "[nulls]", "1:2: nulls is not a JSON value"},
    {"leading zero", "[01]", "1:2: 01 is not a JSON value"},
    {"no digit after the point", "[1.]", "1:2: 1. is not a JSON value"},
    {"no digit before the point", "[.5]", "1:2: .5 is not a JSON value"},
    {"no digit in the exponent", "[1e+]", "1:2: 1e+ is not a JSON value"},
    {"plus", "[+1]", "1:2: +1 is not a JSON value"},
    {"hexadecimal", "[0x10]", "1:2: 0x10 is not a JSON value"},
    {"comment", "[1, // two\n2]", "1:5: // is not a JSON value"},
    {"byte order mark", "\xEF\xBB\xBF{}", "1:1: the text starts with a byte order mark"},
    {"line break in a string", "[\"a\nb\"]", "1:4: a line break inside a string"},
    {"control character in a string", "[\"a\x01\"]", "1:4: a control character inside a string"},
    {"tab in a string", "[\"é\t\"]", "1:4: a control character inside a string"},
    {"NUL in a string", std::string("[\"a\0\"]", 6), "1:4: a control character inside a string"},
    {"NUL behind the value", std::string("[1]\0", 4),
     "1:4: expected the end of the text after ']'"},
    {"NUL instead of a text", std::string(9, '\0'), "1:1: byte 0x00 is not JSON"},
    {"NUL within a word", std::string("[tr\0e]", 6), "1:4: byte 0x00 is not JSON"},
    {"control character outside a string", "[\x1b[0m]", "1:2: byte 0x1b is not JSON"},
    {"delete outside a string", "[\x7F]", "1:2: byte 0x7f is not JSON"},
    {"no escape", R"(["\q"])", "1:3: a backslash that begins no escape"},
    {"short unicode escape", R"(["\u12"])", "1:3: \\u without four hexadecimal digits"},
    {"half a surrogate pair", R"(["ab\ud83d"])", "1:5: \\ud83d is half a surrogate pair"},
    {"second half alone", R"(["\uDE00"])", "1:3: \\uDE00 is half a surrogate pair"},
    {"two first halves", R"(["\ud83d\ud83d"])", "1:3: \\ud83d is half a surrogate pair"},
    {"a byte that is not UTF-8", "[\"a\xFF\"]", "1:4: byte 0xff is not UTF-8"},
    {"overlong", "[\"\xC0\x80\"]", "1:3: byte 0xc0 is not UTF-8"},
    {"surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "1:3: byte 0xed is not UTF-8"},
    {"beyond Unicode", "[\"\xF4\x90\x80\x80\"]", "1:3: byte 0xf4 is not UTF-8"},
    {"character cut by the end", "[\"\xE2\x82", "1:3: byte 0xe2 is not UTF-8"},
    {"not UTF-8 outside a string", "[\xFF]", "1:2: byte 0xff is not UTF-8"},
    {"a name twice", R"({"a": 1, "b": 2, "a": 3})", "1:18: \"a\" stands twice in one object"},
    {"a name twice, with an escape", R"({"name": 1, "n\u0061me": 2})",
     "1:13: \"n\\u0061me\" stands twice in one object"},
    {"an empty name twice", R"({"": 1, "": 2})", "1:9: \"\" stands twice in one object"},
    {"a name twice, deeper", R"([{"x": {"a": 1, "a": 2}}])",
     "1:17: \"a\" stands twice in one object"},
    {"65 levels", nested(65), "1:65: more than 64 levels of lists and objects"},
    {"a long token", "[\"" + std::string(60, 'x') + "\" 1]",
     "1:64: expected ',' or ']' after \"" + std::string(39, 'x') + "…"},
    {"columns are characters", "[\"äöü\" 1]", "1:7: expected ',' or ']' after \"äöü\""},
};

TEST(JsonReader, SaysWhatIsWrongAndWhere) {
  for (Refusal const& row : refusals) {
    SCOPED_TRACE(row.label);
    EXPECT_EQ(complaint(row.text), row.complaint);
  }
}

TEST(JsonReader, RefusesEveryTextThatIsCut) {
  std::string const text = R"({"a": [1.5e3, true, {"b": "x\u00e4\n"}], "c": null, "d": "日本"})";
  ASSERT_EQ(complaint(text), "");
  for (std::size_t length = 0; length < text.size(); ++length) {
    EXPECT_NE(complaint(text.substr(0, length)), "") << "the first " << length << " bytes";
  }
}

TEST(JsonReader, AcceptsSixtyFourLevels) { EXPECT_EQ(complaint(nested(64)), ""); }

TEST(JsonReader, TellsNamesApartInObjectsOfEverySize) {
  for (int const names : {1, 2, 31, 32, 33, 34, 100, 1000}) {
    SCOPED_TRACE(names);
    std::string members;
    for (int name = 0; name < names; ++name) members += "\"n" + std::to_string(name) + "\": 0, ";
    EXPECT_EQ(complaint("{" + members + "\"last\": 0}"), "");
    EXPECT_NE(complaint("{" + members + "\"n0\": 0}").find("\"n0\" stands twice"),
              std::string::npos);
    EXPECT_NE(complaint("{" + members + "\"n\\u0030\": 0}").find("stands twice"),
              std::string::npos);
  }
}

TEST(JsonReader, ReadsAHugeObjectInOneGo) {
  // A comparison of each name with each would take hours.
  std::string text = "{";
  for (int name = 0; name < 300'000; ++name) text += "\"" + std::to_string(name) + "\":0,";
  text += "\"x\":0}";
  EXPECT_EQ(complaint(text), "");
}

TEST(JsonReader, GivesMembersAndEntriesOneByOne) {
  std::string const text = R"( {"a": [1, {"b": []}], "c": "d" } )";
  std::vector<std::string> seen;
  JsonReader reader(text);
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    seen.emplace_back(name.raw);
    if (reader.peek(at) == '[') {
      reader.each_entry(at, [&] { seen.emplace_back(reader.value(at)); });
    } else {
      seen.emplace_back(reader.value(at));
    }
  });
  reader.finish(at);
  EXPECT_EQ(seen, (std::vector<std::string>{"a", "1", R"({"b": []})", "c", "\"d\""}));
}

struct Said {
  char const* label;
  std::string raw;
  std::string text;
};

TEST(JsonString, SaysWhatItsEscapesStandFor) {
  std::vector<Said> const rows{
      {"none", "abc", "abc"},
      {"short ones", R"(\"\\\/\b\f\n\r\t)", "\"\\/\b\f\n\r\t"},
      {"ASCII", R"(\u0041)", "A"},
      {"two bytes", R"(\u00e9)", "é"},
      {"three bytes", R"(\u20AC)", "€"},
      {"a pair", R"(\ud83d\ude00)", "😀"},
      {"NUL", R"(a\u0000b)", std::string("a\0b", 3)},
      {"among text", R"(x\ny\u00e9z)", "x\nyéz"},
  };
  for (Said const& row : rows) {
    SCOPED_TRACE(row.label);
    std::string text;
    assign(text, JsonString{row.raw, row.raw.find('\\') != std::string::npos});
    EXPECT_EQ(text, row.text);
  }
}

TEST(JsonString, EscapesNoMoreThanItMust) {
  std::vector<Said> const rows{
      {"plain", R"("abc / é 日本 😀")", "abc / é 日本 😀"},
      {"quotes and backslashes", R"("say \"a\\b\"")", "say \"a\\b\""},
      {"line breaks and tabs", R"("a\nb\r\tc")", "a\nb\r\tc"},
      {"other controls",
       R"("\u0000\u0008\u001f)"
       "\x7F\"",
       std::string("\0\b\x1F\x7F", 4)},
      {"what is not UTF-8", "\"a\uFFFDb\uFFFD\uFFFD\"",
       "a\xFF"
       "b\xE2\x82"},
  };
  for (Said const& row : rows) {
    SCOPED_TRACE(row.label);
    std::string raw;
    append_quoted(raw, row.text);
    EXPECT_EQ(raw, row.raw);
    EXPECT_EQ(complaint(raw), "");
  }
}

}  // namespace
}  // namespace reconnect::store
