// SPDX-License-Identifier: MIT
// A lock for file systems without locks: a file that only one process can make, and whose maker can
// be checked.
#pragma once

#include <string>

#include "store/posix_file.hpp"

namespace reconnect::store {

/// A file that exists while somebody works. Its maker removes it; what one that died has left is
/// taken over: at once on this machine, after a day where it was made on another one.
class ExclusiveFile {
 public:
  /// `clock` is a file of the same folder: touching it tells what time the file system has. It must
  /// outlive this.
  ExclusiveFile(FileName name, File const& clock) : name_(std::move(name)), clock_(clock) {}
  ~ExclusiveFile();
  ExclusiveFile(ExclusiveFile const&) = delete;
  ExclusiveFile& operator=(ExclusiveFile const&) = delete;

  FileName const& name() const { return name_; }

  /// Makes the file and returns true, or returns false where another process has it.
  bool try_to_make();

  /// Returns the process that made the file, with its machine where that is another one, or
  /// nothing.
  std::string holder() const;

 private:
  bool make();
  bool is_left_over();
  bool is_of_nobody(FileName const& name, std::string const& note) const;
  void take_away();

  FileName name_;
  File const& clock_;
  bool is_ours_{false};
  int torn_looks_{0};
};

}  // namespace reconnect::store
