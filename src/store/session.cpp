// SPDX-License-Identifier: MIT
// One change from its lock to its last byte.
#include "store/session.hpp"

#include <fcntl.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

#include "store/commit.hpp"
#include "store/history_line.hpp"
#include "store/new_ids.hpp"

namespace reconnect::store {
namespace {

Date day_of(FileStoreOptions const& options, std::chrono::sys_seconds moment) {
  if (options.day) return options.day(moment);
  return Date(
      std::chrono::local_days(std::chrono::floor<std::chrono::days>(moment).time_since_epoch()));
}

/// Adds the name of a campaign.
void add_campaign(Change& change, RecordChange const& record) {
  auto& names = record.after ? change.campaigns : change.removed_campaigns;
  names.push_back(decode_campaign(record.after ? *record.after : *record.before).name);
}

/// Returns what the records say, that of contacts in the order of the book.
Change described(std::vector<RecordChange> const& records) {
  Change change;
  std::vector<std::reference_wrapper<RecordChange const>> in_order(records.begin(), records.end());
  std::ranges::stable_sort(in_order, {}, &RecordChange::index);
  for (RecordChange const& record : in_order) {
    if (record.kind == RecordKind::Member && record.id == "settings") change.settings = true;
    if (record.kind == RecordKind::Campaign) add_campaign(change, record);
    if (record.kind != RecordKind::Contact) continue;
    if (record.after) {
      change.contacts.push_back(decode_contact(*record.after));
    } else {
      change.removed.push_back(record.id);
    }
  }
  return change;
}

}  // namespace

std::unique_ptr<TextBook> load_book(Place const& place) {
  std::error_code unknown;  // a folder that cannot be looked at must not stop a reader
  bool const is_there = std::filesystem::exists(place.backups.path, unknown);
  Source const source{place.book.shown,
                      is_there
                          ? "nothing was changed; `reconnect undo --backup` lists yesterday's copy"
                          : "nothing was changed"};
  return std::make_unique<TextBook>(read_file(place.book, largest_book), source);
}

NewFolder::NewFolder(Place const& place) : name_(place.folder) {
  FileName const parent{std::filesystem::path(name_.path).parent_path().string(), name_.shown};
  try {
    make_folder(name_, "make");
    sync_folder(open_file(parent, O_RDONLY | O_DIRECTORY, "make"), "make", name_);
  } catch (...) {
    try_to_remove_folder(name_);
    throw;
  }
}

NewFolder::~NewFolder() { try_to_remove_folder(name_); }

Session::Session(FileStoreOptions const& options, Write write, Damaged damaged)
    : options_(options), write_(write), place_(locate(options)) {
  if (write == Write::ForReal) {
    check_kind(place_.book);  // no lock is made beside what is no book
    if (!place_.folder_is_there) folder_.emplace(place_);
    lock_.emplace(place_, options.wait, options.tell);
    // What a crash left is of no use to anybody, even where this writer ends up writing nothing.
    try_to_remove(temporary_of(place_.book));
    try_to_remove(temporary_of(place_.feeds));
  }
  load(damaged);
}

void Session::load(Damaged damaged) {
  book_ = load_book(place_);  // what cannot be read is not damaged for that
  if (damaged == Damaged::Refuse) return;
  try {
    book_->validate();
  } catch (NewerBook const&) {
    throw;
  } catch (Error const&) {
    damaged_ = book_->file();
    book_ = std::make_unique<TextBook>(std::nullopt, Source{});
  }
}

Session::~Session() {
  // Where nothing was added to a book that is not there, nothing stays.
  if (lock_ && !is_written_ && !damaged_ && !book_->file()) lock_->forget_file();
}

Change Session::finish(Reason const& reason, std::vector<RecordChange> records,
                       std::optional<std::string_view> new_text) {
  book_->validate();
  if (records.empty() && !damaged_) return {};
  if (!damaged_) note_surroundings(*book_, records);
  Pieces pieces;
  if (new_text) {
    pieces.keep(*new_text);
  } else {
    pieces = splice(book_->text(), book_->index(), edits_of(*book_, records));
  }
  Change change = described(records);
  if (write_ == Write::ForReal) change.id = commit(reason, std::move(records), pieces.parts());
  return change;
}

std::string Session::commit(Reason const& reason, std::vector<RecordChange> records,
                            std::vector<std::string_view> const& parts) {
  std::chrono::sys_seconds const now = options_.now();
  HistoryLine const line{random_id(), to_text(now), reason.command, reason.undoes,
                         std::move(records)};
  make({place_, damaged_ ? damaged_ : book_->file(), damaged_.has_value(), parts, line_text(line),
        day_of(options_, now), options_.tell});
  is_written_ = true;
  return line.change;
}

}  // namespace reconnect::store
