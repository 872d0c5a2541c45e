// SPDX-License-Identifier: MIT
// The contacts file and its history.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "fuzz/targets.hpp"
#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"
#include "reconnect/store/merge_books.hpp"
#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "store/history_line.hpp"
#include "store/record_change.hpp"
#include "store/text_book.hpp"
#include "store/undo.hpp"

namespace reconnect::fuzz {
namespace {

constexpr Date today{std::chrono::local_days{std::chrono::year{2026} / 11 / 22}};

std::optional<Book> read(std::string_view text) {
  try {
    return store::read_book(text, "book.json");
  } catch (Error const& error) {
    demand(error.code() == ExitCode::Unreadable, std::string("refused with 5: ") + error.what());
    return std::nullopt;
  }
}

/// A book of the records that the seeds speak of, as a hand lays it out.
store::TextBook hand_made_book() {
  static constexpr std::string_view text =
      R"({"schema": "reconnect/1", "x" : 5, "contacts": [ {"id": "k7f3q2", "name": "Ana"} ,
{"id": "benbbb"}], "campaigns": [{"id": "launch"}] , "settings": {"pace": "2/week"}})"
      "\n";
  std::shared_ptr<char const> const bytes(text.data(), [](char const*) {});
  return {store::FileText(bytes, text.size(), {}), {"book.json", "nothing was changed"}};
}

/// Whatever a line of the history says, it makes no book that cannot be read.
void take_back(store::HistoryLine const& line) {
  store::TextBook const book = hand_made_book();
  try {
    auto changes = store::take_back(book, line);
    store::note_surroundings(book, changes);
    auto const edits = store::edits_of(book, changes);
    std::string const text = store::splice(book.text(), book.index(), edits).joined();
    demand(read(text).has_value(), "what a line makes of a book can be read: " + text);
  } catch (Error const& error) {
    demand(error.code() == ExitCode::Refused || error.code() == ExitCode::Unreadable,
           std::string("a line is refused: ") + error.what());
  }
}

/// Returns where two texts part.
std::string difference(std::string const& left, std::string const& right) {
  auto const at = std::ranges::mismatch(left, right).in1 - left.begin();
  auto const begin = static_cast<std::size_t>(std::max<std::ptrdiff_t>(at - 40, 0));
  return ": " + left.substr(begin, 120) + " became " + right.substr(begin, 120);
}

}  // namespace

void book(std::string_view bytes) {
  auto const book = read(bytes);
  try {
    store::check_text(bytes, {"book.json", "nothing was changed"}, today);
  } catch (Error const& error) {
    demand(!book, std::string("what can be read can be checked: ") + error.what());
  }
  if (!book) return;
  std::string const written = store::book_text(*book);
  auto const again = read(written);
  demand(again.has_value(), "what is written can be read");
  std::string const rewritten = store::book_text(*again);
  demand(rewritten == written,
         "what was read is written the same" + difference(written, rewritten));
  auto const merged = store::merge_books({bytes, "base"}, {bytes, "ours"}, {bytes, "theirs"});
  demand(merged.text == bytes && merged.conflicts.empty(), "merged with itself it stays");
}

void history(std::string_view bytes) {
  auto const line = store::parse_line(bytes);
  if (!line) return;
  std::string const written = store::line_text(*line);
  auto const again = store::parse_line(written);
  demand(again.has_value(), "what is written can be read");
  demand(store::line_text(*again) == written, "what was read is written the same");
  take_back(*line);
}

}  // namespace reconnect::fuzz
