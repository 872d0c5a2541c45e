// SPDX-License-Identifier: MIT
// What a command says to people, as a value: lines, facts and tables that know neither width nor
// colour.
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace reconnect::terminal {

/// What a piece of text is, so that the style can choose how it looks. Meaning is never in the ink
/// alone.
enum class Ink { Plain, Name, Accent, Dim };

/// A piece of text. Control and bidirectional characters in it never reach the terminal.
struct Span {
  std::string text{};
  Ink ink{Ink::Plain};
  std::string link{};               // where a terminal that knows links leads: "tel:+12125550100"
  bool rests_on_the_change{false};  // makes no sense where nothing was written
};

/// One line; where it is too long it goes on, indented: between the facts that " · " separates,
/// else between words, and never inside a name.
struct Line {
  std::vector<Span> spans{};
  std::size_t indent{0};
};

/// One entry of a list: cells that align with those of its neighbours, then facts that are joined
/// by " · " and wrap between facts, never inside a name; then perhaps a dim line of facts below
/// them. On a narrow terminal the facts stand below the cells.
struct Entry {
  std::vector<Span> cells{};
  std::vector<Span> facts{};
  std::vector<Span> below{};
};
struct Entries {
  std::vector<Entry> rows{};
  std::size_t indent{2};
};

/// Adds an entry of a dim label and its facts, without those that are empty; without any, none.
void add_facts(Entries& entries, std::string label, std::vector<std::string> facts);

/// A piece of text in a table; links have no room in a long one.
struct Cell {
  std::string text{};
  Ink ink{Ink::Plain};
};

/// A table: columns align by display width. On a terminal that is too narrow the widest columns are
/// shortened, those with names last; where they would say nothing any more, each row is a line
/// whose cells are facts. In a pipe nothing is shortened.
struct Table {
  std::vector<std::vector<Cell>> rows{};
};

/// Text that keeps its own lines: drafts, notes. A line that is longer than the terminal goes on
/// between words.
struct Verbatim {
  std::string text{};
  std::size_t indent{0};
};

/// A code for the camera of a phone. Where the terminal is too narrow for it a line says so.
struct QrCode {
  std::string content{};
  std::size_t indent{0};
};

/// The commands that one is most likely to type next, joined by " · " behind "Next: ".
struct Next {
  std::vector<std::string> commands{};
  std::string lead{};  // a sentence before it, "Everybody else can wait."
};

using Block = std::variant<Line, Entries, Table, Verbatim, QrCode, Next>;

/// Blocks from top to bottom.
class Page {
 public:
  Page& line(std::string text, Ink ink = Ink::Plain);
  Page& line(std::vector<Span> spans, std::size_t indent = 0);
  Page& blank();
  Page& add(Block block);
  Page& next(std::vector<std::string> commands, std::string lead = {});

  bool empty() const { return blocks_.empty(); }
  std::vector<Block> const& blocks() const { return blocks_; }

 private:
  std::vector<Block> blocks_;
};

}  // namespace reconnect::terminal
