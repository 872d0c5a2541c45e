// SPDX-License-Identifier: MIT
// Where the book is, behind links, and the names of what stands beside it.
#pragma once

#include "reconnect/store/file_store.hpp"
#include "store/posix_file.hpp"

namespace reconnect::store {

/// The real places of a book and its side files. Messages name the book as the user did.
struct Place {
  FileName book{};
  FileName folder{};
  FileName lock{};
  FileName history{};
  FileName feeds{};
  FileName backups{};  // a folder
  std::string stem{};  // of the names of all that stands beside the book
  bool folder_is_there{true};
};

/// Follows the links of the path. Throws `Error` (exit 5) where it ends in nothing: a dangling
/// link, a path through a file, a missing folder (unless it is the default one).
Place locate(FileStoreOptions const& options);

/// Returns what an unfinished `name` is called: hidden, in the same folder, the same for every
/// writer, so that the next one, holding the lock, finds what a crash left.
FileName temporary_of(FileName const& name);

/// Returns a file in the folder.
FileName inside(FileName const& folder, std::string const& file_name);

}  // namespace reconnect::store
