// SPDX-License-Identifier: MIT
#include "reconnect/app/run.hpp"

#include <algorithm>
#include <charconv>
#include <new>

#include "answer_json.hpp"
#include "command_line.hpp"
#include "global_options.hpp"
#include "help.hpp"
#include "reconnect/commands/ask_which.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/file_store.hpp"
#include "version.hpp"
#include "world.hpp"

namespace reconnect::app {
namespace {

/// Returns what standard error says of it.
std::string told(Error const& error, bool json) {
  if (json) return to_json(error);
  std::string text = "reconnect: " + terminal::printable(error.what()) + "\n";
  for (auto const& candidate : error.candidates()) {
    text += "  " + candidate.id + "  " + terminal::printable(candidate.name) + "\n";
  }
  if (!error.hint().empty()) text += "hint: " + terminal::printable(error.hint()) + "\n";
  return text;
}

/// Shows the answer in the form that was asked for.
void show(commands::Answer const& answer, std::string_view command,
          commands::Context const& context, std::size_t terminal_height) {
  system::Console& console = context.console;
  if (answer.verbatim) return console.print(*answer.verbatim);
  if (context.json || answer.always_json) {
    return console.print(to_json(command.substr(0, command.find(' ')), answer.members));
  }
  if (context.quiet && answer.tells_of_change) {
    if (!answer.quiet.empty() && !context.dry_run) console.print(answer.quiet + "\n");
    return;
  }
  std::string const text = context.rendered(answer.page);
  auto const lines = static_cast<std::size_t>(std::ranges::count(text, '\n'));
  if (context.interactive && terminal_height > 0 && lines >= terminal_height)
    return console.page(text);
  console.print(text);
}

/// Runs the command, and again with the contact that was meant where a name was ambiguous and
/// somebody can be asked.
commands::Answer run_command(commands::PreparedCommand const& command, commands::Context& context) {
  for (;;) {
    try {
      return command.run(context);
    } catch (Error const& error) {
      if (!commands::ask_which(error, context)) throw;
    }
  }
}

std::string help_of(Invocation const& invocation, DeclaredOptions const& own) {
  commands::CommandRow const& row = *invocation.row;
  if (invocation.named == Invocation::Named::Nothing) return overview(false);
  if (invocation.named == Invocation::Named::Noun) return noun_help(row);
  return command_help(row, own);
}

int run_invocation(Invocation const& invocation, World const& world) {
  GlobalOptions globals;
  DeclaredOptions own;
  commands::PreparedCommand const command = invocation.row->prepare();
  command.declare(own);
  DeclaredOptions all = own;
  globals.declare(all);
  parse(invocation.rest, all);
  if (globals.help_all) return world.console.print(overview(true)), 0;
  if (globals.help) return world.console.print(help_of(invocation, own)), 0;
  if (globals.version) return world.console.print(std::string("reconnect ") + version + "\n"), 0;

  auto const store = store::open_file_store(store_options(world, globals));
  commands::Context context = make_context(world, globals, *store);
  commands::Answer const answer = run_command(command, context);
  show(answer, invocation.row->name, context, world.environment.terminal_height);
  return static_cast<int>(answer.code);
}

bool wants_json(std::vector<std::string> const& arguments) {
  auto const end = std::ranges::find(arguments, "--");
  return std::find(arguments.begin(), end, "--json") != end;
}

}  // namespace

int run(std::vector<std::string> const& arguments, system::Environment const& environment,
        system::Console& console, Clock (*clock)()) {
  bool const json = wants_json(arguments);
  try {
    if (!arguments.empty() && arguments.front() == "--version") {
      console.print(std::string("reconnect ") + version + "\n");
      return 0;
    }
    Error const lost(ExitCode::Unreadable,
                     "another program cut the contacts file short while it was read", "try again");
    console.tell_when_pages_are_lost(told(lost, json));
    auto const programs = system::open_programs();
    return run_invocation(find_command(without_help_word(arguments)),
                          World{arguments, environment, console, *programs, clock});
  } catch (system::OutputClosed const&) {
    return 0;
  } catch (system::Interrupted const& interrupted) {
    console.tell("\n");  // the terminal's own ^C ended no line
    return 128 + interrupted.signal;
  } catch (Error const& error) {
    console.tell(told(error, json));
    return static_cast<int>(error.code());
  } catch (std::bad_alloc const&) {
    console.tell(told(Error(ExitCode::Refused, "not enough memory"), json));
    return static_cast<int>(ExitCode::Refused);
  } catch (std::exception const& error) {
    Error const bug(ExitCode::Bug, std::string("this is a bug in reconnect: ") + error.what(),
                    "nothing was changed; please report the command and this line");
    console.tell(told(bug, json));
    return static_cast<int>(ExitCode::Bug);
  }
}

}  // namespace reconnect::app
