// SPDX-License-Identifier: MIT
// From arguments to a command and its options.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "command_list.hpp"
#include "declared_options.hpp"

namespace reconnect::app {

/// The command that the arguments name, and what is left of them.
struct Invocation {
  commands::CommandRow const* row{nullptr};
  std::vector<std::string> rest{};  // options and words, without the command's own name
  enum class Named { Command, Noun, Nothing } named{Named::Command};
};

/// Returns the arguments of the same run with `help` as the option that it stands for: `help log`
/// is `log --help`.
std::vector<std::string> without_help_word(std::vector<std::string> arguments);

/// Returns the command: the first words that are no options; `due` where there are none. A noun
/// alone (`news`) means its `list`, or its `status`. Throws `Error` (exit 2) with a suggestion
/// where there is no such command.
Invocation find_command(std::vector<std::string> const& arguments);

/// Reads the arguments into the targets of the declared options. Throws `Error` (exit 2), unless
/// `--help` stands among them, for an unknown option, a missing value, or a word too many.
void parse(std::vector<std::string> const& arguments, DeclaredOptions const& options);

}  // namespace reconnect::app
