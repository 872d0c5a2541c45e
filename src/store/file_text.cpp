// SPDX-License-Identifier: MIT
// The bytes of a whole file, mapped or read.
#include "store/file_text.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace reconnect::store {
namespace {

/// A map costs a quarter of reading into fresh memory. Behind its last page it holds zero bytes, so
/// that a file of whole pages, behind which nothing is, must be read.
std::shared_ptr<char const> map_whole(File const& file, std::size_t size) {
  auto const page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  if (size % page == 0) return nullptr;
  void* const start =
      ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file.descriptor(), 0);
  if (start == MAP_FAILED) return nullptr;
  return {static_cast<char const*>(start),
          [size](char const* bytes) { ::munmap(const_cast<char*>(bytes), size); }};
}

}  // namespace

bool check_kind(FileName const& name) {
  std::optional<struct stat> const found = status_of(name, "read");
  if (found) refuse_unless_file(*found, "read", name);
  return found.has_value();
}

std::optional<FileText> read_file(FileName const& name, std::size_t limit) {
  if (!check_kind(name)) return std::nullopt;
  // It may have become a pipe since: opening one must not wait for somebody who writes.
  std::optional<File> const file = open_if_there(name, O_RDONLY | O_NONBLOCK, "read");
  if (!file) return std::nullopt;
  struct stat const status = status_of(*file, name, "read");
  refuse_unless_file(status, "read", name);
  auto const size = static_cast<std::size_t>(status.st_size);
  if (size > limit) throw system_error("read", name, EFBIG);
  if (auto mapped = map_whole(*file, size)) return FileText(std::move(mapped), size, status);
  auto const bytes = std::make_shared<std::string>(read_at(*file, 0, size, name));
  return FileText({bytes, bytes->data()}, bytes->size(), status);
}

}  // namespace reconnect::store
