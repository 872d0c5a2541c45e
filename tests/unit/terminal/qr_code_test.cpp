// SPDX-License-Identifier: MIT
// Codes and links: what is drawn and not written.
#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

Page code_of(std::string content) {
  Page page;
  page.add(QrCode{std::move(content), 2});
  return page;
}

std::string first_line(std::string const& text) { return text.substr(0, text.find('\n')); }

TEST(QrCode, StandsInHalfBlocksWithAQuietZone) {
  std::string const text = render(code_of("tel:+14155550100"), {});
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 13);
  EXPECT_EQ(display_width(first_line(text)), 2 + 25U);
}

TEST(QrCode, IsBlackOnWhiteWhereThereAreColours) {
  std::string const line = first_line(render(code_of("tel:110"), {.colour = true}));
  EXPECT_EQ(line, "  \x1b[30;107m" + std::string(25, ' ') + "\x1b[0m");
}

TEST(QrCode, IsOfPairsWhereOnlyAsciiIsKnown) {
  std::string const text = render(code_of("tel:110"), {.unicode = false});
  EXPECT_EQ(first_line(text), "  " + std::string(50, '#'));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 25);
}

TEST(QrCode, SaysHowWideATerminalWouldHaveToBe) {
  Style const narrow{.width = 26, .is_terminal = true};
  EXPECT_EQ(render(code_of("tel:110"), narrow),
            "  (a terminal of 27\n    columns has room for\n    the code)\n");
}

TEST(QrCode, LeavesOutWhatIsEmptyOrTooLong) {
  EXPECT_EQ(render(code_of(""), {}), "");
  EXPECT_EQ(render(code_of(std::string(5'000, 'x')), {}), "");
}

TEST(Link, StandsOnlyOnTerminalsWithColours) {
  Page page;
  page.line({{"+1 212", Ink::Plain, "tel:+1212"}});
  EXPECT_EQ(render(page, {.colour = true, .is_terminal = true}),
            "\x1b]8;;tel:+1212\x1b\\+1 212\x1b]8;;\x1b\\\n");
  EXPECT_EQ(render(page, {.colour = false, .is_terminal = true}), "+1 212\n");
  EXPECT_EQ(render(page, {.colour = true, .is_terminal = false}), "+1 212\n");
}

TEST(Link, ThatCouldEndItsSequenceIsLeftOut) {
  for (char const* const link : {"tel:\x1b\\", "tel:\x07", "tel: 1", "tel:\x7f", "tel:ä"}) {
    Page page;
    page.line({{"+1 212", Ink::Plain, link}});
    EXPECT_EQ(render(page, {.colour = true, .is_terminal = true}), "+1 212\n");
  }
}

}  // namespace
}  // namespace reconnect::terminal
