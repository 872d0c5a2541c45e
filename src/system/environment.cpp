// SPDX-License-Identifier: MIT
#include "reconnect/system/environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <initializer_list>

namespace reconnect::system {
namespace {

/// Returns the first of the variables that is set and not empty.
std::string first_set(std::initializer_list<char const*> names) {
  for (char const* name : names) {
    char const* const value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

}  // namespace

Environment read_environment() {
  Environment environment;
  environment.home = first_set({"HOME"});
  environment.file = first_set({"RECONNECT_FILE"});
  environment.today = first_set({"RECONNECT_TODAY"});
  environment.no_color = first_set({"NO_COLOR"});
  environment.force_color = first_set({"CLICOLOR_FORCE"});
  environment.term = first_set({"TERM"});
  environment.editor = first_set({"VISUAL", "EDITOR"});
  environment.pager = first_set({"RECONNECT_PAGER", "PAGER"});
  environment.columns = first_set({"COLUMNS"});
  environment.locale = first_set({"LC_ALL", "LC_CTYPE", "LANG"});
  environment.has_desktop = !first_set({"WAYLAND_DISPLAY", "DISPLAY"}).empty();
  environment.behind_proxy =
      !first_set({"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}).empty();
  environment.stdin_is_terminal = isatty(STDIN_FILENO) == 1;
  environment.stdout_is_terminal = isatty(STDOUT_FILENO) == 1;
  environment.stderr_is_terminal = isatty(STDERR_FILENO) == 1;
  winsize size{};
  if (environment.stdout_is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    environment.terminal_width = size.ws_col;
    environment.terminal_height = size.ws_row;
  }
  return environment;
}

}  // namespace reconnect::system
