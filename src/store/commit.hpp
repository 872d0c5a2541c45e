// SPDX-License-Identifier: MIT
// The steps by which a changed book gets onto the disk, in the order that survives a crash between
// any two.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "reconnect/model/date.hpp"
#include "store/file_text.hpp"
#include "store/lock.hpp"
#include "store/place.hpp"

namespace reconnect::store {

/// A book that is to be written, and what is to be remembered of it.
struct Commit {
  Place const& place;
  std::optional<FileText> const& old_book;  // nothing where there was no file
  bool is_damaged{false};                   // it: then it is set aside, and is no backup
  std::span<std::string_view const> parts;  // of the new text
  std::string line{};                       // of the history
  Date today{};                             // of the backup
  Tell const& tell;
};

/// Makes the change. When it returns, the change is on the disk; throws `Error` (exit 5, or 130 for
/// a signal) where it cannot be made, and then book and history are as they were. Requires: the
/// caller holds the lock.
void make(Commit const& commit);

}  // namespace reconnect::store
