// SPDX-License-Identifier: MIT
// Tables: columns that align. Where the terminal is too narrow names give way last; where columns
// would say nothing any more, each row becomes a line of facts.
#include <algorithm>
#include <cstdint>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "reconnect/terminal/style.hpp"
#include "terminal/blocks.hpp"
#include "terminal/flow.hpp"
#include "terminal/glyphs.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t hanging = 2;
constexpr std::size_t readable = 8;
constexpr std::size_t readable_name = 24;

/// What the first walk over the cells learns, so that the second need not ask again.
struct Measured {
  std::uint32_t columns;
  bool is_plain;
};

struct Column {
  std::size_t width{0};
  bool holds_names{false};
};

struct Measures {
  std::vector<Measured> cells{};  // row by row
  std::vector<Column> columns{};
};

Piece shown(Cell const& cell, Style const& style) {
  return terminal::shown(Span{cell.text, cell.ink}, style);
}

Measured measured(Cell const& cell, Style const& style) {
  bool const is_plain = is_plain_ascii(cell.text);
  std::size_t const columns = is_plain ? cell.text.size() : shown(cell, style).columns;
  return {static_cast<std::uint32_t>(columns), is_plain};
}

Measures measured(Table const& table, Style const& style) {
  Measures measures;
  auto& columns = measures.columns;
  if (!table.rows.empty()) measures.cells.reserve(table.rows.size() * table.rows.front().size());
  for (auto const& row : table.rows) {
    if (columns.size() < row.size()) columns.resize(row.size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      auto const cell = measured(row[i], style);
      columns[i].width = std::max<std::size_t>(columns[i].width, cell.columns);
      columns[i].holds_names = columns[i].holds_names || row[i].ink == Ink::Name;
      measures.cells.push_back(cell);
    }
  }
  return measures;
}

std::size_t total_width(std::vector<Column> const& columns) {
  return std::accumulate(columns.begin(), columns.end(), gap * (columns.size() - 1),
                         [](std::size_t sum, Column const& column) { return sum + column.width; });
}

/// Takes from the widest of these columns, and from those that it then equals, until all fit or
/// none of these is wider than `least`.
void narrow(std::vector<Column>& columns, bool holding_names, std::size_t least,
            std::size_t limit) {
  auto const cut_to = [&](std::size_t width) {
    auto cut = columns;
    for (Column& column : cut) {
      if (column.holds_names == holding_names) column.width = std::min(column.width, width);
    }
    return cut;
  };
  if (total_width(columns) <= limit) return;
  auto width = std::max(least, limit);
  while (width > least && total_width(cut_to(width)) > limit) --width;
  columns = cut_to(width);
}

void write_cell(LineWriter& writer, Cell const& cell, Measured measured, std::size_t width) {
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

/// Writes the row as one line, which wraps between its cells.
void write_as_facts(LineWriter& writer, std::vector<Cell> const& row) {
  auto const& style = writer.style();
  std::vector<Fact> facts;
  for (Cell const& cell : row) {
    auto piece = shown(cell, style);
    if (piece.columns == 0) continue;
    if (piece.ink == Ink::Name && piece.columns > writer.limit()) {
      piece.text = shortened(piece.text, writer.limit(), style.unicode);
      piece.columns = display_width(piece.text);
    }
    facts.push_back({std::move(piece)});
  }
  write_facts(writer, facts, separator(style), hanging);
  writer.end_line();
}

}  // namespace

void write(LineWriter& writer, Table const& table) {
  auto measures = measured(table, writer.style());
  auto& columns = measures.columns;
  if (columns.empty()) return;
  narrow(columns, false, readable, writer.limit());
  narrow(columns, true, readable_name, writer.limit());
  if (total_width(columns) > writer.limit()) {
    for (auto const& row : table.rows) write_as_facts(writer, row);
    return;
  }
  writer.expect(table.rows.size() * (total_width(columns) + 1));
  auto cell = measures.cells.begin();
  for (auto const& row : table.rows) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i, ++cell) {
      writer.move_to(start);
      write_cell(writer, row[i], *cell, columns[i].width);
      start += columns[i].width + gap;
    }
    writer.end_line();
  }
}

}  // namespace reconnect::terminal
