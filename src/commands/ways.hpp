// SPDX-License-Identifier: MIT
// The links behind a medium: what a program of the user's may be handed to call or write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "occasion.hpp"

namespace reconnect::commands {

/// Returns the links by which the medium reaches them, the best first: of a text the WhatsApp link
/// where a label or profile says that they are there, else `sms:`, and the other one behind it.
/// Empty where there is none. `words` go along where they are written.
std::vector<std::string> links_of(Occasion const& occasion, Medium medium, std::string_view words);

}  // namespace reconnect::commands
