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

/// What the first walk over the cells learns, so that the second need not ask again.
struct Measured {
  std::size_t columns;
  bool is_plain;
};

struct Measures {
  std::vector<Measured> cells{};      // row by row
  std::vector<std::size_t> widths{};  // column by column
};

Measured measured(Span const& cell, Style const& style) {
  if (is_plain_ascii(cell.text)) return {cell.text.size(), true};
  return {shown(cell, style).columns, false};
}

Measures measured(Table const& table, Style const& style) {
  Measures measures;
  auto& widths = measures.widths;
  for (auto const& row : table.rows) {
    if (widths.size() < row.size()) widths.resize(row.size(), 0);
    for (std::size_t i = 0; i < row.size(); ++i) {
      auto const cell = measured(row[i], style);
      widths[i] = std::max(widths[i], cell.columns);
      measures.cells.push_back(cell);
    }
  }
  return measures;
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

void write_cell(LineWriter& writer, Span const& cell, Measured measured, std::size_t width) {
  auto const& style = writer.style();
  if (measured.is_plain && measured.columns <= width) {
    writer.text(cell.text, cell.ink, measured.columns);
  } else if (measured.columns <= width) {
    writer.piece(shown(cell, style));
  } else {
    auto const text = shortened(shown(cell, style).text, width, style.unicode);
    writer.text(text, cell.ink, display_width(text));
  }
}

}  // namespace

void write(LineWriter& writer, Table const& table) {
  auto measures = measured(table, writer.style());
  auto& widths = measures.widths;
  if (widths.empty()) return;
  narrow(widths, writer.limit());
  auto cell = measures.cells.begin();
  for (auto const& row : table.rows) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i, ++cell) {
      writer.move_to(start);
      write_cell(writer, row[i], *cell, widths[i]);
      start += widths[i] + gap;
    }
    writer.end_line();
  }
}

}  // namespace reconnect::terminal
