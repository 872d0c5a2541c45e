// SPDX-License-Identifier: MIT
// The options that every command takes (product.md, "Global options").
#pragma once

#include <optional>
#include <string>

#include "reconnect/commands/options.hpp"

namespace reconnect::app {

struct GlobalOptions {
  std::optional<std::string> file{};
  std::optional<std::string> wait{};
  std::optional<std::string> today{};
  std::optional<std::string> color{};
  bool json{false};
  bool dry_run{false};
  bool quiet{false};
  bool no_input{false};
  bool help{false};
  bool help_all{false};
  bool version{false};

  void declare(commands::Options& options) {
    options.add({"--file", "PATH", "Use this contacts file"}, file);
    options.add({"--wait", "SECONDS", "Wait this long for another reconnect that is writing (10)"},
                wait);
    options.add({"--today", "DATE", "Take this day for today"}, today);
    options.add({"--json", "", "Answer in JSON"}, json);
    options.add({"--color", "WHEN", "Use colour: auto, always or never"}, color);
    options.add({"-n,--dry-run", "", "Show what would change, and change nothing"}, dry_run);
    options.add({"-q,--quiet", "", "Print nothing when a change worked"}, quiet);
    options.add({"--no-input", "", "Never ask"}, no_input);
    options.add({"-h,--help", "", "Show help"}, help);
    options.add({"--help-all", "", "Show every command"}, help_all);
    options.add({"--version", "", "Show the version"}, version);
  }
};

}  // namespace reconnect::app
