// SPDX-License-Identifier: MIT
// The book between two runs: the two verbs `load` and `update`, and what may be asked of a loaded
// book.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/book.hpp"
#include "reconnect/store/feed_memory.hpp"

namespace reconnect::store {

/// How much of each record a walk decodes. What is left out is empty in the contact that is handed
/// over.
enum class Detail {
  Name,      // id, name, aliases, tags, every, unsorted: for finding somebody
  Standing,  // and all that `cadence` reads
  Line,      // and what a line about somebody says: work, place, how you met, what news are about
  Whole,     // and what is written freely: notes, notes of touches, prep, urls, feeds
};

using Visit = std::function<void(Contact const&)>;

/// A book that is read. Whoever asks it first goes through the whole file, and throws `Error`
/// (exit 5) where that is damaged.
class BookView {
 public:
  virtual ~BookView() = default;

  /// Throws `Error` (exit 5) where the file is damaged.
  virtual void validate() const = 0;

  virtual Settings const& settings() const = 0;
  /// Returns the settings that stand before the contacts, or the defaults: most often those of the
  /// book, and known before a walk over the contacts begins.
  virtual Settings const& settings_before_contacts() const { return settings(); }
  virtual std::vector<Campaign> const& campaigns() const = 0;
  virtual std::vector<ImportDate> const& imports() const = 0;
  /// Returns the members of the book itself that the program does not know, in its order.
  virtual Members extra() const = 0;
  virtual std::size_t size() const = 0;
  virtual bool contains(std::string_view id) const = 0;

  /// Hands over every contact, in the order of the file. The contact is only lent for the call.
  virtual void each(Detail detail, Visit const& visit) const = 0;

  /// Returns the whole contact of that id (the first of them where an id is repeated), or nothing.
  virtual std::optional<Contact> find(std::string_view id) const = 0;

  /// Returns how many members and entries with a known name hold what cannot be read. They count as
  /// missing. Says nothing of records before they were walked by `each` or `find`.
  virtual std::size_t unread() const = 0;
};

/// A book that is being changed. Everything shows at once in what is asked of it.
class BookDraft : public BookView {
 public:
  /// Replaces the contact of the same id. Requires: `contains(contact.id)`.
  virtual void put(Contact contact) = 0;
  /// Appends the contact and returns its id: the one that it brings along from another copy of the
  /// book where that is free, or else a new one.
  virtual std::string add(Contact contact) = 0;
  /// Takes the contact out. Requires: `contains(id)`.
  virtual void remove(std::string_view id) = 0;
  virtual void set_settings(Settings settings) = 0;
  virtual void set_campaigns(std::vector<Campaign> campaigns) = 0;
  virtual void set_imports(std::vector<ImportDate> imports) = 0;
  virtual void set_extra(Members extra) = 0;
  /// Returns a new id for news, a promise or a campaign: six characters, as those of contacts.
  virtual std::string new_id() = 0;
};

/// What an update did.
struct Change {
  std::optional<std::string>
      id{};  // of the history; nothing where nothing changed, and for a rehearsal
  std::vector<Contact>
      contacts{};  // as they are stored now: changed and added ones, in the order of the book
  std::vector<std::string> removed{};            // ids
  std::vector<std::string> campaigns{};          // names of those that changed or were added
  std::vector<std::string> removed_campaigns{};  // names
  bool settings{false};                          // whether they are others now
};

/// Whether an update is made, or only tried (`--dry-run`: no lock, no write).
enum class Write { ForReal, Rehearse };

/// One line of `undo --list`.
struct PastChange {
  std::string id{};
  std::string at{};       // UTC, `2026-11-22T08:41:03Z`
  std::string command{};  // as typed, without the program's name
  bool undone{false};
  bool is_undo{false};
};

struct Backup {
  Date day{};
  std::string path{};
  std::size_t bytes{0};
};

/// Something that `check` found.
struct Finding {
  std::size_t line{0};
  std::size_t column{0};
  std::string where{};    // contacts[3].every
  std::string message{};  // "fortnight" is not a cadence
  bool fixable{false};    // `check --fix` has one right answer for it
};

/// The file of the user and what stands beside it. All throw `Error` (exit 5) where the file cannot
/// be read, locked or written, and then nothing has changed.
class BookStore {
 public:
  virtual ~BookStore() = default;

  /// Returns where the file is, whether it exists or not.
  virtual std::string path() const = 0;

  /// Returns the path of what stands beside the real file under its stem: of `.templates`, where
  /// the file is contacts.json, `contacts.templates`.
  virtual std::string beside(std::string_view ending) const = 0;

  /// Returns the book; an absent file is an empty one. Takes no lock and writes nothing. A
  /// damaged file is told by the view.
  virtual std::unique_ptr<BookView> load() const = 0;

  /// Locks, reads, lets `change` work, and writes what differs. Where `change` throws, nothing is
  /// written. `command` goes into the history.
  virtual Change update(std::string const& command, std::function<void(BookDraft&)> const& change,
                        Write write = Write::ForReal) = 0;

  /// Takes back a change: the newest that is neither an undo nor undone, or the one named.
  /// Throws `Error` (exit 1) where there is none, or where it collides with later ones.
  virtual Change undo(std::string const& command, std::optional<std::string> const& change_id,
                      Write write = Write::ForReal) = 0;

  /// Returns the last changes, newest first, at most `limit`.
  virtual std::vector<PastChange> changes(std::size_t limit) const = 0;

  /// Returns the daily backups, newest first.
  virtual std::vector<Backup> backups() const = 0;

  /// Puts back the backup of that day, as a change that can be undone. Throws `Error` (exit 1)
  /// where there is none.
  virtual Change restore(std::string const& command, Date day, Write write = Write::ForReal) = 0;

  /// Returns what is remembered of the feeds that are followed; a lost cache remembers nothing.
  virtual std::vector<FeedMemory> feeds() const = 0;

  /// Remembers these from now on, and no others. What cannot be written is told, and no failure.
  virtual void keep_feeds(std::vector<FeedMemory> const& feeds) = 0;

  /// Returns what is wrong with the file, in its order. `today` tells which entries lie ahead.
  virtual std::vector<Finding> check(Date today) const = 0;

  /// Mends the fixable findings after a backup and returns what changed.
  virtual Change fix(std::string const& command, Write write = Write::ForReal) = 0;
};

}  // namespace reconnect::store
