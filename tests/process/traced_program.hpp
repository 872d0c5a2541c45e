// SPDX-License-Identifier: MIT
// The real program, run with its system calls counted, written down, and struck when a test says
// so. Chance is taken out of it: `getrandom` gives the same bytes for the same command.
#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace reconnect::test {

/// Returns the program under test: what this build made, or what RECONNECT_PROGRAM names.
std::string the_program();

/// What is typed, and where.
struct CommandLine {
  std::vector<std::string> words{};
  std::string input{};
  std::string home{};                      // also the working directory
  std::vector<std::string> environment{};  // beside what every test has; wins over it
  std::size_t memory{0};                   // at most so many bytes, where it is not 0
  std::string program{the_program()};
};

/// What befalls the call whose turn it is.
enum class Blow {
  None,
  Fails,        // with an errno; the call is not made
  WritesShort,  // one byte of what it would write
  Signalled,    // the signal is sent, then the call is made
  Killed,       // SIGKILL; the call is not made
};

/// A system call as it was made.
struct Call {
  long number{0};
  std::array<std::uint64_t, 6> arguments{};
  std::int64_t result{0};
  std::string path{};   // the first path that it names
  std::string other{};  // the second
  std::string bytes{};  // what it was to write, shortened to what was written
};

struct Plan {
  Blow blow{Blow::None};
  int turn{0};                   // from 1; counted from where the program's own part begins
  int code{0};                   // an errno, or the number of a signal
  std::map<long, int> always{};  // calls of that number fail with that errno, all of them
  bool notes_bytes{false};       // whether `Call::bytes` is wanted
  std::function<void(Call const&)> after{};  // what happens elsewhere once a call was made
};

struct Ending {
  int status{0};  // as a shell shows it: 128 and the signal for a program that was ended by one
  bool was_ended{false};
  std::string out{};
  std::string err{};
  std::vector<Call> calls{};
  long victim{-1};  // the number of the call that was struck
};

/// Returns whether this machine lets a test do what is below.
bool can_trace();

/// Runs the program to its end. Throws `std::runtime_error` where it hangs for a minute.
Ending run_traced(CommandLine const& line, Plan const& plan = {});

/// Runs the program as everybody does.
Ending run_freely(CommandLine const& line);

/// Starts the program with its streams in files and returns its number; for tests that wait
/// themselves. `traced` lets it stop before its first step.
struct Started {
  pid_t process{0};
  int out{-1};
  int err{-1};
};
Started start(CommandLine const& line, bool traced = false);

/// Waits for the end and collects what was said.
Ending finish(Started const& started);

/// Returns the name of a call that tests speak of: `fsync`.
std::string call_name(long number);

}  // namespace reconnect::test
