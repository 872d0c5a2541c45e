// SPDX-License-Identifier: MIT
#include "reconnect/system/files.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "held_signals.hpp"
#include "reconnect/error.hpp"

namespace reconnect::system {
namespace {

[[noreturn]] void refuse(std::string const& what, std::string const& path, int error) {
  throw Error(ExitCode::Refused,
              "cannot " + what + " \"" + path + "\": " + std::system_category().message(error));
}

/// An open file that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(Descriptor const&) = delete;
  Descriptor& operator=(Descriptor const&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

/// Makes the system call again for as long as a signal interrupts it.
template <typename Call>
int again(Call call) {
  for (;;) {
    int const result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

int open_again(char const* path, int flags, mode_t mode = 0) {
  return again([&] { return open(path, flags | O_CLOEXEC, mode); });
}

void write_whole(Descriptor const& file, std::string_view text, std::string const& path) {
  while (!text.empty()) {
    ssize_t const count = write(file.number(), text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) refuse("write", path, errno);
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

void sync(Descriptor const& file, std::string const& path) {
  if (again([&] { return fsync(file.number()); }) != 0) refuse("write", path, errno);
}

/// A file beside its target that bears the number of its writer, and takes the target's place.
class Replacement {
 public:
  explicit Replacement(std::filesystem::path const& target, std::string const& shown)
      : shown_(shown), target_(target), folder_(target.parent_path()) {
    if (folder_.empty()) folder_ = ".";
    std::string const start = "." + target.filename().string() + ".reconnect-";
    sweep(start);
    temporary_ = folder_ / (start + std::to_string(getpid()));
  }
  ~Replacement() { unlink(temporary_.c_str()); }
  Replacement(Replacement const&) = delete;
  Replacement& operator=(Replacement const&) = delete;

  void write(std::string_view text) {
    Descriptor const file(open_again(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW,
                                     S_IRUSR | S_IWUSR));
    if (file.number() < 0) refuse("write", shown_, errno);
    write_whole(file, text, shown_);
    sync(file, shown_);
  }

  void put_in_place() {
    if (again([&] { return rename(temporary_.c_str(), target_.c_str()); }) != 0)
      refuse("write", shown_, errno);
    sync_name();
  }

 private:
  /// Takes away what writers left that were killed, and what one with our own number did.
  void sweep(std::string const& start) {
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder_, error), end; !error && entry != end;
         entry.increment(error)) {
      std::string const name = entry->path().filename().string();
      if (!name.starts_with(start)) continue;
      pid_t const writer = std::atoi(name.c_str() + start.size());
      bool const is_alive = kill(writer, 0) == 0 || errno != ESRCH;
      if (writer > 0 && (!is_alive || writer == getpid())) unlink(entry->path().c_str());
    }
  }

  /// Folders that may not be read, or cannot be synced, are taken at their word.
  void sync_name() const {
    Descriptor const folder(open_again(folder_.c_str(), O_RDONLY | O_DIRECTORY));
    int const result = folder.number() < 0 ? -1 : again([&] { return fsync(folder.number()); });
    if (result == 0 || errno == EACCES || errno == EINVAL) return;
    throw Error(ExitCode::Refused,
                "cannot write \"" + shown_ + "\": " + std::system_category().message(errno),
                "the new file is there, but a power cut may take it back");
  }

  std::string const& shown_;
  std::filesystem::path target_;
  std::filesystem::path folder_;
  std::filesystem::path temporary_{};
};

std::filesystem::path without_links(std::string const& path) {
  for (;;) {
    std::error_code error;
    auto const real = std::filesystem::canonical(path, error);
    if (!error) return real;
    if (error != std::errc::interrupted) refuse("write", path, error.value());
  }
}

bool is_standard_output(struct stat const& status) {
  struct stat ours {};
  return fstat(STDOUT_FILENO, &ours) == 0 && ours.st_dev == status.st_dev &&
         ours.st_ino == status.st_ino;
}

/// A pipe, a terminal, `/dev/stdout` wherever that leads: what is written there takes nobody's
/// place.
bool is_written_through(struct stat const& status) {
  return !S_ISREG(status.st_mode) || is_standard_output(status);
}

void write_through(std::string_view text, std::string const& path, struct stat const& status) {
  // Opened anew it would be written from its beginning on.
  Descriptor const file(is_standard_output(status) ? fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
                                                   : open_again(path.c_str(), O_WRONLY));
  if (file.number() < 0) refuse("write", path, errno);
  write_whole(file, text, path);
}

bool ends_in(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), name.end() - static_cast<long>(ending.size()),
                    [](char left, char right) {
                      return left == right || (right >= 'A' && right <= 'Z' && left == right + 32);
                    });
}

/// Returns what an open file holds from here to its end.
std::string read_whole(Descriptor const& file, std::string const& path) {
  struct stat status {};
  if (again([&] { return fstat(file.number(), &status); }) != 0) refuse("read", path, errno);
  if (S_ISDIR(status.st_mode)) refuse("read", path, EISDIR);
  std::string bytes;
  for (;;) {
    std::size_t const size = bytes.size();
    std::size_t const room =
        std::max<std::size_t>(static_cast<std::size_t>(status.st_size) + 1, 1U << 16U);
    bytes.resize(size + room);
    ssize_t const count = read(file.number(), bytes.data() + size, room);
    if (count < 0 && errno != EINTR) refuse("read", path, errno);
    bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    if (count == 0) return bytes;
    if (bytes.size() > largest_import) refuse("read", path, EFBIG);
  }
}

}  // namespace

std::optional<std::string> read_file_if_there(std::string const& path) {
  // O_NONBLOCK: a FIFO that nobody writes to must not hang the import.
  Descriptor const file(open_again(path.c_str(), O_RDONLY | O_NONBLOCK));
  if (file.number() >= 0) return read_whole(file, path);
  if (errno != ENOENT && errno != ENOTDIR) refuse("read", path, errno);
  return std::nullopt;
}

std::string read_file(std::string const& path) {
  auto text = read_file_if_there(path);
  if (!text) refuse("read", path, ENOENT);
  return *std::move(text);
}

void make_folder(std::string const& path) {
  if (mkdir(path.c_str(), S_IRWXU) == 0 || errno == EEXIST) return;
  std::string const parent = std::filesystem::path(path).parent_path().string();
  if (errno != ENOENT || parent.empty() || parent == path) refuse("make", path, errno);
  make_folder(parent);
  if (mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST) refuse("make", path, errno);
}

void write_file(std::string const& path, std::string_view text) {
  struct stat status {};
  bool const is_there = again([&] { return stat(path.c_str(), &status); }) == 0;
  if (!is_there && errno != ENOENT) refuse("write", path, errno);
  if (is_there && is_written_through(status)) return write_through(text, path, status);
  // A link stays one: what it leads to is what is written.
  auto const target = is_there ? without_links(path) : std::filesystem::path(path);
  HeldSignals const signals;  // no temporary stays
  Replacement file(target, path);
  file.write(text);
  file.put_in_place();
}

bool is_same_file(std::string const& path, std::string const& other) {
  std::error_code error;
  return std::filesystem::equivalent(path, other, error) && !error;
}

std::vector<std::string> files_in(std::string const& path, std::string_view ending) {
  struct stat status {};
  bool const is_there = again([&] { return stat(path.c_str(), &status); }) == 0;
  if (!is_there || !S_ISDIR(status.st_mode)) return {path};
  std::error_code error;
  std::vector<std::string> files;
  for (std::filesystem::directory_iterator entry(path, error), end; !error && entry != end;
       entry.increment(error)) {
    if (ends_in(entry->path().native(), ending)) files.push_back(entry->path().native());
  }
  if (error == std::errc::interrupted) return files_in(path, ending);
  if (error) refuse("read", path, error.value());
  std::ranges::sort(files);
  return files;
}

}  // namespace reconnect::system
