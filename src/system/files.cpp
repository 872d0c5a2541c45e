// SPDX-License-Identifier: MIT
#include "reconnect/system/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

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
  if (again([&] { return fsync(file.number()); }) != 0) refuse("write", path, errno);
}

bool ends_in(std::string_view name, std::string_view ending) {
  if (name.size() < ending.size()) return false;
  return std::equal(ending.begin(), ending.end(), name.end() - static_cast<long>(ending.size()),
                    [](char left, char right) {
                      return left == right || (right >= 'A' && right <= 'Z' && left == right + 32);
                    });
}

}  // namespace

std::string read_file(std::string const& path) {
  // O_NONBLOCK: a FIFO that nobody writes to must not hang the import.
  Descriptor const file(open_again(path.c_str(), O_RDONLY | O_NONBLOCK));
  if (file.number() < 0) refuse("read", path, errno);
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

std::optional<std::string> read_file_if_there(std::string const& path) {
  struct stat status {};
  bool const is_missing = stat(path.c_str(), &status) != 0 && (errno == ENOENT || errno == ENOTDIR);
  if (is_missing) return std::nullopt;
  return read_file(path);
}

void make_folder(std::string const& path) {
  if (mkdir(path.c_str(), S_IRWXU) == 0 || errno == EEXIST) return;
  std::string const parent = std::filesystem::path(path).parent_path().string();
  if (errno != ENOENT || parent.empty() || parent == path) refuse("make", path, errno);
  make_folder(parent);
  if (mkdir(path.c_str(), S_IRWXU) != 0 && errno != EEXIST) refuse("make", path, errno);
}

void write_file(std::string const& path, std::string_view text) {
  std::string const temporary = path + ".part-" + std::to_string(getpid());
  {
    Descriptor const file(
        open_again(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (file.number() < 0) refuse("write", path, errno);
    try {
      write_whole(file, text, path);
    } catch (Error const&) {
      unlink(temporary.c_str());
      throw;
    }
  }
  if (rename(temporary.c_str(), path.c_str()) != 0) {
    int const error = errno;
    unlink(temporary.c_str());
    refuse("write", path, error);
  }
}

std::vector<std::string> files_in(std::string const& path, std::string_view ending) {
  std::error_code error;
  if (!std::filesystem::is_directory(path, error)) return {path};
  std::vector<std::string> files;
  for (std::filesystem::directory_iterator entry(path, error), end; !error && entry != end;
       entry.increment(error)) {
    if (ends_in(entry->path().native(), ending)) files.push_back(entry->path().native());
  }
  if (error) refuse("read", path, error.value());
  std::ranges::sort(files);
  return files;
}

}  // namespace reconnect::system
