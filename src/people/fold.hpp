// SPDX-License-Identifier: MIT
// Folding into a buffer that is used again, for walks over a whole book.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::people {

/// Replaces `out` by `folded(text)`. Allocates nothing for ASCII text where `out` has room.
void fold_into(std::string_view text, std::string& out);

}  // namespace reconnect::people
