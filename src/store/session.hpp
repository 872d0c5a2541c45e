// SPDX-License-Identifier: MIT
// One change from its lock to its last byte.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "reconnect/store/file_store.hpp"
#include "store/lock.hpp"
#include "store/place.hpp"
#include "store/record_change.hpp"
#include "store/text_book.hpp"

namespace reconnect::store {

/// Returns the book that stands at the place. Throws `Error` (exit 5) where it cannot be read.
std::unique_ptr<TextBook> load_book(Place const& place);

/// What is written about a change, apart from its records.
struct Reason {
  std::string command{};
  std::optional<std::string> undoes{};  // as in the history
};

/// The default folder, made for a book that is about to begin. With nothing in it at the end, it
/// goes again.
class NewFolder {
 public:
  explicit NewFolder(Place const& place);
  ~NewFolder();
  NewFolder(NewFolder const&) = delete;
  NewFolder& operator=(NewFolder const&) = delete;

 private:
  FileName name_;
};

/// What is made of a book that is damaged.
enum class Damaged { Refuse, CountAsEmpty };

/// Holds the lock (a rehearsal takes none) and the book as it was read under it.
class Session {
 public:
  /// With `CountAsEmpty` a damaged book is an empty one, to be set aside when another takes its
  /// place.
  Session(FileStoreOptions const& options, Write write, Damaged damaged = Damaged::Refuse);
  ~Session();
  Session(Session const&) = delete;
  Session& operator=(Session const&) = delete;

  Place const& place() const { return place_; }
  TextBook const& book() const { return *book_; }
  bool is_damaged() const { return damaged_.has_value(); }

  /// Writes the book with its records changed, or with a text of its own where one is given. No
  /// records are no change.
  Change finish(Reason const& reason, std::vector<RecordChange> records,
                std::optional<std::string_view> new_text = std::nullopt);

 private:
  void load(Damaged damaged);
  std::string commit(Reason const& reason, std::vector<RecordChange> records,
                     std::vector<std::string_view> const& parts);

  FileStoreOptions const& options_;
  Write write_;
  Place place_;
  bool is_written_{false};
  std::optional<NewFolder> folder_{};
  std::optional<Lock> lock_{};
  std::unique_ptr<TextBook> book_{};
  std::optional<FileText> damaged_{};
};

}  // namespace reconnect::store
