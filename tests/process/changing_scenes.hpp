// SPDX-License-Identifier: MIT
// A folder before each command that changes something, and what may be found there afterwards.
#pragma once

#include <filesystem>
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "process/traced_program.hpp"

namespace reconnect::test {

/// A command that changes something, and the book on which it does.
struct Change {
  char const* label{};
  std::vector<std::string> words{};
  std::string input{};
  enum class Start {
    EveryDay,     // a book with a past, whose first change of the day this is
    NoBookYet,    // not even its folder
    LongHistory,  // which the change makes too long
    SameIds,      // two people with one id
  } start{Start::EveryDay};
  std::map<long, int> never{};  // calls that this file system does not have
  // What else than the book is changed, which no history remembers; `~/` is the home.
  std::string other_file{};
  int refusal{5};  // the exit status where that cannot be written
};

/// Every command that changes something.
std::vector<Change> const& every_change();

/// For names and messages of the test framework.
std::string scene_name(testing::TestParamInfo<Change> const& row);
inline void PrintTo(Change const& change, std::ostream* out) { *out << change.label; }

/// The same command again and again, each time in a folder as it was.
class Scene {
 public:
  explicit Scene(Change const& change);
  ~Scene();
  Scene(Scene const&) = delete;
  Scene& operator=(Scene const&) = delete;

  Change const& change() const { return change_; }
  /// Returns the ending of the command where nothing befalls it.
  Ending const& rehearsal() const { return rehearsal_; }
  std::string const& old_book() const { return old_book_; }
  std::string const& new_book() const { return new_book_; }
  /// Returns whether the history remembers the change, so that it can be undone.
  bool is_remembered() const { return change_.other_file.empty(); }

  /// Puts everything back and runs the command under the plan.
  Ending run(Plan plan);
  /// Runs another command behind it.
  Ending then(std::vector<std::string> words);
  /// Puts the folder back as it was before the command.
  void put_back();

  std::filesystem::path home() const { return root_ / "home"; }
  std::filesystem::path folder() const { return home() / ".reconnect"; }
  /// Returns what is in the book, or in the other file that the command changes.
  std::string book() const;
  std::size_t lines_of_history() const;
  std::size_t old_lines_of_history() const { return old_lines_; }

  /// Returns what is not as it should be in a folder where the next command now works.
  std::string harm_to_the_next_command();

 private:
  CommandLine line(std::vector<std::string> words, std::string input = {}) const;
  std::string path_of(std::string word) const;
  std::string names_left_over() const;
  std::string harm_to_the_same_again();

  Change change_;
  std::filesystem::path root_;
  Ending rehearsal_{};
  std::string old_book_{};
  std::string new_book_{};
  std::size_t old_lines_{0};
};

}  // namespace reconnect::test
