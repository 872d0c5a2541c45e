// SPDX-License-Identifier: MIT
// A folder for one test, what is in it, and a store that lives there.
#include "unit/store/folder_of_books.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace reconnect::test {
namespace {

/// Every change waits for the disk; in memory a thousand of them are made in a second.
std::filesystem::path memory_or_disk() {
  std::filesystem::path const memory = "/dev/shm";
  return ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
}

}  // namespace

TemporaryFolder::TemporaryFolder() : path_((memory_or_disk() / "reconnect-store-XXXXXX").string()) {
  if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary folder");
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

OrdinaryUser::OrdinaryUser(TemporaryFolder const& folder) : was_root_(::geteuid() == 0) {
  if (!was_root_) return;
  constexpr uid_t nobody = 65534;
  bool given = ::chown(folder.path().c_str(), nobody, nobody) == 0;
  for (std::string const& name : names_in(folder.path())) {
    given = given && ::chown((folder / name).c_str(), nobody, nobody) == 0;
  }
  if (!given || ::seteuid(nobody) != 0) throw std::runtime_error("cannot become an ordinary user");
}

OrdinaryUser::~OrdinaryUser() { [[maybe_unused]] int const result = was_root_ ? ::seteuid(0) : 0; }

std::string read_text(std::string const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void write_text(std::string const& path, std::string const& text) {
  std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> lines_of(std::string const& path) {
  std::istringstream text(read_text(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> names_in(std::string const& folder) {
  std::vector<std::string> names;
  for (auto const& file : std::filesystem::directory_iterator(folder)) {
    names.push_back(file.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

mode_t mode_of(std::string const& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
}

Shop::Shop(TemporaryFolder const& folder, std::string const& name)
    : folder_(folder.path()),
      now_(std::make_shared<std::chrono::sys_seconds>(
          std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(8) +
          std::chrono::minutes(41) + std::chrono::seconds(3))),
      told_(std::make_shared<std::vector<std::string>>()) {
  options_.path = folder / name;
  options_.wait = std::chrono::seconds(10);
  options_.now = [now = now_] { return *now; };
  options_.tell = [told = told_](std::string const& line) { told->push_back(line); };
  options_.home = folder.path();
  reopen();
}

std::string Shop::add(std::string const& name) {
  std::string id;
  Contact contact;
  contact.name = name;
  store_->update("add " + name, [&](store::BookDraft& draft) { id = draft.add(contact); });
  return id;
}

store::Change Shop::edit(std::string const& id, std::string const& command,
                         std::function<void(Contact&)> const& change) {
  return store_->update(command, [&](store::BookDraft& draft) {
    Contact contact = draft.find(id).value();
    change(contact);
    draft.put(contact);
  });
}

store::Change Shop::note(std::string const& id, std::string const& notes,
                         std::string const& command) {
  return edit(id, command, [&](Contact& contact) { contact.notes = notes; });
}

std::vector<std::string> Shop::names() const {
  std::vector<std::string> names;
  store_->load()->each(store::Detail::Name,
                       [&](Contact const& contact) { names.push_back(contact.name); });
  return names;
}

}  // namespace reconnect::test
