// SPDX-License-Identifier: MIT
// The right to write a book.
#include "store/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string_view>
#include <thread>

namespace reconnect::store {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds pause_length{20};
constexpr milliseconds quiet_time{1000};
constexpr std::size_t longest_holder = 20;  // the number of a process, and a newline

std::string who(std::string const& process) {
  return process.empty() ? "another reconnect" : "another reconnect (process " + process + ")";
}

/// The patience of a writer, measured in pauses: a clock would have to be asked for the same.
class Patience {
 public:
  Patience(Place const& place, std::chrono::seconds wait, Tell const& tell)
      : book_(place.book.shown), wait_(wait), tell_(tell) {}

  /// Lets some time pass, or throws where there is none left.
  void pause(std::string const& holder) {
    if (waited_ >= wait_) {
      throw Error(ExitCode::Unreadable, book_ + " is being written by " + who(holder),
                  "nothing was changed; try again, or wait longer with --wait SECONDS")
          .with_word("locked");
    }
    if (waited_ == quiet_time) tell_("waiting for " + who(holder) + " to finish with " + book_);
    std::this_thread::sleep_for(pause_length);
    waited_ += pause_length;
  }

 private:
  std::string book_;
  milliseconds wait_;
  Tell const& tell_;
  milliseconds waited_{0};
};

enum class Attempt { Locked, HeldByAnother, NoSuchThing };

Attempt try_flock(File const& file, Place const& place) {
  int const result = retry([&] { return ::flock(file.descriptor(), LOCK_EX | LOCK_NB); });
  if (result == 0) return Attempt::Locked;
  if (errno == EWOULDBLOCK) return Attempt::HeldByAnother;
  if (errno == ENOLCK || errno == ENOTSUP || errno == ENOSYS) return Attempt::NoSuchThing;
  throw system_error("lock", place.book, errno);
}

/// A lock counts only on the file that others will find: the one that was opened may have been
/// removed meanwhile.
bool is_still_named(File const& file, FileName const& name) {
  std::optional<struct stat> const named = status_of(name, "lock");
  struct stat const held = status_of(file, name, "lock");
  return named && named->st_ino == held.st_ino && named->st_dev == held.st_dev;
}

[[noreturn]] void refuse_foreign(FileName const& name) {
  throw file_error("lock", name, "it is another program's",
                   "nothing was changed; give the contacts file another name");
}

/// What another program locks may bear the name, as Gemfile.lock does: it must not be emptied.
void check_own_lock(FileName const& name) {
  if (check_own_file(name, "lock") > longest_holder) refuse_foreign(name);
}

/// Returns what stands in the lock file; nothing where it cannot be read.
std::string words_in(File const& file) {
  std::array<char, longest_holder> bytes{};
  ssize_t const size = ::pread(file.descriptor(), bytes.data(), bytes.size(), 0);
  return {bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
}

/// The same as `check_own_lock`, where the other program's words are few: ours are the number of a
/// process, of which a power cut may have left zero bytes.
void check_own_words(File const& file, FileName const& name) {
  constexpr std::string_view ours("0123456789\n\0", 12);
  if (words_in(file).find_first_not_of(ours) != std::string::npos) refuse_foreign(name);
}

/// Returns the process that the lock file names, or nothing where it names none.
std::string holder_of(File const& file) {
  std::string const words = words_in(file);
  return words.substr(0, words.find_first_not_of("0123456789"));
}

/// Only those who wait read it, so that a full disk must not get in the way.
void write_holder(File const& file) {
  std::string const text = std::to_string(::getpid()) + "\n";
  if (::ftruncate(file.descriptor(), 0) != 0) return;
  [[maybe_unused]] ssize_t const written = ::pwrite(file.descriptor(), text.data(), text.size(), 0);
}

}  // namespace

Lock::Lock(Place const& place, std::chrono::seconds wait, Tell const& tell) : name_(place.lock) {
  Patience patience(place, wait, tell);
  FileName const lock{place.lock.path, place.book.shown};
  for (;;) {
    check_own_lock(place.lock);
    file_ = open_file(lock, O_RDWR | O_CREAT | own_file, "lock");
    Attempt const attempt = try_flock(file_, place);
    if (attempt == Attempt::NoSuchThing) break;
    if (attempt == Attempt::HeldByAnother) {
      patience.pause(holder_of(file_));
    } else if (is_still_named(file_, lock)) {
      check_own_words(file_, place.lock);
      write_holder(file_);
      return;
    }
  }
  exclusive_.emplace(FileName{place.lock.path + ".held", place.lock.shown + ".held"}, file_);
  tell(place.folder.shown + " has no file locks; " + exclusive_->name().shown + " serves instead");
  while (!exclusive_->try_to_make()) patience.pause(exclusive_->holder());
}

Lock::~Lock() {
  if (!keeps_file_) try_to_remove(name_);
  // A number of a process that is gone would mislead; closing the file gives the lock back.
  [[maybe_unused]] int const emptied = ::ftruncate(file_.descriptor(), 0);
}

}  // namespace reconnect::store
