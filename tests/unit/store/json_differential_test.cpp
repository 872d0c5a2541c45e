// SPDX-License-Identifier: MIT
// The strict reader held against nlohmann/json: on damaged texts both say yes or both say no, and
// where they say yes they read the same.
#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "reconnect/error.hpp"
#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "store/json_reader.hpp"
#include "unit/store/random_values.hpp"

namespace reconnect::store {
namespace {

using nlohmann::ordered_json;

constexpr std::uint64_t cases = 12'000;

/// Reads a value by the strict reader, and every string in it by way of its escapes.
ordered_json read_strictly(JsonReader& reader, char const*& at) {
  if (reader.peek(at) == '{') {
    ordered_json object = ordered_json::object();
    reader.each_member(at, [&](JsonString name) {
      std::string const text = text_of(name);
      object[text] = read_strictly(reader, at);
    });
    return object;
  }
  if (reader.peek(at) == '[') {
    ordered_json list = ordered_json::array();
    reader.each_entry(at, [&] { list.push_back(read_strictly(reader, at)); });
    return list;
  }
  std::string_view const raw = reader.value(at);
  if (!raw.starts_with('"')) return ordered_json::parse(raw);
  return unquoted(raw);
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
    char const* at = reader.start();
    ordered_json value = read_strictly(reader, at);
    reader.finish(at);
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
  }
  EXPECT_GT(valid, cases / 5);
  EXPECT_LT(valid, cases - cases / 5);
}

std::string complaint(std::function<void()> const& read) {
  try {
    read();
    return "";
  } catch (Error const& error) {
    return error.what();
  }
}

// Books are read by the table of their members, the rest of the text by the grammar alone: both say
// no to the same texts, at the same place.
TEST(Differential, BooksAreRefusedWhereTheReaderRefusesTheirText) {
  std::size_t damaged = 0;
  for (std::uint64_t seed = 0; seed < cases; ++seed) {
    test::RandomValues random(seed);
    Book book{random.settings(), {}, {random.campaign()}, {}};
    for (int person = 0; person < 3; ++person) book.contacts.push_back(random.contact());
    std::string const text = Damage(seed).damaged(book_text(book));
    std::string const expected = complaint([&] { validate_json(text, {"book.json", ""}); });
    std::string const found = complaint([&] { index_book(text, {"book.json", ""}); });
    if (expected.empty()) continue;  // then it may still be no book
    ++damaged;
    ASSERT_EQ(found, expected) << "seed " << seed << "\n" << text;
  }
  EXPECT_GT(damaged, cases / 5);
}

}  // namespace
}  // namespace reconnect::store
