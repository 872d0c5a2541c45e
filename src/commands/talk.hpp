// SPDX-License-Identifier: MIT
// A call at the terminal: the quarter of an hour with its bar, then what came of it, in three
// keystrokes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "typed.hpp"

namespace reconnect::commands {

/// What came of a call, as far as it is known.
struct TalkReport {
  std::optional<bool> answered{};
  std::optional<int> minutes{};
  std::optional<std::string> note{};
  std::vector<TypedPromise> promises{};
  std::optional<Date> next{};

  bool says_what_follows() const { return !promises.empty() || next; }
};

/// Shows the time until a key is pressed, and notes it in the report. Throws `Interrupted`.
void time_talk(Context const& context, TalkReport& report);

/// Asks for what the report does not say yet. Returns false where nothing is to be logged. Throws
/// `Interrupted`, and then the report holds all that was typed, half a line as a note.
bool ask_about_talk(Context const& context, TalkReport& report);

}  // namespace reconnect::commands
