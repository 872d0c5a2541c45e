// SPDX-License-Identifier: MIT
// The bytes of a whole file, mapped or read.
#pragma once

#include <sys/stat.h>

#include <memory>
#include <optional>
#include <string_view>

#include "store/posix_file.hpp"

namespace reconnect::store {

/// A book is at most this long.
inline constexpr std::size_t largest_book = 1'000'000'000;

/// The bytes of a file as they were when it was opened. A zero byte stands behind the last one.
/// Where another program cuts the file short while it is mapped, reading it raises SIGBUS (`system`
/// ends with 5); this program only ever renames a new file over it.
class FileText {
 public:
  std::string_view text() const { return text_; }
  /// Returns what was opened, for telling whether it still stands at its path.
  struct stat const& status() const {
    return status_;
  }

  FileText(std::shared_ptr<char const> bytes, std::size_t size, struct stat const& status)
      : bytes_(std::move(bytes)), text_(bytes_.get(), size), status_(status) {}

 private:
  std::shared_ptr<char const> bytes_;
  std::string_view text_;
  struct stat status_;
};

/// Returns whether there is such a file. Refuses what is no regular file, without opening it.
bool check_kind(FileName const& name);

/// Returns the file's bytes, or nothing where there is no file. Refuses what is no regular file,
/// and one of more than `limit` bytes.
std::optional<FileText> read_file(FileName const& name, std::size_t limit);

}  // namespace reconnect::store
