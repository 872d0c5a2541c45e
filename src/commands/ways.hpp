// SPDX-License-Identifier: MIT
// A medium in a sentence, and the links behind it: what a program of the user's may be handed to
// call or write.
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

/// Returns "A call", "An e-mail".
std::string with_article(std::string_view noun);

}  // namespace reconnect::commands
