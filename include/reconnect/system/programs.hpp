// SPDX-License-Identifier: MIT
// Programs of the machine that are run for what they print: several at a time, never through a
// shell. An interface, so that tests can answer in their place.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace reconnect::system {

/// What to run. Its standard input and standard error are empty; of the environment it gets PATH,
/// HOME, the language, the time zone, and what a program needs to know of proxies and certificates;
/// of open files nothing.
struct Program {
  std::vector<std::string> words{};  // its name, looked for on the PATH, and its arguments
  std::size_t most_bytes{0};         // what it prints beyond that ends it
  std::chrono::milliseconds most_time{0};
};

/// What came of it.
struct Ran {
  enum class End { Exited, Missing, TooMuch, TooLong };
  End end{End::Exited};
  int status{0};         // where it exited; 128 and the signal where one ended it
  std::string output{};  // what it printed, at most `most_bytes`
};

/// Is told what came of the program in a place, and says which is run there next, if any.
using Next = std::function<std::optional<Program>(std::size_t place, Ran ran)>;

/// Is called several times a second, with the time since the beginning.
using Watch = std::function<void(std::chrono::milliseconds)>;

class Programs {
 public:
  virtual ~Programs() = default;

  /// Runs all programs, and what `next` has run after them, at most `at_once` at a time; returns
  /// when the last one is over. Where `next` throws, those that still run are ended first.
  virtual void run(std::vector<Program> const& programs, std::size_t at_once, Next const& next,
                   Watch const& watch) const = 0;
};

std::unique_ptr<Programs> open_programs();

}  // namespace reconnect::system
