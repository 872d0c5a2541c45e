// SPDX-License-Identifier: MIT
// What a command may touch. No business here.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

#include "reconnect/model/date.hpp"
#include "reconnect/store/book_store.hpp"
#include "reconnect/system/console.hpp"
#include "reconnect/system/programs.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::commands {

struct Context {
  store::BookStore& store;
  system::Console& console;
  system::Programs const& programs;
  Date today{};
  std::optional<std::chrono::sys_seconds> now{};  // absent where only a day was given
  terminal::Style style{};
  std::string home{};          // shown as ~
  std::string command_line{};  // as typed, without the program's name: for the history
  bool json{false};
  bool quiet{false};
  bool dry_run{false};
  bool interactive{false};     // somebody is at the terminal, and may be asked
  bool shows_progress{false};  // somebody watches standard error
  bool behind_proxy{false};    // hosts of the web are looked up by a proxy
  std::map<std::string, std::string>
      chosen{};  // names that were ambiguous, and the ids that were picked for them

  /// Returns the page as text, as wide as the terminal is now.
  std::string rendered(terminal::Page const& page) const {
    terminal::Style current = style;
    if (std::size_t const columns = console.columns(); columns > 0) current.width = columns;
    return terminal::render(page, current);
  }

  /// Prints the page at once, where questions follow it.
  void print(terminal::Page const& page) const { console.print(rendered(page)); }
};

}  // namespace reconnect::commands
