// SPDX-License-Identifier: MIT
#include "support/temporary_home.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace reconnect::test {
namespace {

/// Every change waits for the disk; in memory that costs nothing.
std::filesystem::path memory_or_disk() {
  std::filesystem::path const memory = "/dev/shm";
  return ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
}

}  // namespace

TemporaryHome::TemporaryHome()
    : path_((memory_or_disk() / "reconnect-home-XXXXXX").string()),
      before_(std::filesystem::current_path()) {
  if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary home");
  std::filesystem::current_path(path_);
}

TemporaryHome::~TemporaryHome() {
  std::error_code ignored;
  std::filesystem::current_path(before_, ignored);
  std::filesystem::remove_all(path_, ignored);
}

std::string bytes_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_bytes(std::filesystem::path const& path, std::string const& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace reconnect::test
