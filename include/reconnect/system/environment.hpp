// SPDX-License-Identifier: MIT
// What the program takes from the environment: every variable that matters, read once, in one
// place.
#pragma once

#include <cstddef>
#include <string>

namespace reconnect::system {

/// The environment of a run. Empty variables count as unset.
struct Environment {
  std::string home{};
  std::string file{};         // RECONNECT_FILE
  std::string today{};        // RECONNECT_TODAY
  std::string no_color{};     // NO_COLOR
  std::string force_color{};  // CLICOLOR_FORCE
  std::string term{};         // TERM
  std::string editor{};       // VISUAL, else EDITOR
  std::string pager{};        // RECONNECT_PAGER, else PAGER
  std::string columns{};      // COLUMNS
  std::string locale{};       // LC_ALL, else LC_CTYPE, else LANG
  bool has_desktop{false};    // WAYLAND_DISPLAY or DISPLAY
  bool behind_proxy{false};   // a variable names one for the web
  bool stdin_is_terminal{false};
  bool stdout_is_terminal{false};
  bool stderr_is_terminal{false};
  std::size_t terminal_width{0};  // 0 where it is not known
  std::size_t terminal_height{0};
};

/// Returns the environment of this process.
Environment read_environment();

}  // namespace reconnect::system
