// SPDX-License-Identifier: MIT
// How a page becomes text: width, colour, and which characters the terminal can show.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "reconnect/terminal/page.hpp"

namespace reconnect::terminal {

struct Style {
  std::size_t width{80};  // columns
  bool colour{false};
  bool unicode{true};       // else ASCII stand-ins for our symbols: * for the star, - for the dot
  bool is_terminal{false};  // else nothing is shortened and lines are not wrapped
};

/// Returns the page as text, each line ended by a line feed.
std::string render(Page const& page, Style const& style);

/// Returns the text free of control and bidirectional control characters: line breaks and tabs
/// become one blank, what is not UTF-8 becomes U+FFFD. The one way for text from elsewhere to a
/// terminal.
std::string printable(std::string_view text);

/// Returns the columns that the text takes on a terminal.
std::size_t display_width(std::string_view text);

/// Returns the text shortened to `columns`, ending in "…" where something is left out.
std::string shortened(std::string_view text, std::size_t columns, bool unicode = true);

}  // namespace reconnect::terminal
