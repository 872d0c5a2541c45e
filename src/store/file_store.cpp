// SPDX-License-Identifier: MIT
// The store that keeps the book in one JSON file of the user.
#include "reconnect/store/file_store.hpp"

#include <unordered_set>
#include <utility>

#include "store/backups.hpp"
#include "store/draft.hpp"
#include "store/feed_cache.hpp"
#include "store/file_text.hpp"
#include "store/fix.hpp"
#include "store/history.hpp"
#include "store/session.hpp"
#include "store/undo.hpp"

namespace reconnect::store {
namespace {

/// A rehearsal cannot say which ids the added ones would get.
void forget_new_ids(Change& change, std::vector<RecordChange> const& records) {
  std::unordered_set<std::string> new_ids;
  for (RecordChange const& record : records) {
    if (record.kind == RecordKind::Contact && !record.before) new_ids.insert(record.id);
  }
  for (Contact& contact : change.contacts) {
    if (new_ids.contains(contact.id)) contact.id.clear();
  }
}

/// Returns what `change` makes of the book. The draft holds everybody whom it touches, and goes.
std::vector<RecordChange> drafted(Session const& session,
                                  std::function<void(BookDraft&)> const& change) {
  Draft draft(session.book(), [&] { return remembered_ids(session.place().history); });
  change(draft);
  return draft.changes();
}

class FileStore final : public BookStore {
 public:
  explicit FileStore(FileStoreOptions options) : options_(std::move(options)) {}

  std::string path() const override { return options_.path; }

  std::string beside(std::string_view ending) const override {
    Place const place = locate(options_);
    return inside(place.folder, place.stem + std::string(ending)).path;
  }
  std::unique_ptr<BookView> load() const override { return load_book(locate(options_)); }
  Change update(std::string const& command, std::function<void(BookDraft&)> const& change,
                Write write) override;
  Change undo(std::string const& command, std::optional<std::string> const& change_id,
              Write write) override;
  std::vector<PastChange> changes(std::size_t limit) const override;
  std::vector<Backup> backups() const override { return list_backups(locate(options_)); }
  Change restore(std::string const& command, Date day, Write write) override;
  std::vector<FeedMemory> feeds() const override { return read_feeds(locate(options_)); }
  void keep_feeds(std::vector<FeedMemory> const& feeds) override;
  std::vector<Finding> check(Date today) const override;
  Change fix(std::string const& command, Write write) override;

 private:
  std::vector<PastLine> past_or_all(Place const& place) const;
  std::vector<PastLine> past(Place const& place, TextBook const& book) const {
    book.validate();
    return past_of(book, read_history(place.history, options_.tell));
  }

  FileStoreOptions options_;
};

Change FileStore::update(std::string const& command, std::function<void(BookDraft&)> const& change,
                         Write write) {
  Session session(options_, write);
  std::vector<RecordChange> records = drafted(session, change);
  if (write == Write::ForReal) return session.finish({command}, std::move(records));
  Change made = session.finish({command}, records);
  forget_new_ids(made, records);
  return made;
}

Change FileStore::undo(std::string const& command, std::optional<std::string> const& change_id,
                       Write write) {
  Session session(options_, write);
  std::vector<PastLine> const lines = past(session.place(), session.book());
  HistoryLine const& line = choose(lines, change_id);
  return session.finish({command, line.change}, take_back(session.book(), line));
}

std::vector<PastChange> FileStore::changes(std::size_t limit) const {
  Place const place = locate(options_);
  std::vector<PastChange> changes;
  for (PastLine const& past_line : past_or_all(place)) {
    if (changes.size() == limit) break;
    HistoryLine const& line = past_line.line;
    changes.push_back(
        {line.change, line.at, line.command, past_line.is_undone, line.undoes.has_value()});
  }
  return changes;
}

/// What a damaged book holds nobody knows: then the history is told as it stands.
std::vector<PastLine> FileStore::past_or_all(Place const& place) const {
  try {
    return past(place, *load_book(place));
  } catch (NewerBook const&) {
    throw;
  } catch (Error const& error) {
    std::vector<HistoryLine> lines = read_history(place.history, options_.tell);
    if (lines.empty()) throw;
    options_.tell(error.what());
    std::vector<PastLine> all;
    for (; !lines.empty(); lines.pop_back()) all.push_back({std::move(lines.back()), false});
    return all;
  }
}

Change FileStore::restore(std::string const& command, Date day, Write write) {
  Session session(options_, write, Damaged::CountAsEmpty);
  FileName const name = backup_name(session.place(), day);
  std::optional<FileText> file = read_file(name, largest_book);
  if (!file) {
    throw Error(ExitCode::Refused, "there is no backup of " + to_text(day),
                "to see those that are there: reconnect undo --backup");
  }
  TextBook const backup(std::move(file), {name.shown, "nothing was changed"});
  std::vector<RecordChange> changes =
      session.is_damaged()
          ? differences_from_history(read_history(session.place().history, options_.tell), backup)
          : differences(session.book(), backup);
  return session.finish({command, to_text(day)}, std::move(changes), backup.text());
}

void FileStore::keep_feeds(std::vector<FeedMemory> const& feeds) {
  try {
    Place const place = locate(options_);
    if (!place.folder_is_there || read_feeds(place) == feeds) return;
    Lock const lock(place, options_.wait, options_.tell);
    write_feeds(place, feeds);
  } catch (Error const& error) {
    options_.tell(std::string("what was read is not remembered: ") + error.what());
  }
}

std::vector<Finding> FileStore::check(Date today) const {
  Place const place = locate(options_);
  std::optional<FileText> const file = read_file(place.book, largest_book);
  if (!file) return {};
  return check_text(file->text(), {place.book.shown, "nothing was changed"}, today);
}

Change FileStore::fix(std::string const& command, Write write) {
  Session session(options_, write);
  return session.finish({command},
                        mended_ids(session.book(), remembered_ids(session.place().history)));
}

}  // namespace

std::unique_ptr<BookStore> open_file_store(FileStoreOptions options) {
  return std::make_unique<FileStore>(std::move(options));
}

}  // namespace reconnect::store
