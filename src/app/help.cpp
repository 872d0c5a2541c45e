// SPDX-License-Identifier: MIT
#include "help.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "command_list.hpp"
#include "global_options.hpp"

namespace reconnect::app {
namespace {

struct GroupTitle {
  commands::Group group;
  std::string_view title;
};

constexpr std::array group_titles{
    GroupTitle{commands::Group::EveryDay, "Every day"},
    GroupTitle{commands::Group::People, "People"},
    GroupTitle{commands::Group::More, "More"},
    GroupTitle{commands::Group::Data, "Data"},
    GroupTitle{commands::Group::Shell, "Shell"},
};

std::string_view first_example(commands::CommandRow const& row) {
  std::string_view const line = row.examples.substr(0, row.examples.find('\n'));
  return line.substr(0, line.find("  "));
}

std::string words_of(DeclaredOptions const& options) {
  std::string words;
  for (auto const& declared : options.declared()) {
    if (declared.is_word) words += " " + declared.option.value;
  }
  return words;
}

std::string option_lines(DeclaredOptions const& options) {
  std::string lines;
  for (auto const& declared : options.declared()) {
    if (declared.is_word) continue;
    std::string names = declared.option.names;
    if (auto const comma = names.find(','); comma != std::string::npos)
      names.insert(comma + 1, " ");
    if (!declared.option.value.empty()) names += " " + declared.option.value;
    lines += fmt::format("  {:<24} {}\n", names, declared.option.help);
  }
  return lines;
}

std::string word_lines(DeclaredOptions const& options) {
  std::string lines;
  for (auto const& declared : options.declared()) {
    if (declared.is_word)
      lines += fmt::format("  {:<24} {}\n", declared.option.value, declared.option.help);
  }
  return lines;
}

std::string indented(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto const end = std::min(text.find('\n'), text.size());
    result += fmt::format("  {}\n", text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return result;
}

}  // namespace

std::string overview(bool all) {
  std::string text = "reconnect: get back in touch with old friends and colleagues\n";
  for (auto const& [group, title] : group_titles) {
    bool const first_two = group == commands::Group::EveryDay || group == commands::Group::People;
    auto const in_group = [group = group](auto const& row) { return row.group == group; };
    if ((!all && !first_two) || std::ranges::none_of(command_list(), in_group)) continue;
    text += fmt::format("\n{}\n", title);
    for (auto const& row : command_list()) {
      if (row.group != group) continue;
      text += fmt::format("  {:<14} {}\n", row.name, row.summary);
      if (first_two) text += fmt::format("  {:<14} e.g. {}\n", "", first_example(row));
    }
  }
  text +=
      all ? "\n`reconnect COMMAND -h` shows the options and examples of a command.\n"
          : "\nMore commands: reconnect --help-all. Options and examples: reconnect COMMAND -h\n";
  return text;
}

std::string command_help(commands::CommandRow const& row, DeclaredOptions const& options) {
  std::string text = fmt::format("{}\n\nExamples\n{}", row.summary, indented(row.examples));
  text += fmt::format("\nUsage\n  reconnect {}{} [options]\n", row.name, words_of(options));
  text += word_lines(options);
  if (std::string const lines = option_lines(options); !lines.empty())
    text += "\nOptions\n" + lines;
  GlobalOptions globals;
  DeclaredOptions global_options;
  globals.declare(global_options);
  text += "\nOptions of every command\n" + option_lines(global_options);
  return text;
}

}  // namespace reconnect::app
