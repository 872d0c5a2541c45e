// SPDX-License-Identifier: MIT
// One line after the other into the text of a page.
#include "terminal/line_writer.hpp"

#include <algorithm>
#include <limits>

#include "terminal/glyphs.hpp"

namespace reconnect::terminal {
namespace {

std::string_view escape_of(Ink ink) {
  switch (ink) {
    case Ink::Plain:
      return "";
    case Ink::Name:
      return "\x1b[1m";
    case Ink::Accent:
      return "\x1b[36m";
    case Ink::Dim:
      return "\x1b[2m";
  }
  return "";
}

constexpr std::string_view reset = "\x1b[0m";

/// A link of plain characters cannot end the sequence that it stands in.
bool is_harmless(std::string_view link) {
  return std::ranges::all_of(link, [](char byte) { return byte > 0x20 && byte < 0x7F; });
}

}  // namespace

Piece shown(Span const& span, Style const& style) {
  bool const is_linked = style.is_terminal && style.colour && is_harmless(span.link);
  std::string const link = is_linked ? span.link : "";
  if (is_plain_ascii(span.text)) return {span.text, span.ink, span.text.size(), link};
  auto text = printable(span.text);
  if (!style.unicode) text = with_stand_ins(text);
  auto const columns = display_width(text);
  return {std::move(text), span.ink, columns, link};
}

void LineWriter::text(std::string_view text, Ink ink, std::size_t columns) {
  auto const last = text.find_last_not_of(' ');
  auto const kept = last == std::string_view::npos ? 0 : last + 1;
  if (kept > 0) {
    if (ink != ink_) switch_to(Ink::Plain);
    flush_blanks();
    if (ink != ink_) switch_to(ink);
    out_ += text.substr(0, kept);
  }
  pending_blanks_ += text.size() - kept;
  column_ += columns;
}

void LineWriter::piece(Piece const& piece) {
  if (piece.link.empty()) return text(piece.text, piece.ink, piece.columns);
  switch_to(Ink::Plain);
  flush_blanks();
  out_ += "\x1b]8;;" + piece.link + "\x1b\\";
  text(piece.text, piece.ink, piece.columns);
  out_ += "\x1b]8;;\x1b\\";
}

void LineWriter::flush_blanks() {
  out_.append(pending_blanks_, ' ');
  pending_blanks_ = 0;
}

void LineWriter::blanks(std::size_t count) {
  pending_blanks_ += count;
  column_ += count;
}

void LineWriter::move_to(std::size_t column) {
  if (column > column_) blanks(column - column_);
}

void LineWriter::end_line() {
  switch_to(Ink::Plain);
  out_ += '\n';
  column_ = 0;
  pending_blanks_ = 0;
}

std::size_t LineWriter::limit() const {
  return style_.is_terminal ? style_.width : std::numeric_limits<std::size_t>::max();
}

void LineWriter::switch_to(Ink ink) {
  if (style_.colour && ink != ink_) out_ += ink == Ink::Plain ? reset : escape_of(ink);
  ink_ = ink;
}

}  // namespace reconnect::terminal
