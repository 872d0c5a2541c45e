// SPDX-License-Identifier: MIT
// One backup a day: the book as it was before the day's first change.
#pragma once

#include <optional>
#include <vector>

#include "reconnect/store/book_store.hpp"
#include "store/file_text.hpp"
#include "store/lock.hpp"
#include "store/place.hpp"

namespace reconnect::store {

/// Today's backup and those of the 13 days before it are kept.
inline constexpr std::chrono::days backup_days{14};

/// The book that is about to be replaced, a second time: as today's backup, unless there is one
/// already, or, where it is damaged, beside it: contacts.damaged-DAY.json, -2 and so on where there
/// is one. It goes away with this, unless it is kept.
class OldCopy {
 public:
  /// Throws `Error` (exit 5) where it cannot be made. Requires: the caller holds the lock.
  OldCopy(Place const& place, FileText const& old_book, bool is_damaged, Date today);
  ~OldCopy();
  OldCopy(OldCopy const&) = delete;
  OldCopy& operator=(OldCopy const&) = delete;

  /// Lets old backups go, and tells where they stay; tells where a damaged book is.
  void keep(Tell const& tell);

 private:
  void make(FileText const& old_book);
  void take_back() const noexcept;

  Place const& place_;
  bool is_damaged_;
  Date today_;
  FileName folder_;
  FileName name_;
  bool is_new_{false};
  bool is_kept_{false};
};

/// Returns the backups, newest first.
std::vector<Backup> list_backups(Place const& place);

/// Returns whether a change was made once that the history must have seen.
bool has_backups(Place const& place);

/// Returns the name of that day's backup.
FileName backup_name(Place const& place, Date day);

}  // namespace reconnect::store
