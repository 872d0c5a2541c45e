// SPDX-License-Identifier: MIT
// Two copies of one book as one again, by what both were before (file.md, section 4).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reconnect::store {

/// A member that both copies changed, each in its own way. The values are JSON without blanks,
/// `null` where there is none.
struct MergeConflict {
  std::string record{};  // the name of a contact or campaign and its id, or "settings", ...
  std::string member{};
  std::string ours{};
  std::string theirs{};
  friend bool operator==(MergeConflict const&, MergeConflict const&) = default;
};

struct MergedBook {
  std::string text{};
  std::vector<MergeConflict> conflicts{};  // in the order of the book
};

/// A text of a book, and what messages call it.
struct NamedText {
  std::string_view text{};
  std::string name{};
};

/// Returns `ours` with all that changed from `base` to `theirs`, record by record and member by
/// member; every byte of a record that only one side changed is that side's.
///
/// Lists are united by what their entries say: what a side added is there once, what it took out is
/// gone. An entry with an id that both sides changed is merged by its members. What one side took
/// out and the other changed stays. Where both changed a member in different ways, ours stays and
/// `"conflicts": {MEMBER: [ours, theirs]}` is added to the record. Of two days of an import the
/// later one holds.
///
/// An empty `base` is an empty book. Throws `Error` (exit 5) where a text is no valid book,
/// or what comes of them would be none.
MergedBook merge_books(NamedText const& base, NamedText const& ours, NamedText const& theirs);

}  // namespace reconnect::store
