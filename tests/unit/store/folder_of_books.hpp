// SPDX-License-Identifier: MIT
// A folder for one test, what is in it, and a store that lives there with a clock of its own.
#pragma once

#include <sys/stat.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "reconnect/error.hpp"
#include "reconnect/store/file_store.hpp"

namespace reconnect::test {

/// A folder that goes away with its test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(TemporaryFolder const&) = delete;
  TemporaryFolder& operator=(TemporaryFolder const&) = delete;

  std::string const& path() const { return path_; }
  std::string operator/(std::string const& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

/// Takes the rights of root from a test that runs as root, and gives the folder and what is in it
/// to that user.
class OrdinaryUser {
 public:
  explicit OrdinaryUser(TemporaryFolder const& folder);
  ~OrdinaryUser();
  OrdinaryUser(OrdinaryUser const&) = delete;
  OrdinaryUser& operator=(OrdinaryUser const&) = delete;

 private:
  bool was_root_;
};

std::string read_text(std::string const& path);
void write_text(std::string const& path, std::string const& text);
std::vector<std::string> lines_of(std::string const& path);

/// Returns what is in the folder, hidden files too, by name.
std::vector<std::string> names_in(std::string const& folder);

/// Returns the permission bits.
mode_t mode_of(std::string const& path);

/// A store at `contacts.json` of a folder, whose clock stands at 2026-11-22T08:41:03Z until it is
/// moved, and which remembers what it told.
class Shop {
 public:
  explicit Shop(TemporaryFolder const& folder, std::string const& name = "contacts.json");

  store::BookStore& operator*() const { return *store_; }
  store::BookStore* operator->() const { return store_.get(); }
  store::FileStoreOptions& options() { return options_; }
  /// Opens the store again, with the options as they are now.
  void reopen() { store_ = store::open_file_store(options_); }

  std::string path(std::string const& name = "contacts.json") const { return folder_ + "/" + name; }
  std::string text() const { return read_text(options_.path); }
  std::vector<std::string> const& told() const { return *told_; }
  void let_pass(std::chrono::seconds time) { *now_ += time; }

  /// Adds a person and returns their id.
  std::string add(std::string const& name);
  store::Change edit(std::string const& id, std::string const& command,
                     std::function<void(Contact&)> const& change);
  /// Sets the notes of the person.
  store::Change note(std::string const& id, std::string const& notes,
                     std::string const& command = "edit");
  std::vector<std::string> names() const;

 private:
  std::string folder_;
  std::shared_ptr<std::chrono::sys_seconds> now_;
  std::shared_ptr<std::vector<std::string>> told_;
  store::FileStoreOptions options_;
  std::unique_ptr<store::BookStore> store_;
};

/// Returns what `action` says when it refuses, as `CODE message (hint)`, or "nothing" where it does
/// not.
template <typename Action>
std::string refusal(Action&& action) {
  try {
    action();
    return "nothing";
  } catch (Error const& error) {
    std::string const hint = error.hint().empty() ? "" : " (" + error.hint() + ")";
    return std::to_string(static_cast<int>(error.code())) + " " + error.what() + hint;
  }
}

}  // namespace reconnect::test
