// SPDX-License-Identifier: MIT
// What became of past changes, and what takes one back.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/history_line.hpp"
#include "store/record_change.hpp"
#include "store/text_book.hpp"

namespace reconnect::store {

/// A change that reached the book.
struct PastLine {
  HistoryLine line{};
  bool is_undone{false};  // taken back, or the book no longer holds anything of it
};

/// Returns the changes that reached the book, newest first. A line whose change never arrived,
/// since the program ended between the two, is left out: the book, taken back to that line, holds
/// what was there before it.
std::vector<PastLine> past_of(TextBook const& book, std::vector<HistoryLine> lines);

/// Returns the change to take back: the one named, or the newest that is neither an undo nor
/// undone. Throws `Error` (exit 1) where there is none.
HistoryLine const& choose(std::vector<PastLine> const& past,
                          std::optional<std::string> const& change_id);

/// Returns what takes the change back, as a change of the book as it is.
/// Throws `Error` (exit 1) where it collides with later ones, with both versions.
std::vector<RecordChange> take_back(TextBook const& book, HistoryLine const& line);

/// Returns what turns the book as the history last left it into `backup`, where the book itself
/// cannot be read.
std::vector<RecordChange> differences_from_history(std::vector<HistoryLine> const& lines,
                                                   TextBook const& backup);

}  // namespace reconnect::store
