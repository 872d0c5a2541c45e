// SPDX-License-Identifier: MIT
// The store that keeps the book in one JSON file of the user, with its side files beside it
// (file.md).
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "reconnect/store/book_store.hpp"

namespace reconnect::store {

struct FileStoreOptions {
  std::string path{};  // as the user named it; links are followed and kept
  bool is_default{
      false};  // ~/.reconnect/contacts.json: its folder is made when it is first written
  std::chrono::seconds wait{10};                    // for the lock
  std::function<std::chrono::sys_seconds()> now{};  // the real clock: history and backups
  std::function<Date(std::chrono::sys_seconds)>
      day{};  // the day of a moment where the user is, for backups; else UTC
  std::function<void(std::string const&)> tell{
      [](std::string const&) {}};  // a line for stderr: waiting, a lost history, lock files
  std::string home{};              // shown as ~ in messages
};

std::unique_ptr<BookStore> open_file_store(FileStoreOptions options);

/// Reads a contacts file that is held in memory, as `import` and `convert` need it.
/// `name` stands for it in messages. Throws `Error` (exit 5) as the file store does.
Book read_book(std::string_view text, std::string const& name);

}  // namespace reconnect::store
