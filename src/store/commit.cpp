// SPDX-License-Identifier: MIT
// The steps by which a changed book gets onto the disk.
#include "store/commit.hpp"

#include <fcntl.h>

#include <exception>
#include <functional>

#include "store/atomic_write.hpp"
#include "store/backups.hpp"
#include "store/held_signals.hpp"
#include "store/history.hpp"

namespace reconnect::store {
namespace {

bool is_same(struct stat const& left, struct stat const& right) {
  return left.st_dev == right.st_dev && left.st_ino == right.st_ino &&
         left.st_size == right.st_size && left.st_mtim.tv_sec == right.st_mtim.tv_sec &&
         left.st_mtim.tv_nsec == right.st_mtim.tv_nsec;
}

/// An editor takes no lock, and what it saved meanwhile must not be lost.
void check_unchanged(Commit const& commit) {
  std::optional<struct stat> const now = status_of(commit.place.book, "write");
  bool const is_unchanged =
      commit.old_book ? now && is_same(*now, commit.old_book->status()) : !now;
  if (is_unchanged) return;
  throw Error(ExitCode::Unreadable,
              commit.place.book.shown + " was changed by another program meanwhile",
              "nothing was changed; try again")
      .with_word("changed_meanwhile");
}

/// The name of the new book may not outlive a power cut: what is seen now should say no more than
/// what is promised.
bool try_to_put_back(Commit const& commit) noexcept {
  try {
    if (!commit.old_book) {
      remove_file(commit.place.book, "write");
    } else {
      std::string_view const text = commit.old_book->text();
      Replacement(commit.place.book, "write", {&text, 1}).put_in_place();
    }
    return true;
  } catch (std::exception const&) {
    return false;
  }
}

void sync_names(Commit const& commit, File const& folder, std::function<void()> const& keep) {
  try {
    sync_folder(folder, "write", commit.place.book);
  } catch (Error const& error) {
    if (try_to_put_back(commit)) throw;
    keep();
    throw Error(error.code(), error.what(), "the change is made, but a power cut may take it back")
        .with_word(error.word());
  }
}

}  // namespace

void make(Commit const& commit) {
  HeldSignals const signals;
  if (commit.old_book) check_writable(commit.place.book);
  File const folder = open_file(commit.place.folder, O_RDONLY | O_DIRECTORY, "write");
  Replacement new_book(commit.place.book, "write", commit.parts);
  NewLine line(commit.place, commit.line, commit.tell);
  std::optional<OldCopy> copy;
  if (commit.old_book)
    copy.emplace(commit.place, *commit.old_book, commit.is_damaged, commit.today);
  signals.give_up_if_one_waits();
  check_unchanged(commit);  // as late as can be
  new_book.put_in_place();
  auto const keep = [&] {
    line.keep();
    if (copy) copy->keep(commit.tell);
  };
  sync_names(commit, folder, keep);
  keep();
  trim_history(commit.place, commit.tell);
}

}  // namespace reconnect::store
