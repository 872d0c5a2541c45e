// SPDX-License-Identifier: MIT
// One backup a day.
#include "store/backups.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>

#include "store/atomic_write.hpp"

namespace reconnect::store {
namespace {

constexpr std::string_view verb = "back up";
constexpr std::string_view suffix = ".json";

/// What is in the folder and does not carry a day's name is somebody else's.
std::optional<Date> day_of(std::string_view file_name) {
  if (!file_name.ends_with(suffix)) return std::nullopt;
  file_name.remove_suffix(suffix.size());
  return parse_date(file_name);
}

/// A link costs nothing, but shares the mode of the book, which a hand-made one may let others
/// read.
bool try_to_link(FileName const& book, FileText const& old_book, FileName const& backup) {
  bool const is_private = (old_book.status().st_mode & 07777) == 0600;
  return is_private && retry([&] { return ::link(book.path.c_str(), backup.path.c_str()); }) == 0;
}

void remove_old(Place const& place, Date today) {
  for (Backup const& backup : list_backups(place)) {
    if (today - backup.day >= backup_days) try_to_remove(backup_name(place, backup.day));
  }
}

}  // namespace

FileName backup_name(Place const& place, Date day) {
  return inside(place.backups, to_text(day) + std::string(suffix));
}

void keep_backup(Place const& place, FileText const& old_book, Date today) {
  FileName const backup{backup_name(place, today).path, place.book.shown};
  if (status_of(backup, verb)) return;
  make_folder({place.backups.path, place.book.shown}, verb);
  if (!try_to_link(place.book, old_book, backup)) {
    std::string_view const text = old_book.text();
    Replacement(backup, verb, {&text, 1}).put_in_place();
  }
  sync_folder(open_file(place.backups, O_RDONLY | O_DIRECTORY, verb), verb, backup);
  remove_old(place, today);
}

std::vector<Backup> list_backups(Place const& place) {
  std::vector<Backup> backups;
  std::error_code code;
  for (std::filesystem::directory_iterator file(place.backups.path, code), end;
       !code && file != end; file.increment(code)) {
    std::optional<Date> const day = day_of(file->path().filename().string());
    if (!day) continue;
    std::error_code no_size;
    std::uintmax_t const bytes = file->file_size(no_size);
    if (!no_size) backups.push_back({*day, file->path().string(), static_cast<std::size_t>(bytes)});
  }
  if (code && code != std::errc::no_such_file_or_directory)
    throw system_error("read", place.backups, code.value());
  std::ranges::sort(backups, std::ranges::greater(), &Backup::day);
  return backups;
}

}  // namespace reconnect::store
