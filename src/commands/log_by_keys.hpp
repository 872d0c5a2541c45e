// SPDX-License-Identifier: MIT
// Today's people, a key each: what `log` without a name does at a terminal.
#pragma once

#include "reconnect/commands/answer.hpp"
#include "reconnect/commands/context.hpp"

namespace reconnect::commands {

/// Asks about one after the other; each answer is saved at once.
Answer log_by_keys(Context& context);

}  // namespace reconnect::commands
