// SPDX-License-Identifier: MIT
// A QR code of half blocks, or of pairs of signs where the terminal knows ASCII alone.
#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <qrcodegen.hpp>

#include "terminal/blocks.hpp"

namespace reconnect::terminal {
namespace {

constexpr int quiet_zone = 2;
constexpr std::size_t longest_content = 250;  // what is longer fills the screen

/// Black on white where colours are known. Without them the light fields are drawn: the terminal
/// is taken for a dark one, and cameras read the reverse, too.
class Drawing {
 public:
  Drawing(qrcodegen::QrCode const& code, Style const& style) : code_(code), style_(style) {}

  int fields() const { return code_.getSize() + 2 * quiet_zone; }
  std::size_t columns() const {
    return static_cast<std::size_t>(style_.unicode ? fields() : 2 * fields());
  }

  /// Returns a line of the drawing, which shows two rows of fields where half blocks are known.
  std::string line(int row) const {
    std::string text = style_.colour ? "\x1b[30;107m" : "";
    for (int column = 0; column < fields(); ++column)
      text += style_.unicode ? half_blocks(column, row) : pair(column, row);
    return style_.colour ? text + "\x1b[0m" : text;
  }

  int rows_in_a_line() const { return style_.unicode ? 2 : 1; }

 private:
  bool is_drawn(int column, int row) const {
    if (row >= fields()) return false;  // below the last row of an odd number
    return code_.getModule(column - quiet_zone, row - quiet_zone) == style_.colour;
  }

  std::string_view half_blocks(int column, int row) const {
    constexpr std::array<std::string_view, 4> blocks{" ", "▄", "▀", "█"};
    std::size_t const upper = is_drawn(column, row) ? 2 : 0;
    return blocks.at(upper + (is_drawn(column, row + 1) ? 1 : 0));
  }

  std::string_view pair(int column, int row) const { return is_drawn(column, row) ? "##" : "  "; }

  qrcodegen::QrCode const& code_;
  Style const& style_;
};

}  // namespace

void write(LineWriter& writer, QrCode const& code) {
  if (code.content.empty() || code.content.size() > longest_content) return;
  auto const made =
      qrcodegen::QrCode::encodeText(code.content.c_str(), qrcodegen::QrCode::Ecc::LOW);
  Drawing const drawing(made, writer.style());
  std::size_t const needed = code.indent + drawing.columns();
  if (needed > writer.limit()) {
    write(
        writer,
        Line{{{fmt::format("(a terminal of {} columns has room for the code)", needed), Ink::Dim}},
             code.indent});
    return;
  }
  for (int row = 0; row < drawing.fields(); row += drawing.rows_in_a_line()) {
    writer.drawn(std::string(code.indent, ' ') + drawing.line(row));
    writer.end_line();
  }
}

}  // namespace reconnect::terminal
