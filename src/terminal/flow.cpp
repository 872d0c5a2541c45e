// SPDX-License-Identifier: MIT
// Filling lines with facts and words.
#include "terminal/flow.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

constexpr std::size_t hanging = 2;

Piece part_of(Piece const& piece, std::size_t start, std::size_t count) {
  auto text = piece.text.substr(start, count);
  auto const width = display_width(text);
  return {std::move(text), piece.ink, width, piece.link};
}

/// A word, perhaps of several inks, and the blanks before it.
struct Word {
  std::size_t blanks_before{0};
  Fact pieces{};
};

/// Takes pieces and gives words.
class Splitter {
 public:
  void take(Piece const& piece) {
    if (piece.ink == Ink::Name) {
      word_.pieces.push_back(piece);
      return;
    }
    for (std::size_t at = 0; at < piece.text.size();) {
      bool const blank = piece.text[at] == ' ';
      auto end = blank ? piece.text.find_first_not_of(' ', at) : piece.text.find(' ', at);
      end = std::min(end, piece.text.size());
      if (blank) {
        finish_word();
        word_.blanks_before += end - at;
      } else {
        word_.pieces.push_back(part_of(piece, at, end - at));
      }
      at = end;
    }
  }

  std::vector<Word> words() && {
    finish_word();
    return std::move(words_);
  }

 private:
  void finish_word() {
    if (word_.pieces.empty()) return;
    words_.push_back(std::exchange(word_, {}));
  }

  Word word_;
  std::vector<Word> words_;
};

std::vector<Word> words_of(Fact const& fact) {
  Splitter splitter;
  for (auto const& piece : fact) splitter.take(piece);
  return std::move(splitter).words();
}

void start_line(LineWriter& writer, std::size_t margin) {
  writer.end_line();
  writer.blanks(margin);
}

void write_pieces(LineWriter& writer, Fact const& pieces) {
  for (auto const& piece : pieces) writer.piece(piece);
}

void write_words(LineWriter& writer, Fact const& fact, std::size_t margin) {
  bool first = true;
  for (auto const& word : words_of(fact)) {
    auto const needed = word.blanks_before + columns(word.pieces);
    if (!first && writer.column() + needed > writer.limit()) {
      start_line(writer, margin);
    } else {
      writer.blanks(word.blanks_before);
    }
    write_pieces(writer, word.pieces);
    first = false;
  }
}

}  // namespace

std::size_t columns(Fact const& fact) {
  std::size_t sum = 0;
  for (auto const& piece : fact) sum += piece.columns;
  return sum;
}

Piece separator(Style const& style, Ink ink) { return {style.unicode ? " · " : " - ", ink, 3}; }

std::vector<Fact> split_at_separators(Fact const& line, Style const& style) {
  auto const sign = separator(style).text;
  std::vector<Fact> facts(1);
  for (auto const& piece : line) {
    std::size_t start = 0;
    for (auto at = piece.text.find(sign); at != std::string::npos;
         at = piece.text.find(sign, start)) {
      facts.back().push_back(part_of(piece, start, at - start));
      facts.emplace_back();
      start = at + sign.size();
    }
    facts.back().push_back(part_of(piece, start, std::string::npos));
  }
  return facts;
}

void write_facts(LineWriter& writer, std::vector<Fact> const& facts, Piece const& between,
                 std::size_t margin) {
  auto const word_margin = facts.size() > 1 ? margin + hanging : margin;
  bool first = true;
  bool was_broken = false;
  for (auto const& fact : facts) {
    auto const needed = columns(fact);
    bool const fits_here = writer.column() + between.columns + needed <= writer.limit();
    // What follows the end of a broken fact on its line would be taken for a part of it.
    if (!first && fits_here && !was_broken) {
      writer.piece(between);
    } else if (!first) {
      start_line(writer, margin);
    }
    was_broken = writer.column() + needed > writer.limit();
    if (was_broken) {
      write_words(writer, fact, word_margin);
    } else {
      write_pieces(writer, fact);
    }
    first = false;
  }
}

}  // namespace reconnect::terminal
