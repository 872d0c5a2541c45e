// SPDX-License-Identifier: MIT
// Writes the lines of a rendered page: switches colours, and never ends a line with blanks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {

/// Text that may go to the terminal, with the columns that it takes.
struct Piece {
  std::string text{};
  Ink ink{Ink::Plain};
  std::size_t columns{0};
  std::string link{};
};

/// Returns the span free of what must not reach a terminal, in the characters that the style
/// allows.
Piece shown(Span const& span, Style const& style);

class LineWriter {
 public:
  LineWriter(std::string& out, Style const& style) : out_(out), style_(style) {}

  /// Makes room for about so many bytes, so that a long page is not copied while it grows.
  void expect(std::size_t bytes) { out_.reserve(out_.size() + bytes); }
  void text(std::string_view text, Ink ink, std::size_t columns);
  void piece(Piece const& piece);
  /// Writes bytes as they are, blanks at the end of the line too.
  void drawn(std::string_view bytes) { out_ += bytes; }
  void blanks(std::size_t count);
  /// Moves to the column, or stays where the line has passed it.
  void move_to(std::size_t column);
  void end_line();

  Style const& style() const { return style_; }
  std::size_t column() const { return column_; }
  /// The columns that a line may take: those of the terminal, or as many as it needs.
  std::size_t limit() const;

 private:
  void switch_to(Ink ink);
  void flush_blanks();

  std::string& out_;
  Style const& style_;
  Ink ink_{Ink::Plain};
  std::size_t column_{0};
  std::size_t pending_blanks_{0};
};

}  // namespace reconnect::terminal
