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

/// Keeps the book that is about to be replaced, unless today has its backup already, and lets old
/// ones go. Throws `Error` (exit 5) where it cannot be kept; tells where old ones stay. Requires:
/// the caller holds the lock.
void keep_backup(Place const& place, FileText const& old_book, Date today, Tell const& tell);

/// Keeps a damaged book that is about to be replaced, whole, beside it: contacts.damaged-DAY.json,
/// -2 and so on where there is one; tells where. Throws `Error` (exit 5) where it cannot be kept.
/// Requires: the caller holds the lock.
void set_aside(Place const& place, FileText const& damaged, Date today, Tell const& tell);

/// Returns the backups, newest first.
std::vector<Backup> list_backups(Place const& place);

/// Returns the name of that day's backup.
FileName backup_name(Place const& place, Date day);

}  // namespace reconnect::store
