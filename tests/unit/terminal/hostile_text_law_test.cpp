// SPDX-License-Identifier: MIT
// Laws of text from elsewhere: bytes made at random, dense in what steers terminals, never get
// through.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "reconnect/terminal/page.hpp"
#include "support/random_book.hpp"
#include "terminal/glyphs.hpp"
#include "unit/terminal/styles.hpp"

namespace reconnect::terminal {
namespace {

constexpr int texts = 5000;

std::string random_text(test::Random& random) {
  static constexpr std::array<std::string_view, 20> parts{"a",
                                                          "Díaz",
                                                          " ",
                                                          "\x1b[31m",
                                                          "\n",
                                                          "\r\n",
                                                          "\t",
                                                          "\u009B",
                                                          "\u202E",
                                                          "\u2066",
                                                          "\u061C",
                                                          "李",
                                                          "👨‍👩‍👧‍👦",
                                                          "🇪🇸",
                                                          "e\u0301",
                                                          "★",
                                                          "\xED\xA0\x80",
                                                          "\xC3",
                                                          "\x7F",
                                                          "\u2028"};
  std::string text;
  for (int left = random.below(12); left > 0; --left) {
    if (random.in_a_hundred(15)) {
      text += static_cast<char>(random.below(256));
    } else {
      text += parts.at(static_cast<std::size_t>(random.below(parts.size())));
    }
  }
  return text;
}

/// Returns whether the text could steer a terminal: a control byte, one of C1, or a bidirectional
/// control.
bool steers(std::string_view text) {
  static constexpr std::array<std::string_view, 4> controls{"\u009B", "\u202E", "\u2066", "\u061C"};
  bool const has_byte = std::ranges::any_of(
      text, [](char byte) { return (byte >= 0 && byte < 0x20) || byte == 0x7F; });
  return has_byte || std::ranges::any_of(controls, [&](std::string_view control) {
           return text.find(control) != std::string_view::npos;
         });
}

TEST(HostileText, NeverSteersTheTerminal) {
  test::Random random(1);
  for (int i = 0; i < texts; ++i) {
    auto const text = random_text(random);
    auto const clean = printable(text);
    ASSERT_FALSE(steers(clean)) << testing::PrintToString(text);
    ASSERT_EQ(printable(clean), clean) << testing::PrintToString(text);
  }
}

TEST(HostileText, IsShortenedToItsColumns) {
  test::Random random(2);
  for (int i = 0; i < texts; ++i) {
    auto const clean = printable(random_text(random));
    auto const columns = static_cast<std::size_t>(random.below(12));
    for (bool const unicode : {true, false}) {
      auto const text = shortened(clean, columns, unicode);
      ASSERT_LE(display_width(text), columns) << clean;
      ASSERT_EQ(printable(text), text) << clean;
    }
  }
}

TEST(HostileText, LeavesThePageItsLines) {
  test::Random random(3);
  for (int i = 0; i < texts / 10; ++i) {
    Page page;
    page.line(random_text(random));
    page.add(Table{{{{random_text(random)}, {random_text(random)}}, {{random_text(random)}}}});
    page.add(Entries{{{.cells = {{random_text(random)}}, .facts = {{random_text(random)}}}}});
    auto const text = render(page, pipe);
    ASSERT_EQ(std::ranges::count(text, '\n'), 4) << testing::PrintToString(text);
    auto one_line = text;
    std::ranges::replace(one_line, '\n', ' ');
    ASSERT_FALSE(steers(one_line)) << testing::PrintToString(text);
    ASSERT_EQ(text.find(" \n"), std::string::npos) << testing::PrintToString(text);
  }
}

TEST(HostileText, FitsAnyTerminal) {
  test::Random random(4);
  for (int i = 0; i < texts / 10; ++i) {
    Page page;
    page.line({{random_text(random), Ink::Name}, {random_text(random)}}, 2);
    page.add(Table{{{{random_text(random)}, {random_text(random)}}}});
    page.add(Verbatim{random_text(random)});
    page.next({random_text(random), random_text(random)}, random_text(random));
    for (auto const width : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{40}}) {
      Style const style{
          .width = width, .colour = false, .unicode = random.in_a_hundred(50), .is_terminal = true};
      auto text = render(page, style);
      ASSERT_EQ(text.back(), '\n');
      std::ranges::replace(text, '\n', ' ');
      ASSERT_FALSE(steers(text)) << testing::PrintToString(text);
    }
  }
}

}  // namespace
}  // namespace reconnect::terminal
