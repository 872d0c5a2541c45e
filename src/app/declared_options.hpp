// SPDX-License-Identifier: MIT
// The options of a run as they were declared: one list that the parser, help and completion read.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "reconnect/commands/options.hpp"

namespace reconnect::app {

/// Where a parsed value goes.
using Target = std::variant<bool*, std::optional<std::string>*, std::vector<std::string>*>;

struct DeclaredOption {
  commands::Option option{};
  Target target{};
  bool is_word{false};
};

class DeclaredOptions final : public commands::Options {
 public:
  void add(commands::Option option, bool& flag) override { keep(std::move(option), &flag); }
  void add(commands::Option option, std::optional<std::string>& value) override {
    keep(std::move(option), &value);
  }
  void add(commands::Option option, std::vector<std::string>& values) override {
    keep(std::move(option), &values);
  }
  void word(std::string value, std::string help, std::optional<std::string>& word) override {
    declared_.push_back({{"", std::move(value), std::move(help)}, &word, true});
  }
  void words(std::string value, std::string help, std::vector<std::string>& words) override {
    declared_.push_back({{"", std::move(value), std::move(help)}, &words, true});
  }

  std::vector<DeclaredOption> const& declared() const { return declared_; }

 private:
  void keep(commands::Option option, Target target) {
    declared_.push_back({std::move(option), target, false});
  }

  std::vector<DeclaredOption> declared_{};
};

}  // namespace reconnect::app
