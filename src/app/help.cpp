// SPDX-License-Identifier: MIT
#include "help.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include <fmt/format.h>

#include "command_list.hpp"
#include "global_options.hpp"
#include "reconnect/terminal/style.hpp"

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

constexpr std::size_t help_width = 80;

/// Returns the text in lines that start at `column` and end before the help's edge; the first one
/// stands behind what is there already.
std::string wrapped(std::string_view text, std::size_t column) {
  std::string result;
  std::size_t used = column;
  for (std::size_t end = 0; !text.empty(); text.remove_prefix(std::min(end + 1, text.size()))) {
    end = std::min(text.find(' '), text.size());
    std::size_t const width = terminal::display_width(text.substr(0, end));
    if (result.empty()) {
      used += width;
    } else if (used + 1 + width <= help_width) {
      result += ' ';
      used += 1 + width;
    } else {
      result += '\n' + std::string(column, ' ');
      used = column + width;
    }
    result += text.substr(0, end);
  }
  return result;
}

std::string term_line(std::string_view term, std::string_view meaning) {
  return fmt::format("  {:<24} {}\n", term, wrapped(meaning, 27));
}

/// "NAME...", "[NAME]": how a word is written in the usage.
std::string word_shown(DeclaredOption const& declared) {
  std::string word = declared.option.value;
  bool const several = std::holds_alternative<std::vector<std::string>*>(declared.target);
  if (several) word.insert(word.ends_with(']') ? word.size() - 1 : word.size(), "...");
  return word;
}

std::string words_of(DeclaredOptions const& options) {
  std::string words;
  for (auto const& declared : options.declared()) {
    if (declared.is_word) words += " " + word_shown(declared);
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
    lines += term_line(names, declared.option.help);
  }
  return lines;
}

std::string word_lines(DeclaredOptions const& options) {
  std::string lines;
  for (auto const& declared : options.declared()) {
    if (declared.is_word) lines += term_line(word_shown(declared), declared.option.help);
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
      text += fmt::format("  {:<16} {}\n", row.name, row.summary);
      if (first_two) text += fmt::format("  {:<16} e.g. {}\n", "", first_example(row));
    }
  }
  text +=
      all ? "\n`reconnect COMMAND -h` shows the options and examples of a command.\n"
          : "\nMore commands: reconnect --help-all. Options and examples: reconnect COMMAND -h\n";
  return text;
}

std::string noun_help(commands::CommandRow const& alone) {
  std::string_view const noun = alone.name.substr(0, alone.name.find(' '));
  std::string text = fmt::format("The commands of reconnect {}\n\n", noun);
  std::string_view first;
  for (auto const& row : command_list()) {
    if (!row.name.starts_with(std::string(noun) + " ")) continue;
    if (first.empty()) first = row.name;
    text += fmt::format("  {:<16} {}\n  {:<16} e.g. {}\n", row.name, row.summary, "",
                        first_example(row));
  }
  text += fmt::format("\n`reconnect {}` alone is `reconnect {}`.\n", noun, alone.name);
  text += fmt::format("Options and examples of one: reconnect {} -h\n", first);
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
