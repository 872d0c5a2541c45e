// SPDX-License-Identifier: MIT
// Text that is changed in the user's editor until it is right.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "reconnect/commands/context.hpp"

namespace reconnect::commands {

/// Takes what was typed, or throws `Error`. `first_line` is the number that its first line has
/// where a mistake is shown.
using Take = std::function<void(std::string_view typed, std::size_t first_line)>;

/// Lets the user change `text` until `take` takes it. After a mistake in it (exit 2 or 3) the
/// editor opens again with what they typed, the mistake at its head; where the same comes back they
/// are asked first, and where nobody can be asked the first mistake is the last. A text that is
/// left as it is is not taken: at first that changes nothing, after a mistake it gives up. Whatever
/// was typed and came to nothing is kept in a file that the `Error` names, or standard error where
/// it is `Interrupted`.
void edit_until_taken(Context& context, std::string const& text, Take const& take);

}  // namespace reconnect::commands
