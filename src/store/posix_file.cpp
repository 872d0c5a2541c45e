// SPDX-License-Identifier: MIT
// The one place where the store calls the system.
#include "store/posix_file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace reconnect::store {
namespace {

constexpr mode_t private_file = 0600;
constexpr mode_t private_folder = 0700;

template <typename Call>
void check(Call call, std::string_view verb, FileName const& name) {
  if (retry(call) != 0) throw system_error(verb, name, errno);
}

std::string_view kind_word(mode_t mode) {
  if (S_ISLNK(mode)) return "a link";
  if (S_ISDIR(mode)) return "a folder";
  if (S_ISFIFO(mode)) return "a pipe";
  if (S_ISSOCK(mode)) return "a socket";
  return "a device";
}

/// The umask takes bits away from a new file, which other programs of the user then could not read
/// or lock.
void make_private(File const& file, std::string_view verb, FileName const& name) {
  auto const status = status_of(file, name, verb);
  refuse_unless_file(status, verb, name);
  if ((status.st_mode & 07777) == private_file || status.st_uid != ::geteuid()) return;
  check([&] { return ::fchmod(file.descriptor(), private_file); }, verb, name);
}

/// The parts that are not written yet, as `writev` takes them.
class Remaining {
 public:
  explicit Remaining(std::span<std::string_view const> parts) {
    pieces_.reserve(parts.size());
    for (std::string_view const part : parts) {
      // `iovec` serves reading too and so knows no const; writing does not touch the bytes.
      if (!part.empty()) pieces_.push_back({const_cast<char*>(part.data()), part.size()});
    }
  }

  bool empty() const { return first_ == pieces_.size(); }
  iovec const* next() const { return pieces_.data() + first_; }
  int count() const {
    return static_cast<int>(std::min<std::size_t>(pieces_.size() - first_, IOV_MAX));
  }

  void take_off(std::size_t written) {
    while (!empty() && written >= pieces_[first_].iov_len) written -= pieces_[first_++].iov_len;
    if (written == 0) return;
    pieces_[first_].iov_base = static_cast<char*>(pieces_[first_].iov_base) + written;
    pieces_[first_].iov_len -= written;
  }

 private:
  std::vector<iovec> pieces_{};
  std::size_t first_{0};
};

}  // namespace

std::string system_words(int code) {
  char const* const words = ::strerrordesc_np(code);
  if (words == nullptr) return "system error " + std::to_string(code);
  std::string text = words;
  bool const is_name = text[1] >= 'A' && text[1] <= 'Z';  // "RFS specific error"
  if (!is_name && text[0] >= 'A') text[0] = static_cast<char>(text[0] | 0x20);
  return text;
}

Error file_error(std::string_view verb, FileName const& name, std::string const& why,
                 std::string const& hint) {
  std::string const what = "cannot " + std::string(verb) + " " + name.shown + ": " + why;
  if (verb == "read") return Error(ExitCode::Unreadable, what);
  return Error(ExitCode::Unreadable, what, hint).with_word("unwritable_file");
}

Error system_error(std::string_view verb, FileName const& name, int code) {
  return file_error(verb, name, system_words(code));
}

File::~File() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

void File::close(std::string_view verb, FileName const& name) {
  // After EINTR the descriptor is gone on Linux: another call could close somebody else's file.
  if (::close(std::exchange(descriptor_, -1)) != 0 && errno != EINTR)
    throw system_error(verb, name, errno);
}

std::optional<File> open_if_there(FileName const& name, int flags, std::string_view verb) {
  File file(retry([&] { return ::open(name.path.c_str(), flags | O_CLOEXEC, private_file); }));
  if (!file && errno == ENOENT) return std::nullopt;
  if (!file) throw system_error(verb, name, errno);
  if ((flags & O_CREAT) != 0) make_private(file, verb, name);
  return file;
}

File open_file(FileName const& name, int flags, std::string_view verb) {
  std::optional<File> file = open_if_there(name, flags, verb);
  if (!file) throw system_error(verb, name, ENOENT);
  return *std::move(file);
}

std::optional<struct stat> status_of(FileName const& name, std::string_view verb) {
  struct stat status {};
  if (retry([&] { return ::stat(name.path.c_str(), &status); }) == 0) return status;
  if (errno == ENOENT) return std::nullopt;
  throw system_error(verb, name, errno);
}

struct stat status_of(File const& file, FileName const& name, std::string_view verb) {
  struct stat status {};
  check([&] { return ::fstat(file.descriptor(), &status); }, verb, name);
  return status;
}

void refuse_unless_file(struct stat const& status, std::string_view verb, FileName const& name) {
  if (S_ISREG(status.st_mode)) return;
  throw file_error(verb, name, "it is " + std::string(kind_word(status.st_mode)) + ", not a file",
                   "nothing was changed; move it away and try again");
}

std::size_t check_own_file(FileName const& name, std::string_view verb) {
  struct stat status {};
  if (retry([&] { return ::lstat(name.path.c_str(), &status); }) == 0) {
    refuse_unless_file(status, verb, name);
  } else if (errno != ENOENT) {
    throw system_error(verb, name, errno);
  }
  return static_cast<std::size_t>(status.st_size);
}

void check_writable(FileName const& name) {
  check([&] { return ::faccessat(AT_FDCWD, name.path.c_str(), W_OK, AT_EACCESS); }, "write", name);
}

std::string read_at(File const& file, std::size_t offset, std::size_t size, FileName const& name) {
  std::string bytes(size, '\0');
  std::size_t have = 0;
  while (have < size) {
    ssize_t const count = retry([&] {
      return ::pread(file.descriptor(), bytes.data() + have, size - have,
                     static_cast<off_t>(offset + have));
    });
    if (count < 0) throw system_error("read", name, errno);
    if (count == 0) break;
    have += static_cast<std::size_t>(count);
  }
  bytes.resize(have);
  return bytes;
}

void write_all(File const& file, std::span<std::string_view const> parts, std::string_view verb,
               FileName const& name) {
  Remaining remaining(parts);
  while (!remaining.empty()) {
    ssize_t const written =
        retry([&] { return ::writev(file.descriptor(), remaining.next(), remaining.count()); });
    if (written < 0) throw system_error(verb, name, errno);
    if (written == 0) throw system_error(verb, name, EIO);
    remaining.take_off(static_cast<std::size_t>(written));
  }
}

void sync(File const& file, std::string_view verb, FileName const& name) {
  check([&] { return ::fsync(file.descriptor()); }, verb, name);
}

void sync_folder(File const& folder, std::string_view verb, FileName const& name) {
  int const result = retry([&] { return ::fsync(folder.descriptor()); });
  if (result != 0 && errno != EINVAL && errno != ENOTSUP) throw system_error(verb, name, errno);
}

std::vector<std::string> names_in(FileName const& folder, std::string_view verb) {
  DIR* opened = nullptr;
  while ((opened = ::opendir(folder.path.c_str())) == nullptr && errno == EINTR) continue;
  if (opened == nullptr && errno == ENOENT) return {};
  if (opened == nullptr) throw system_error(verb, folder, errno);
  std::unique_ptr<DIR, int (*)(DIR*)> const stream(opened, ::closedir);
  std::vector<std::string> names;
  for (;;) {
    errno = 0;
    dirent const* const entry = ::readdir(stream.get());
    if (entry != nullptr) {
      names.emplace_back(entry->d_name);
    } else if (errno == 0) {
      return names;
    } else if (errno != EINTR) {
      throw system_error(verb, folder, errno);
    }
  }
}

void rename_file(FileName const& from, FileName const& to) {
  check([&] { return ::rename(from.path.c_str(), to.path.c_str()); }, "write", to);
}

void make_folder(FileName const& name, std::string_view verb) {
  if (retry([&] { return ::mkdir(name.path.c_str(), private_folder); }) != 0) {
    if (errno == EEXIST) return;
    throw system_error(verb, name, errno);
  }
  check([&] { return ::chmod(name.path.c_str(), private_folder); }, verb, name);
}

void remove_file(FileName const& name, std::string_view verb) {
  int const result = retry([&] { return ::unlink(name.path.c_str()); });
  if (result != 0 && errno != ENOENT) throw system_error(verb, name, errno);
}

void try_to_remove_folder(FileName const& name) noexcept { ::rmdir(name.path.c_str()); }

void try_to_remove(FileName const& name) noexcept {
  retry([&] { return ::unlink(name.path.c_str()); });
}

}  // namespace reconnect::store
