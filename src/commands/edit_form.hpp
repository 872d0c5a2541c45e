// SPDX-License-Identifier: MIT
// A contact as a text that people edit: `member: value` lines, the log one line each. What the form
// does not show (news, promises, origins, unknown members) stays as it is.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Returns the form, with every member that can be edited and an explanation in `#` lines.
std::string form_of(Contact const& contact);

/// Returns the contact as the edited form has it, whose first line is named `first_line`. A line of
/// the log that was not touched keeps all that it holds. Throws `Error` (exit 2) with the line's
/// number for what cannot be read; then nothing of it counts.
Contact parse_form(std::string_view text, Contact const& before, std::size_t first_line);

}  // namespace reconnect::commands
