// SPDX-License-Identifier: MIT
#include "reconnect/app/run.hpp"
#include "reconnect/system/clock.hpp"
#include "reconnect/system/terminal_console.hpp"

int main(int count, char** words) {
  auto const environment = reconnect::system::read_environment();
  auto const console = reconnect::system::open_terminal_console(environment);
  auto const clock = [] {
    auto const now = reconnect::system::now();
    return reconnect::app::Clock{now, reconnect::system::local_day(now)};
  };
  return reconnect::app::run({words + (count > 0 ? 1 : 0), words + count}, environment, *console,
                             clock);
}
