// SPDX-License-Identifier: MIT
#include "world.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <limits>
#include <optional>

#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::app {
namespace {

std::optional<std::size_t> parse_count(std::string_view text) {
  std::size_t count = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return count;
}

std::chrono::seconds wait_of(GlobalOptions const& globals) {
  if (!globals.wait) return std::chrono::seconds{10};
  auto const seconds = parse_count(*globals.wait);
  if (!seconds || *seconds > 86'400) {
    throw Error(ExitCode::Usage, quoted(*globals.wait) + " is not a number of seconds",
                "write --wait 30; 0 gives up at once");
  }
  return std::chrono::seconds{*seconds};
}

/// The order of formats.md, section 3.1: --color, NO_COLOR, CLICOLOR_FORCE, TERM=dumb, a terminal.
bool has_colour(GlobalOptions const& globals, system::Environment const& environment) {
  std::string const when = globals.color.value_or("auto");
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") {
    throw Error(ExitCode::Usage, quoted(when) + " is not a way to use colour",
                "write auto, always or never");
  }
  if (!environment.no_color.empty()) return false;
  if (!environment.force_color.empty() && environment.force_color != "0") return true;
  return environment.term != "dumb" && environment.stdout_is_terminal;
}

bool is_utf8(std::string locale) {
  std::ranges::transform(locale, locale.begin(),
                         [](unsigned char letter) { return std::tolower(letter); });
  return locale.find("utf-8") != std::string::npos || locale.find("utf8") != std::string::npos;
}

terminal::Style style_of(GlobalOptions const& globals, system::Environment const& environment) {
  terminal::Style style;
  style.is_terminal = environment.stdout_is_terminal;
  style.colour = has_colour(globals, environment);
  style.unicode = is_utf8(environment.locale);
  auto const columns = parse_count(environment.columns);
  if (columns && *columns > 0) {
    style.width = *columns;
  } else if (environment.terminal_width > 0) {
    style.width = environment.terminal_width;
  }
  return style;
}

Date today_of(World const& world, GlobalOptions const& globals) {
  std::string const given = globals.today ? *globals.today : world.environment.today;
  if (given.empty() && !globals.today) return Date(world.clock().local_day);
  auto const date = parse_date(given);
  if (!date) {
    throw Error(ExitCode::Usage, quoted(given) + " is not a day for today",
                "write it as 2026-11-22");
  }
  return *date;
}

/// Returns the word as a shell would need it, so that the history can be read and typed again.
std::string shell_word(std::string const& word) {
  auto const is_plain = [](unsigned char letter) {
    return letter >= 0x80 || std::isalnum(letter) != 0 ||
           std::string_view("-_./:@+,=%").find(static_cast<char>(letter)) != std::string_view::npos;
  };
  if (!word.empty() && std::ranges::all_of(word, is_plain)) return word;
  std::string quoted_word = "'";
  for (char const letter : word) {
    if (letter == '\'') {
      quoted_word += "'\\''";
    } else {
      quoted_word += letter;
    }
  }
  return quoted_word + "'";
}

std::string command_line_of(std::vector<std::string> const& arguments) {
  std::string line;
  for (std::string const& argument : arguments)
    line += (line.empty() ? "" : " ") + shell_word(argument);
  return line;
}

}  // namespace

store::FileStoreOptions store_options(World const& world, GlobalOptions const& globals) {
  store::FileStoreOptions options;
  options.home = world.environment.home;
  options.wait = wait_of(globals);
  options.now = [clock = world.clock] { return clock().now; };
  options.day = [clock = world.clock](std::chrono::sys_seconds) { return Date(clock().local_day); };
  options.tell = [&console = world.console](std::string const& line) {
    console.tell("reconnect: " + terminal::printable(line) + "\n");
  };
  if (globals.file && globals.file->empty()) {
    throw Error(ExitCode::Usage, "--file needs the path of a contacts file");
  }
  options.path = globals.file ? *globals.file : world.environment.file;
  if (!options.path.empty()) return options;
  if (options.home.empty()) {
    throw Error(ExitCode::Unreadable, "there is no home directory to look for contacts in",
                "set HOME, or name the file: --file PATH");
  }
  options.path = options.home + "/.reconnect/contacts.json";
  options.is_default = true;
  return options;
}

commands::Context make_context(World const& world, GlobalOptions const& globals,
                               store::BookStore& store) {
  bool const day_given = globals.today || !world.environment.today.empty();
  bool const terminal_on_both =
      world.environment.stdin_is_terminal && world.environment.stdout_is_terminal;
  return commands::Context{
      .store = store,
      .console = world.console,
      .programs = world.programs,
      .today = today_of(world, globals),
      .now = day_given ? std::nullopt : std::optional(world.clock().now),
      .style = style_of(globals, world.environment),
      .home = world.environment.home,
      .command_line = command_line_of(world.arguments),
      .json = globals.json,
      .quiet = globals.quiet,
      .dry_run = globals.dry_run,
      .interactive = terminal_on_both && !globals.no_input && !globals.json,
      .shows_progress = world.environment.stderr_is_terminal && !globals.quiet,
      .behind_proxy = world.environment.behind_proxy,
  };
}

}  // namespace reconnect::app
