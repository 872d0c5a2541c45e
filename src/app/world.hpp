// SPDX-License-Identifier: MIT
// From the world of a run to what a command may touch: which file, which day, which look.
#pragma once

#include <string>
#include <vector>

#include "global_options.hpp"
#include "reconnect/app/run.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/store/file_store.hpp"

namespace reconnect::app {

struct World {
  std::vector<std::string> const& arguments;
  system::Environment const& environment;
  system::Console& console;
  system::Programs const& programs;
  Clock (*clock)();
};

/// Returns where the contacts file is and how to wait for it: `--file`, RECONNECT_FILE,
/// ~/.reconnect/contacts.json.
store::FileStoreOptions store_options(World const& world, GlobalOptions const& globals);

/// Returns the context of the command. Throws `Error` (exit 2) for a bad `--today` or `--color`.
commands::Context make_context(World const& world, GlobalOptions const& globals,
                               store::BookStore& store);

}  // namespace reconnect::app
