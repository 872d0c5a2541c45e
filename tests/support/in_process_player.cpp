// SPDX-License-Identifier: MIT
#include <wordexp.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <utility>
#include <vector>

#include "reconnect/app/run.hpp"
#include "support/player.hpp"
#include "support/temporary_home.hpp"
#include "support/typing_console.hpp"

namespace reconnect::test {
namespace {

app::Clock clock_of_the_test{};

/// Returns where one of `signs` stands outside quotes, from `start` on.
std::size_t find_unquoted(std::string const& line, std::string_view signs, std::size_t start = 0) {
  char quote = '\0';
  for (std::size_t at = start; at < line.size(); ++at) {
    char const sign = line[at];
    if (sign == '\\' && quote != '\'') {
      ++at;
    } else if (quote != '\0') {
      if (sign == quote) quote = '\0';
    } else if (sign == '"' || sign == '\'') {
      quote = sign;
    } else if (signs.find(sign) != std::string_view::npos) {
      return at;
    }
  }
  return std::string::npos;
}

/// Splits as a shell does; the system knows how.
std::vector<std::string> shell_words(std::string const& line) {
  wordexp_t expanded{};
  if (::wordexp(line.c_str(), &expanded, WRDE_UNDEF) != 0) {
    throw std::invalid_argument("no command line: " + line);
  }
  std::vector<std::string> words(expanded.we_wordv, expanded.we_wordv + expanded.we_wordc);
  ::wordfree(&expanded);
  return words;
}

/// A line taken apart: what runs here, what it reads, and what the shell does with the answer.
struct Parts {
  std::string own{};
  std::string read_from{};
  std::string rest{};  // "cat >FILE", or what stands behind "|"
};

Parts take_apart(std::string const& line) {
  Parts parts{.own = line};
  if (auto const at = find_unquoted(line, "|>"); at != std::string::npos) {
    parts.rest = line[at] == '|' ? line.substr(at + 1) : "cat " + line.substr(at);
    parts.own = line.substr(0, at);
  }
  if (auto const at = find_unquoted(parts.own, "<"); at != std::string::npos) {
    parts.read_from = shell_words(parts.own.substr(at + 1)).at(0);
    parts.own.resize(at);
  }
  return parts;
}

bool is_assignment(std::string const& word) {
  auto const equals = word.find('=');
  return equals != std::string::npos && equals > 0 &&
         std::all_of(
             word.begin(), word.begin() + static_cast<std::ptrdiff_t>(equals),
             [](unsigned char letter) { return std::isupper(letter) != 0 || letter == '_'; });
}

void assign(system::Environment& environment, std::string const& word) {
  std::pair<char const*, std::string system::Environment::*> const variables[] = {
      {"HOME", &system::Environment::home},
      {"RECONNECT_FILE", &system::Environment::file},
      {"RECONNECT_TODAY", &system::Environment::today},
      {"NO_COLOR", &system::Environment::no_color},
      {"CLICOLOR_FORCE", &system::Environment::force_color},
      {"TERM", &system::Environment::term},
      {"COLUMNS", &system::Environment::columns},
      {"LC_ALL", &system::Environment::locale},
  };
  auto const equals = word.find('=');
  for (auto const& [name, member] : variables) {
    if (word.substr(0, equals) != name) continue;
    environment.*member = word.substr(equals + 1);
    return;
  }
  throw std::invalid_argument("no variable of a transcript: " + word);
}

system::Environment environment_of(std::string const& home, bool at_a_terminal) {
  system::Environment environment;
  environment.home = home;
  environment.term = "dumb";
  environment.locale = "C.UTF-8";
  environment.stdin_is_terminal = at_a_terminal;
  environment.stdout_is_terminal = at_a_terminal;
  environment.terminal_width = at_a_terminal ? 80 : 0;
  return environment;
}

}  // namespace

InProcessPlayer::InProcessPlayer(std::string home) : home_(std::move(home)), shell_(home_) {
  ::setenv("HOME", home_.c_str(), 1);  // for the ~ of command lines
  ::setenv("TZ", "UTC", 1);
}

Said InProcessPlayer::play(Typed const& typed, Date today) {
  Parts const parts = take_apart(typed.line);
  auto const first = parts.own.substr(0, parts.own.find_first_of(" \t"));
  if (first != "reconnect" && !is_assignment(first)) return shell_.play(typed, today);
  auto words = shell_words(parts.own);
  auto environment = environment_of(home_, typed.keys.has_value());
  for (; !words.empty() && is_assignment(words.front()); words.erase(words.begin())) {
    assign(environment, words.front());
  }
  if (words.empty() || words.front() != "reconnect") return shell_.play(typed, today);
  words.erase(words.begin());

  Typed read = typed;
  if (!parts.read_from.empty()) read.input = bytes_of(parts.read_from);
  TypingConsole console(read);
  std::chrono::minutes const hour = std::chrono::hours(9) + std::chrono::minutes(minutes_++);
  clock_of_the_test = {std::chrono::sys_days(today.calendar()) + hour,
                       std::chrono::local_days(today.calendar())};
  int const status = app::run(words, environment, console, [] { return clock_of_the_test; });
  Said said = console.said();
  said.status = status;
  if (parts.rest.empty()) return said;
  Said behind = shell_.play({.line = parts.rest, .input = said.out}, today);
  behind.err.insert(0, said.err);
  return behind;
}

}  // namespace reconnect::test
