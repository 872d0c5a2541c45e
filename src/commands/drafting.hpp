// SPDX-License-Identifier: MIT
// Drafts on the screen: shown, changed, opened in the program that sends them, and the key that
// says what was done.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "occasion.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::commands {

/// Drafts, and the one that is shown. There is one at least.
struct Drafts {
  std::vector<std::string> texts{};
  std::size_t shown{0};

  std::string& text() { return texts[shown]; }
  std::string const& text() const { return texts[shown]; }
};

/// What was done about the news.
struct Done {
  Medium how{Medium::Call};
  std::string note{};
};

/// Returns the drafts about the occasion, the `number`th (from 1) shown. Throws `Error` (exit 2)
/// where there are fewer, and as `drafts_of`.
Drafts drafts_shown(Context const& context, Occasion const& occasion, std::size_t number);

/// Appends how to reach them, and the draft.
void add_draft(terminal::Page& page, Occasion const& occasion, Drafts const& drafts);

/// Hands the words, or the number, to the program that sends or dials, or appends what to open by
/// hand.
void open_way(Context& context, Occasion const& occasion, std::string const& words,
              terminal::Page& page);

/// Shows drafts until a key says what was done; nothing where it is not yet.
std::optional<Done> ask_what_was_done(Context& context, Occasion const& occasion, Drafts& drafts);

}  // namespace reconnect::commands
