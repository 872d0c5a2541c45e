// SPDX-License-Identifier: MIT
// A store before a change that something befalls, and what may be left of it.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/history_line.hpp"
#include "unit/store/failing_calls.hpp"
#include "unit/store/folder_of_books.hpp"

namespace reconnect::test {

/// More than any change makes.
inline constexpr int most_calls = 200;

enum class Start {
  EveryDay,     // a book of yesterday, so that the change makes a backup
  NoBookYet,    // not even its folder
  LongHistory,  // which the change makes too long
};

inline std::vector<std::string> const people{"Ana", "Ben"};

/// A store before Cem is added.
class Scene {
 public:
  explicit Scene(Start start) : shop_(folder_, ".reconnect/contacts.json") {
    shop_.options().is_default = true;
    shop_.reopen();
    if (start != Start::NoBookYet) {
      for (std::string const& name : people) shop_.add(name);
      old_people_ = people;
    }
    if (start == Start::LongHistory) write_text(history(), many_lines() + read_text(history()));
    shop_.let_pass(std::chrono::hours(24));
    old_text_ = shop_.text();
    old_history_ = read_text(history());
  }

  Shop& shop() { return shop_; }
  std::string const& old_text() const { return old_text_; }

  /// Returns what is not as it should be after a change that failed.
  std::string harm() const {
    if (shop_.text() != old_text_) return "the book was changed";
    if (read_text(history()) != old_history_) return "the history was changed";
    return "";
  }

  bool was_made() const {
    std::vector<std::string> new_people = old_people_;
    new_people.emplace_back("Cem");
    return shop_.names() == new_people;
  }

  /// Returns whether the book is the old one, or that with one more person.
  bool is_whole() const { return was_made() || shop_.text() == old_text_; }

  bool has_temporary() const {
    return std::filesystem::exists(inside(".contacts.json.tmp")) ||
           std::filesystem::exists(inside(".contacts.history.jsonl.tmp")) ||
           std::filesystem::exists(inside("contacts.backups/.2026-11-23.json.tmp"));
  }

  std::string inside(std::string const& name) const { return folder_ / (".reconnect/" + name); }

 private:
  static std::string many_lines() {
    std::string lines;
    for (int i = 0; i < 1098; ++i) {
      lines += store::line_text({"c" + std::to_string(i), "2026-11-22T08:41:03Z", "note", {}, {}});
    }
    return lines;
  }

  std::string history() const { return inside("contacts.history.jsonl"); }

  TemporaryFolder folder_;
  Shop shop_;
  std::vector<std::string> old_people_{};
  std::string old_text_{};
  std::string old_history_{};
};

struct Outcome {
  std::string victim{};
  std::string refusal{};
};

/// Adds Cem, while the call of that number has its fate.
inline Outcome add_cem(Scene& scene, Fate fate, int turn, int code) {
  FailingCalls const calls(fate, turn, code);
  std::string said = refusal([&] { scene.shop().add("Cem"); });
  return {calls.victim(), std::move(said)};
}

}  // namespace reconnect::test
