// SPDX-License-Identifier: MIT
// Entries: cells that align, then facts beside them or, where there is little room, below them.
#include <algorithm>
#include <string>
#include <vector>

#include "terminal/blocks.hpp"
#include "terminal/flow.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t gap = 3;
constexpr std::size_t hanging = 2;
constexpr std::size_t least_room_for_facts = 30;

struct ShownEntry {
  Fact cells{};
  std::vector<Fact> facts{};
  std::vector<Fact> below{};
};

Span dimmed(Span span) {
  if (span.ink == Ink::Plain) span.ink = Ink::Dim;
  return span;
}

ShownEntry shown(Entry const& entry, Style const& style) {
  ShownEntry shown;
  for (auto const& cell : entry.cells) shown.cells.push_back(terminal::shown(cell, style));
  for (auto const& fact : entry.facts) shown.facts.push_back({terminal::shown(fact, style)});
  for (auto const& fact : entry.below)
    shown.below.push_back({terminal::shown(dimmed(fact), style)});
  return shown;
}

/// Where the cells of a block of entries start, and behind them the facts.
std::vector<std::size_t> columns_of_cells(std::vector<ShownEntry> const& rows, std::size_t indent) {
  std::vector<std::size_t> widths;
  for (auto const& row : rows) {
    if (widths.size() < row.cells.size()) widths.resize(row.cells.size(), 0);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      widths[i] = std::max(widths[i], row.cells[i].columns);
    }
  }
  std::vector<std::size_t> starts{indent};
  for (auto const width : widths) starts.push_back(starts.back() + width + gap);
  return starts;
}

void write_below(LineWriter& writer, ShownEntry const& row, std::size_t margin) {
  if (row.below.empty()) return;
  writer.blanks(margin);
  write_facts(writer, row.below, separator(writer.style(), Ink::Dim), margin);
  writer.end_line();
}

void write_beside(LineWriter& writer, ShownEntry const& row,
                  std::vector<std::size_t> const& starts) {
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    writer.move_to(starts[i]);
    writer.piece(row.cells[i]);
  }
  writer.move_to(starts.back());
  write_facts(writer, row.facts, separator(writer.style()), starts.back());
  writer.end_line();
  write_below(writer, row, starts[std::min<std::size_t>(1, starts.size() - 1)]);
}

void write_stacked(LineWriter& writer, ShownEntry const& row, std::size_t indent) {
  auto const margin = indent + hanging;
  std::vector<Fact> cells;
  for (auto const& cell : row.cells) cells.push_back({cell});
  writer.blanks(indent);
  write_facts(writer, cells, Piece{std::string(gap, ' '), Ink::Plain, gap}, margin);
  writer.end_line();
  if (!row.facts.empty()) {
    writer.blanks(margin);
    write_facts(writer, row.facts, separator(writer.style()), margin);
    writer.end_line();
  }
  write_below(writer, row, margin);
}

}  // namespace

void write(LineWriter& writer, Entries const& entries) {
  std::vector<ShownEntry> rows;
  rows.reserve(entries.rows.size());
  for (auto const& entry : entries.rows) rows.push_back(shown(entry, writer.style()));

  auto const starts = columns_of_cells(rows, entries.indent);
  bool const room = starts.back() + least_room_for_facts <= writer.limit();
  for (auto const& row : rows) {
    if (room) {
      write_beside(writer, row, starts);
    } else {
      write_stacked(writer, row, entries.indent);
    }
  }
}

}  // namespace reconnect::terminal
