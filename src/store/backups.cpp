// SPDX-License-Identifier: MIT
// One backup a day.
#include "store/backups.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>

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

/// A copy that was never finished, on another day: today's is swept before it is made again.
bool is_unfinished(std::string_view file_name) {
  return file_name.starts_with('.') && file_name.ends_with(".json.tmp");
}

/// Where they cannot be listed, they stay until the next day: that harms nobody.
void remove_old(Place const& place, Date today, Tell const& tell) {
  try {
    for (std::string const& name : names_in(place.backups, "read")) {
      std::optional<Date> const day = day_of(name);
      bool const is_old = day && today - *day >= backup_days;
      if (is_old || is_unfinished(name)) try_to_remove(inside(place.backups, name));
    }
  } catch (Error const& error) {
    tell(std::string("old backups stay: ") + error.what());
  }
}

FileName free_name_aside(Place const& place, Date today) {
  std::filesystem::path const book(place.book.path);
  std::string const stem = book.stem().string() + ".damaged-" + to_text(today);
  for (int number = 1;; ++number) {
    std::string const nth = number == 1 ? "" : '-' + std::to_string(number);
    FileName aside = inside(place.folder, stem + nth + book.extension().string());
    if (!status_of(aside, verb)) return aside;
  }
}

}  // namespace

FileName backup_name(Place const& place, Date day) {
  return inside(place.backups, to_text(day) + std::string(suffix));
}

OldCopy::OldCopy(Place const& place, FileText const& old_book, bool is_damaged, Date today)
    : place_(place),
      is_damaged_(is_damaged),
      today_(today),
      folder_(is_damaged ? place.folder : FileName{place.backups.path, place.book.shown}),
      name_(is_damaged ? free_name_aside(place, today)
                       : FileName{backup_name(place, today).path, place.book.shown}) {
  check_own_file(name_, verb);
  is_new_ = !status_of(name_, verb);
  if (!is_new_) return;
  try {
    make(old_book);
  } catch (...) {
    take_back();
    throw;
  }
}

OldCopy::~OldCopy() {
  if (is_new_ && !is_kept_) take_back();
}

void OldCopy::make(FileText const& old_book) {
  if (!is_damaged_) make_folder(folder_, verb);
  if (!try_to_link(place_.book, old_book, name_)) {
    std::string_view const text = old_book.text();
    Replacement(name_, verb, {&text, 1}).put_in_place();
  }
  sync_folder(open_file(folder_, O_RDONLY | O_DIRECTORY, verb), verb, name_);
}

void OldCopy::take_back() const noexcept {
  try_to_remove(name_);
  if (!is_damaged_) try_to_remove_folder(folder_);
}

void OldCopy::keep(Tell const& tell) {
  is_kept_ = true;
  if (!is_new_) return;
  if (is_damaged_) return tell("the damaged file is kept as " + name_.shown);
  remove_old(place_, today_, tell);
}

std::vector<Backup> list_backups(Place const& place) {
  std::vector<Backup> backups;
  for (std::string const& name : names_in(place.backups, "read")) {
    std::optional<Date> const day = day_of(name);
    if (!day) continue;
    FileName const file = inside(place.backups, name);
    std::optional<struct stat> const status = status_of(file, "read");
    if (status) backups.push_back({*day, file.path, static_cast<std::size_t>(status->st_size)});
  }
  std::ranges::sort(backups, std::ranges::greater(), &Backup::day);
  return backups;
}

bool has_backups(Place const& place) {
  try {
    return !list_backups(place).empty();
  } catch (Error const&) {
    return false;
  }
}

}  // namespace reconnect::store
