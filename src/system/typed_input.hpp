// SPDX-License-Identifier: MIT
// Standard input as somebody types it: by keys or by lines, and what is left of it when a signal
// ends the program.
#pragma once

#include <termios.h>

#include <chrono>
#include <string>

namespace reconnect::system {

/// How the terminal hands over what is typed, for as long as this lives; afterwards it is as it
/// was before. Where standard input is no terminal nothing happens.
class TerminalMode {
 public:
  enum class Kind {
    Keys,  // each at once, and not shown
    Lines  // whole ones; Ctrl-C leaves what was typed of a line
  };

  explicit TerminalMode(Kind kind);
  ~TerminalMode();
  TerminalMode(TerminalMode const&) = delete;
  TerminalMode& operator=(TerminalMode const&) = delete;

 private:
  termios before_{};
  bool changed_{false};
};

enum class Typed { Something, Nothing, End, Failed };

inline constexpr std::chrono::milliseconds forever{-1};

/// Appends what can be read of standard input within `time`; where it failed, errno says why. On a
/// terminal, SIGINT, SIGTERM and SIGHUP throw `Interrupted`, with what the buffer held and what was
/// typed of a line.
Typed read_typed(std::string& buffer, std::chrono::milliseconds time);

}  // namespace reconnect::system
