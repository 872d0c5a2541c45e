// SPDX-License-Identifier: MIT
// Where the book is, behind links, and the names of what stands beside it.
#include "store/place.hpp"

#include <stdlib.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>
#include <memory>
#include <optional>

namespace reconnect::store {
namespace {

using Path = std::filesystem::path;

std::string shown(std::string const& path, std::string const& home) {
  if (home.size() <= 1 || !path.starts_with(home)) return path;
  std::string const rest = path.substr(home.size());
  return rest.empty() || rest.front() == '/' ? "~" + rest : path;
}

/// Returns the path without links, or nothing where it, or its folder, is not there.
std::optional<std::string> real_path(FileName const& name) {
  char* const bytes = ::realpath(name.path.c_str(), nullptr);
  if (bytes == nullptr && errno == EINTR) return real_path(name);
  std::unique_ptr<char, decltype(&::free)> const real(bytes, &::free);
  if (real) return std::string(real.get());
  if (errno == ENOENT) return std::nullopt;
  throw system_error("read", name, errno);
}

void refuse_dangling_link(FileName const& path, FileName const& book) {
  struct stat status {};
  if (::lstat(path.path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode)) return;
  throw Error(ExitCode::Unreadable, "cannot read " + book.shown + ": " + path.shown +
                                        " is a link to something that is not there");
}

/// Returns where the absent book will be.
std::string future_path(FileName const& book, FileStoreOptions const& options,
                        bool& folder_is_there) {
  refuse_dangling_link(book, book);
  Path const path(book.path);
  std::string const parent = path.has_parent_path() ? path.parent_path().string() : ".";
  FileName const folder{parent, shown(parent, options.home)};
  std::optional<std::string> const real_folder = real_path(folder);
  folder_is_there = real_folder.has_value();
  if (folder_is_there) return (Path(*real_folder) / path.filename()).string();
  refuse_dangling_link(folder, book);
  if (options.is_default) return book.path;
  throw Error(ExitCode::Unreadable,
              "cannot read " + book.shown + ": there is no folder " + folder.shown,
              "make it first: mkdir -p " + folder.shown);
}

/// Two books in one folder share side files only where they share a stem; a book called x.lock
/// would be its own lock.
std::string stem(Path const& book) {
  return book.extension() == ".lock" ? book.filename().string() : book.stem().string();
}

}  // namespace

FileName inside(FileName const& folder, std::string const& file_name) {
  return {(Path(folder.path) / file_name).string(), (Path(folder.shown) / file_name).string()};
}

FileName temporary_of(FileName const& name) {
  Path const path(name.path);
  return {(path.parent_path() / ("." + path.filename().string() + ".tmp")).string(), name.shown};
}

Place locate(FileStoreOptions const& options) {
  Place place;
  place.book = {options.path, shown(options.path, options.home)};
  std::optional<std::string> real = real_path(place.book);
  if (!real) real = future_path(place.book, options, place.folder_is_there);
  place.book.path = *real;
  Path const folder = Path(*real).parent_path();
  place.folder = {folder.string(), shown(folder.string(), options.home)};
  place.stem = stem(*real);
  std::string const& name = place.stem;
  place.lock = inside(place.folder, name + ".lock");
  place.history = inside(place.folder, name + ".history.jsonl");
  place.feeds = inside(place.folder, name + ".feeds.json");
  place.backups = inside(place.folder, name + ".backups");
  return place;
}

}  // namespace reconnect::store
