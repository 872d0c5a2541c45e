// SPDX-License-Identifier: MIT
// Asking who is meant, where a name could be several people and somebody is there to ask.
#pragma once

#include "reconnect/commands/context.hpp"
#include "reconnect/error.hpp"

namespace reconnect::commands {

/// Asks by number which of the candidates was meant, today's people first, and keeps the answer in
/// `context.chosen`. Returns whether one was picked; false, too, where the error is another or
/// nobody can be asked.
bool ask_which(Error const& error, Context& context);

}  // namespace reconnect::commands
