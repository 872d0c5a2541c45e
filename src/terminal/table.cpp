// SPDX-License-Identifier: MIT
// Tables: columns that align; where the terminal is too narrow, the widest one gives way.
#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "reconnect/terminal/style.hpp"
#include "terminal/blocks.hpp"
#include "terminal/glyphs.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t least_width = 4;

std::size_t shown_columns(Span const& span, Style const& style) {
  return is_plain_ascii(span.text) ? span.text.size() : shown(span, style).columns;
}

std::vector<std::size_t> natural_widths(Table const& table, Style const& style) {
  std::vector<std::size_t> widths;
  for (auto const& row : table.rows) {
    if (widths.size() < row.size()) widths.resize(row.size(), 0);
    for (std::size_t i = 0; i < row.size(); ++i)
      widths[i] = std::max(widths[i], shown_columns(row[i], style));
  }
  return widths;
}

/// Takes from the widest column, and from those that it then equals, until all fit or none can give
/// more.
void narrow(std::vector<std::size_t>& widths, std::size_t limit) {
  auto total = std::accumulate(widths.begin(), widths.end(), gap * (widths.size() - 1));
  while (total > limit) {
    auto const widest = std::ranges::max_element(widths);
    if (*widest <= least_width) return;
    std::size_t second = least_width;
    for (auto const width : widths) {
      if (width < *widest) second = std::max(second, width);
    }
    auto const equals = static_cast<std::size_t>(std::ranges::count(widths, *widest));
    auto const share = std::max<std::size_t>(1, (total - limit) / equals);
    auto const taken = std::min(*widest - second, share);
    *widest -= taken;
    total -= taken;
  }
}

void write_cell(LineWriter& writer, Span const& cell, std::size_t width) {
  auto const& style = writer.style();
  if (is_plain_ascii(cell.text) && cell.text.size() <= width) {
    writer.text(cell.text, cell.ink, cell.text.size());
    return;
  }
  auto const piece = shown(cell, style);
  if (piece.columns <= width) {
    writer.piece(piece);
  } else {
    auto const text = shortened(piece.text, width, style.unicode);
    writer.text(text, cell.ink, display_width(text));
  }
}

}  // namespace

void write(LineWriter& writer, Table const& table) {
  auto widths = natural_widths(table, writer.style());
  if (widths.empty()) return;
  narrow(widths, writer.limit());
  for (auto const& row : table.rows) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      writer.move_to(start);
      write_cell(writer, row[i], widths[i]);
      start += widths[i] + gap;
    }
    writer.end_line();
  }
}

}  // namespace reconnect::terminal
