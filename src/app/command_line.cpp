// SPDX-License-Identifier: MIT
// The only file that knows CLI11.
#include "command_line.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include <CLI/CLI.hpp>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::app {
namespace {

/// Returns those of `known` that are at most two typing errors away, nearest first.
std::optional<std::string> nearest(std::string_view typed, std::vector<std::string> const& known) {
  std::optional<std::string> best;
  int best_distance = 3;
  for (std::string const& word : known) {
    int const distance = people::edit_distance(typed, word, 2);
    if (distance < best_distance) {
      best = word;
      best_distance = distance;
    }
  }
  return best;
}

std::string did_you_mean(std::optional<std::string> const& word, std::string_view otherwise) {
  return word ? "did you mean " + *word + "?" : std::string(otherwise);
}

commands::CommandRow const* row_named(std::string_view name) {
  auto const& rows = command_list();
  auto const found = std::ranges::find(rows, name, &commands::CommandRow::name);
  return found == rows.end() ? nullptr : &*found;
}

/// Returns what a noun alone means (`news`, `campaign`), or null where it is none.
commands::CommandRow const* row_of_noun(std::string const& noun) {
  auto const* const list = row_named(noun + " list");
  return list != nullptr ? list : row_named(noun + " status");
}

[[noreturn]] void refuse_command(std::string const& typed) {
  std::vector<std::string> names;
  for (auto const& row : command_list()) names.emplace_back(row.name);
  throw Error(ExitCode::Usage, "no such command " + reconnect::quoted(typed),
              did_you_mean(nearest(typed, names), "`reconnect --help` shows the commands"));
}

/// The global options that take a value, which is not to be taken for the command.
bool takes_value(std::string_view argument) {
  return argument == "--file" || argument == "--wait" || argument == "--today" ||
         argument == "--color";
}

/// Returns the place of the next word that is no option, from `start` on.
std::size_t next_word(std::vector<std::string> const& arguments, std::size_t start) {
  for (std::size_t place = start; place < arguments.size(); ++place) {
    if (takes_value(arguments[place])) {
      ++place;
    } else if (arguments[place] == "--") {
      return arguments.size();
    } else if (arguments[place].empty() || arguments[place].front() != '-') {
      return place;
    }
  }
  return arguments.size();
}

/// Returns the names of "-j,--json".
std::vector<std::string_view> split_names(std::string_view names) {
  std::vector<std::string_view> each;
  while (true) {
    std::size_t const comma = names.find(',');
    each.push_back(names.substr(0, comma));
    if (comma == std::string_view::npos) return each;
    names.remove_prefix(comma + 1);
  }
}

std::vector<std::string> long_names(DeclaredOptions const& options) {
  std::vector<std::string> names;
  for (auto const& declared : options.declared()) {
    if (declared.is_word) continue;
    for (auto const name : split_names(declared.option.names)) names.emplace_back(name);
  }
  return names;
}

/// Returns whether the option may be among the words. CLI11 compares each option with all before
/// it, so that it is told of no others. One letter may stand in any word of letters: "-jn".
bool may_be_typed(DeclaredOption const& declared, std::vector<std::string> const& arguments) {
  auto const is_in = [](std::string const& argument, std::string_view name) {
    if (name.starts_with("--"))
      return argument.starts_with(name) &&
             (argument.size() == name.size() || argument[name.size()] == '=');
    return argument.starts_with('-') && argument.find(name[1]) != std::string::npos;
  };
  return declared.is_word ||
         std::ranges::any_of(split_names(declared.option.names), [&](std::string_view name) {
           return std::ranges::any_of(
               arguments, [&](std::string const& argument) { return is_in(argument, name); });
         });
}

/// Declares one option to CLI11, with the traps of its version 2.1.2 closed: a repeatable option
/// must not swallow the words behind it, and the last of a single one holds.
void declare(CLI::App& app, DeclaredOption const& declared) {
  std::string const name = declared.is_word ? declared.option.value : declared.option.names;
  if (auto* const* flag = std::get_if<bool*>(&declared.target)) {
    bool* const target = *flag;
    app.add_flag_callback(name, [target] { *target = true; });
    return;
  }
  if (auto* const* single = std::get_if<std::optional<std::string>*>(&declared.target)) {
    auto* const target = *single;
    auto* const option = app.add_option(name, [target](CLI::results_t const& results) {
      *target = results.back();
      return true;
    });
    option->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    return;
  }
  auto* const target = std::get<std::vector<std::string>*>(declared.target);
  auto* const option = app.add_option(name, [target](CLI::results_t const& results) {
    *target = results;
    return true;
  });
  option->expected(1, std::numeric_limits<int>::max());
  option->allow_extra_args(declared.is_word);
}

/// CLI11 takes the argument after `--met=` for its value: hands it the empty one.
std::vector<std::string> with_empty_values(std::vector<std::string> const& arguments) {
  std::vector<std::string> result;
  bool options_ended = false;
  for (std::string const& argument : arguments) {
    options_ended = options_ended || argument == "--";
    if (!options_ended && argument.size() > 3 && argument.starts_with("--") &&
        argument.back() == '=') {
      result.push_back(argument.substr(0, argument.size() - 1));
      result.emplace_back();
    } else {
      result.push_back(argument);
    }
  }
  return result;
}

[[noreturn]] void refuse_extra(std::vector<std::string> const& extras,
                               DeclaredOptions const& options) {
  for (std::string const& extra : extras) {
    if (extra.size() < 2 || extra.front() != '-' || extra == "--") continue;
    std::string const typed = extra.substr(0, extra.find('='));
    auto const known = nearest(typed, long_names(options));
    if (known == typed) {
      throw Error(ExitCode::Usage, "one word too many: " + reconnect::quoted(extra),
                  "behind -- nothing is an option: write " + typed + " before it");
    }
    throw Error(ExitCode::Usage, "no such option " + reconnect::quoted(typed),
                did_you_mean(known, "`-h` shows the options of a command"));
  }
  throw Error(ExitCode::Usage, "one word too many: " + reconnect::quoted(extras.front()),
              "several words go in quotes: \"Ana Díaz\"");
}

}  // namespace

std::vector<std::string> without_help_word(std::vector<std::string> arguments) {
  std::size_t const first = next_word(arguments, 0);
  if (first == arguments.size() || arguments[first] != "help") return arguments;
  arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(first));
  arguments.insert(arguments.begin(), "--help");
  return arguments;
}

Invocation find_command(std::vector<std::string> const& arguments) {
  std::size_t const first = next_word(arguments, 0);
  if (first == arguments.size()) {
    return {row_named("due"), arguments, Invocation::Named::Nothing};
  }
  Invocation invocation{nullptr, arguments};
  auto const drop = [&](std::size_t place) {
    invocation.rest.erase(invocation.rest.begin() + static_cast<std::ptrdiff_t>(place));
  };
  std::size_t const second = next_word(arguments, first + 1);
  if (second < arguments.size()) {
    invocation.row = row_named(arguments[first] + " " + arguments[second]);
    if (invocation.row != nullptr) drop(second);
  }
  if (invocation.row == nullptr) invocation.row = row_named(arguments[first]);
  bool const noun_alone = invocation.row == nullptr && second == arguments.size();
  if (noun_alone) {
    invocation.row = row_of_noun(arguments[first]);
    invocation.named = Invocation::Named::Noun;
  }
  if (invocation.row == nullptr) {
    bool const is_noun = row_of_noun(arguments[first]) != nullptr;
    refuse_command(is_noun ? arguments[first] + " " + arguments[second] : arguments[first]);
  }
  drop(first);
  return invocation;
}

void parse(std::vector<std::string> const& arguments, DeclaredOptions const& options) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  for (auto const& declared : options.declared()) {
    if (may_be_typed(declared, arguments)) declare(app, declared);
  }
  std::vector<std::string> reversed = with_empty_values(arguments);
  std::ranges::reverse(reversed);
  try {
    app.parse(reversed);
  } catch (CLI::ParseError const& error) {
    std::string const text = error.what();
    throw Error(ExitCode::Usage, text.substr(0, text.find(':')) + " needs a value",
                "`-h` shows the options of a command");
  }
  std::vector<std::string> extras = app.remaining();
  std::erase(extras, "--");
  bool const help = std::ranges::any_of(
      arguments, [](std::string const& word) { return word == "-h" || word == "--help"; });
  if (!extras.empty() && !help) refuse_extra(extras, options);
}

}  // namespace reconnect::app
