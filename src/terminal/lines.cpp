// SPDX-License-Identifier: MIT
// Lines, text that stands as it is, and the commands to type next.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/terminal/style.hpp"
#include "terminal/blocks.hpp"
#include "terminal/flow.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t hanging = 2;
constexpr std::string_view next_label = "Next: ";

Fact shown(std::vector<Span> const& spans, Style const& style) {
  Fact fact;
  fact.reserve(spans.size());
  for (auto const& span : spans) fact.push_back(terminal::shown(span, style));
  return fact;
}

void write_verbatim_line(LineWriter& writer, std::string_view text, std::size_t indent) {
  auto const own_indent = std::min(text.find_first_not_of(' '), text.size());
  Fact const line{terminal::shown(Span{std::string(text.substr(own_indent))}, writer.style())};
  auto const margin = indent + own_indent;
  writer.blanks(margin);
  write_facts(writer, {line}, Piece{}, margin);
  writer.end_line();
}

std::vector<Fact> facts_of(Next const& next, Style const& style) {
  std::vector<Fact> facts;
  for (auto const& command : next.commands)
    facts.push_back({terminal::shown(Span{command}, style)});
  return facts;
}

/// Returns the columns of the commands in one line, with the label before them.
std::size_t columns_in_one_line(std::vector<Fact> const& commands, Piece const& between) {
  auto sum = next_label.size() + between.columns * (commands.size() - 1);
  for (auto const& command : commands) sum += columns(command);
  return sum;
}

}  // namespace

void write(LineWriter& writer, Line const& line) {
  auto const& style = writer.style();
  auto const fact = shown(line.spans, style);
  writer.blanks(line.indent);
  if (line.indent + columns(fact) <= writer.limit()) {
    for (auto const& piece : fact) writer.piece(piece);
  } else {
    write_facts(writer, split_at_separators(fact, style), separator(style), line.indent + hanging);
  }
  writer.end_line();
}

void write(LineWriter& writer, Verbatim const& verbatim) {
  std::string_view rest = verbatim.text;
  while (!rest.empty()) {
    auto const end = std::min(rest.find('\n'), rest.size());
    auto line = rest.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    write_verbatim_line(writer, line, verbatim.indent);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

void write(LineWriter& writer, Next const& next) {
  if (next.commands.empty()) {
    if (!next.lead.empty()) write(writer, Line{{Span{next.lead}}});
    return;
  }
  auto const& style = writer.style();
  auto const commands = facts_of(next, style);
  auto const between = separator(style);
  if (!next.lead.empty()) {
    auto const lead = terminal::shown(Span{next.lead}, style);
    bool const one_line =
        lead.columns + 1 + columns_in_one_line(commands, between) <= writer.limit();
    if (one_line) {
      writer.piece(lead);
      writer.blanks(1);
    } else {
      write(writer, Line{{Span{next.lead}}});
    }
  }
  writer.text(next_label, Ink::Dim, next_label.size());
  write_facts(writer, commands, between, next_label.size());
  writer.end_line();
}

}  // namespace reconnect::terminal
