// SPDX-License-Identifier: MIT
// The strict reader held against nlohmann/json: on damaged texts both say yes or both say no, and
// where they say yes they read the same.
#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "reconnect/store/record.hpp"
#include "store/json_cursor.hpp"
#include "store/json_reader.hpp"
#include "unit/store/random_values.hpp"

namespace reconnect::store {
namespace {

using nlohmann::ordered_json;

constexpr std::uint64_t cases = 12'000;

/// Reads a value by the strict reader, and every string in it by way of its escapes.
ordered_json read_strictly(JsonReader& reader) {
  if (reader.peek() == '{') {
    ordered_json object = ordered_json::object();
    reader.each_member([&](JsonString name) {
      std::string text;
      assign(text, name);
      object[text] = read_strictly(reader);
    });
    return object;
  }
  if (reader.peek() == '[') {
    ordered_json list = ordered_json::array();
    reader.each_entry([&] { list.push_back(read_strictly(reader)); });
    return list;
  }
  std::string_view const raw = reader.value();
  if (!raw.starts_with('"')) return ordered_json::parse(raw);
  std::string text;
  assign(text, JsonCursor(raw).string());
  return text;
}

/// Reads a valid value by the cursor that doubts nothing.
ordered_json walk(JsonCursor& cursor) {
  if (cursor.peek() == '{') {
    ordered_json object = ordered_json::object();
    cursor.open();
    for (JsonString name; cursor.next_member(name);) {
      std::string text;
      assign(text, name);
      object[text] = walk(cursor);
    }
    return object;
  }
  if (cursor.peek() == '[') {
    ordered_json list = ordered_json::array();
    cursor.open();
    while (cursor.next_entry()) list.push_back(walk(cursor));
    return list;
  }
  if (cursor.peek() != '"') return ordered_json::parse(cursor.value());
  std::string text;
  assign(text, cursor.string());
  return text;
}

struct Reading {
  bool valid{false};
  bool stricter{false};  // refused for what the strict reader refuses beyond the grammar
  std::string message{};
  ordered_json value{};
};

Reading strict_reading(std::string const& text) {
  try {
    JsonReader reader(text);
    ordered_json value = read_strictly(reader);
    reader.finish();
    return {true, false, {}, value};
  } catch (Malformed const& malformed) {
    std::string const message = malformed.what();
    auto const says = [&message](std::string_view words) {
      return message.find(words) != std::string::npos;
    };
    return {false,
            says("stands twice") || says("byte order mark") || says("more than 64 levels"),
            message,
            {}};
  } catch (ordered_json::exception const&) {
    // A number that nlohmann's own parser finds too large: it is a number all the same.
    return {true, true, {}, {}};
  }
}

/// A generator of texts that are nearly right.
class Damage {
 public:
  explicit Damage(std::uint64_t seed) : engine_(seed) {}

  std::string damaged(std::string text) {
    for (std::size_t count = up_to(3); count > 0; --count) damage(text);
    return text;
  }

 private:
  std::size_t up_to(std::size_t most) { return engine_() % (most + 1); }

  void damage(std::string& text) {
    static constexpr std::array<std::string_view, 40> pieces{"\"",
                                                             "\\",
                                                             "{",
                                                             "}",
                                                             "[",
                                                             "]",
                                                             ",",
                                                             ":",
                                                             " ",
                                                             "\n",
                                                             "\t",
                                                             "0",
                                                             "1",
                                                             "-",
                                                             ".",
                                                             "e",
                                                             "E+1",
                                                             "true",
                                                             "fals",
                                                             "nul",
                                                             "null",
                                                             "\\u",
                                                             "\\n",
                                                             "\\ud83d",
                                                             "\\udE00",
                                                             "\xFF",
                                                             "\xC3",
                                                             "\xE2\x82",
                                                             "é",
                                                             "\x01",
                                                             "\x7F",
                                                             "{\"a\":",
                                                             "[[[[",
                                                             "NaN",
                                                             "/",
                                                             "\\/",
                                                             "\xED\xA0\x80",
                                                             "\xF0\x9F\x98\x80",
                                                             "\xF5",
                                                             "\r"};
    if (text.empty()) return;
    std::size_t const at = up_to(text.size() - 1);
    switch (up_to(4)) {
      case 0:
        text.erase(at, 1 + up_to(3));
        break;
      case 1:
        text.insert(at, pieces[up_to(pieces.size() - 1)]);
        break;
      case 2:
        text.replace(at, 1, pieces[up_to(pieces.size() - 1)]);
        break;
      case 3:
        text.insert(at, text.substr(up_to(text.size() - 1), up_to(20)));
        break;
      default:
        std::swap(text[at], text[up_to(text.size() - 1)]);
    }
  }

  std::mt19937_64 engine_;
};

std::string some_text(std::uint64_t seed) {
  test::RandomValues random(seed);
  if (seed % 4 == 0) return record_text(random.contact());
  return seed % 4 == 1 ? campaign_text(random.campaign()) : settings_text(random.settings());
}

TEST(Differential, AgreesWithNlohmannOnDamagedTexts) {
  std::size_t valid = 0;
  for (std::uint64_t seed = 0; seed < cases; ++seed) {
    std::string const text = Damage(seed).damaged(some_text(seed));
    // nlohmann ends at a NUL and takes what follows for nothing.
    if (text.find('\0') != std::string::npos) continue;
    Reading const ours = strict_reading(text);
    ordered_json const theirs = ordered_json::parse(text, nullptr, false);
    if (ours.stricter) continue;
    ASSERT_EQ(ours.valid, !theirs.is_discarded()) << "seed " << seed << ": " << ours.message << "\n"
                                                  << text;
    if (!ours.valid) continue;
    ++valid;
    ASSERT_EQ(ours.value, theirs) << "seed " << seed << "\n" << text;
    std::size_t const start = text.find_first_not_of(" \t\r\n");
    JsonCursor cursor(std::string_view(text).substr(start));
    ASSERT_EQ(walk(cursor), theirs) << "seed " << seed << "\n" << text;
    JsonCursor skipping(std::string_view(text).substr(start));
    ASSERT_EQ(ordered_json::parse(skipping.value()), theirs) << "seed " << seed << "\n" << text;
  }
  EXPECT_GT(valid, cases / 5);
  EXPECT_LT(valid, cases - cases / 5);
}

}  // namespace
}  // namespace reconnect::store
