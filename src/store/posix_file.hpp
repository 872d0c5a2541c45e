// SPDX-License-Identifier: MIT
// The one place where the store calls the system: every call that can fail is made again after
// EINTR, and throws `Error` (exit 5) in plain words where it fails for good.
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/error.hpp"

namespace reconnect::store {

/// A file or folder: where it is, and what messages call it. A temporary bears the name of what it
/// stands for.
struct FileName {
  std::string path{};
  std::string shown{};
};

/// Returns an error that says what cannot be done with the file, and in JSON whether that is to
/// read it.
Error file_error(std::string_view verb, FileName const& name, std::string const& why,
                 std::string const& hint = "nothing was changed");

/// Returns the error of a failed call: `cannot write ~/x.json: no space left on device`.
Error system_error(std::string_view verb, FileName const& name, int code);

/// Makes the system call again for as long as a signal interrupts it, and returns what it returns.
template <typename Call>
auto retry(Call call) {
  for (;;) {
    auto const result = call();
    if (result != -1 || errno != EINTR) return result;
  }
}

/// Returns what the system calls the errno `code`, in lower case.
std::string system_words(int code);

/// An open file, closed at the end of its life.
class File {
 public:
  File() = default;
  explicit File(int descriptor) : descriptor_(descriptor) {}
  File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  File& operator=(File&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  ~File();

  explicit operator bool() const { return descriptor_ >= 0; }
  int descriptor() const { return descriptor_; }

  /// Closes the file and throws where the system only now says that a write failed.
  void close(std::string_view verb, FileName const& name);

 private:
  int descriptor_{-1};
};

/// Returns what `open` gives for `flags` (close-on-exec is added), a new file being 0600 whatever
/// the umask.
File open_file(FileName const& name, int flags, std::string_view verb);

/// As `open_file`, but an absent file is no file.
std::optional<File> open_if_there(FileName const& name, int flags, std::string_view verb);

/// Returns what stands at the path, links followed, or nothing.
std::optional<struct stat> status_of(FileName const& name, std::string_view verb);
struct stat status_of(File const& file, FileName const& name, std::string_view verb);

/// Throws where the status is not that of a file.
void refuse_unless_file(struct stat const& status, std::string_view verb, FileName const& name);

/// Returns how long the file is that stands beside the book under the name of one of the program's
/// own; 0 where there is none. Throws where it is no file: a link is not followed, a pipe not
/// waited for. Requires: what is opened then is opened with `own_file`, for it may have come to
/// stand there since.
std::size_t check_own_file(FileName const& name, std::string_view verb);
inline constexpr int own_file = O_NOFOLLOW | O_NONBLOCK;

/// Throws where the file may not be written: a new one could take its place, but its owner said no.
void check_writable(FileName const& name);

/// Returns the bytes from `offset` on, at most `size` of them: fewer where the file ends before.
std::string read_at(File const& file, std::size_t offset, std::size_t size, FileName const& name);

/// Writes all of all parts at the file's position.
void write_all(File const& file, std::span<std::string_view const> parts, std::string_view verb,
               FileName const& name);

/// Waits until the file is on the disk.
void sync(File const& file, std::string_view verb, FileName const& name);

/// Waits until the names in a folder are on the disk. File systems that cannot are taken at their
/// word.
void sync_folder(File const& folder, std::string_view verb, FileName const& name);

/// Returns what is in the folder, in no order; nothing where there is no folder.
std::vector<std::string> names_in(FileName const& folder, std::string_view verb);

void rename_file(FileName const& from, FileName const& to);

/// Makes the folder, 0700 whatever the umask. One that is there already is no failure.
void make_folder(FileName const& name, std::string_view verb);

/// Removes the folder if nothing is in it.
void try_to_remove_folder(FileName const& name) noexcept;

/// Removes the file; an absent one is no failure.
void remove_file(FileName const& name, std::string_view verb);

/// Removes what a failed or finished action leaves; where that fails, the next writer tries again.
void try_to_remove(FileName const& name) noexcept;

}  // namespace reconnect::store
