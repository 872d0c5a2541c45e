// SPDX-License-Identifier: MIT
// Who has news that nobody has spoken about yet.
#pragma once

#include "reconnect/commands/answer.hpp"
#include "reconnect/commands/context.hpp"

namespace reconnect::commands {

/// Returns everybody with open news, a line each with the best of it: those first who have more
/// than something to mention, by score, the latest news first. People whom nobody has chosen yet,
/// too.
Answer news_roll(Context& context);

}  // namespace reconnect::commands
