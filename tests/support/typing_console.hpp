// SPDX-License-Identifier: MIT
// A console that types what a test wrote down, and remembers what it was shown.
#pragma once

#include <csignal>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "reconnect/error.hpp"
#include "reconnect/system/console.hpp"
#include "support/player.hpp"

namespace reconnect::test {

class TypingConsole final : public system::Console {
 public:
  explicit TypingConsole(Typed const& typed)
      : input_(typed.keys ? *typed.keys : typed.input.value_or("")),
        saved_(typed.saved),
        is_terminal_(typed.keys.has_value()) {}

  std::size_t columns() const override { return 0; }
  void print(std::string_view text) override { said_.out += text; }
  void tell(std::string_view text) override { said_.err += text; }

  /// A line that ends in ^C is given up there.
  std::optional<std::string> read_line() override {
    std::string line;
    if (!std::getline(input_, line)) return std::nullopt;
    if (line.ends_with("^C")) interrupt(line.substr(0, line.size() - 2));
    if (is_terminal_) said_.out += line + "\n";  // a terminal echoes what is typed
    return line;
  }

  std::string read_all(std::size_t) override {
    return {std::istreambuf_iterator<char>(input_), std::istreambuf_iterator<char>()};
  }

  /// Each line is one key, an empty one is Enter, and ^C is what it says.
  std::optional<std::string> read_key() override {
    std::string line;
    if (!std::getline(input_, line)) return std::nullopt;
    if (line == "^C") interrupt("");
    return line.empty() ? "\n" : line;
  }

  /// "12 minutes pass" is no key: nothing is typed for so long.
  std::optional<std::string> read_key_within(std::chrono::milliseconds) override {
    auto key = read_key();
    if (!key || !key->ends_with(" minutes pass")) return key;
    elapsed_ += std::chrono::minutes{std::stoi(*key)};
    return "";
  }

  std::chrono::milliseconds elapsed() override { return elapsed_; }

  /// Shows what the editor would show, a bar before each line, and saves what the test wrote down:
  /// one text each time, then the last one as it was left.
  std::string edit(std::string const& text) override {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) said_.out += "| " + line + "\n";
    if (saved_.empty()) {
      throw system::EditorFailed(Error(ExitCode::Refused, "the editor \"none\" ended with 1"),
                                 text);
    }
    return edits_ < saved_.size() ? saved_[edits_++] : text;
  }

  std::string keep(std::string const&) override { return "/tmp/kept.txt"; }

  /// A desktop is there where somebody is at the terminal.
  bool open(std::string const&) override { return is_terminal_; }

  void page(std::string_view text) override { print(text); }

  Said const& said() const { return said_; }

 private:
  [[noreturn]] void interrupt(std::string const& typed) {
    said_.out += typed + "^C";
    throw system::Interrupted{SIGINT, typed};
  }

  std::istringstream input_;
  std::vector<std::string> saved_;
  std::size_t edits_{0};
  bool is_terminal_;
  std::chrono::milliseconds elapsed_{0};
  Said said_{};
};

}  // namespace reconnect::test
