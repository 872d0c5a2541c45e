// SPDX-License-Identifier: MIT
// A home directory for one test, which is also the working directory for as long as it lives.
#pragma once

#include <filesystem>
#include <string>

namespace reconnect::test {

class TemporaryHome {
 public:
  TemporaryHome();
  ~TemporaryHome();
  TemporaryHome(TemporaryHome const&) = delete;
  TemporaryHome& operator=(TemporaryHome const&) = delete;

  std::string const& path() const { return path_; }

 private:
  std::string path_;
  std::filesystem::path before_;
};

/// Returns the bytes of a file; nothing of one that cannot be read.
std::string bytes_of(std::filesystem::path const& path);

void write_bytes(std::filesystem::path const& path, std::string const& bytes);

}  // namespace reconnect::test
