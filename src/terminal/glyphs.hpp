// SPDX-License-Identifier: MIT
// Text as a terminal sees it: clusters of characters that share columns, and the stand-ins of one
// that knows ASCII.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace reconnect::terminal {

/// What a reader takes for one character, and the columns it has on a terminal.
struct Cluster {
  std::size_t bytes{0};
  std::size_t columns{0};
};

/// Returns the cluster at the start of the text; a byte that is no UTF-8 is one of its own.
/// Requires: the text is not empty.
Cluster first_cluster(std::string_view text);

/// Returns whether the text is printable ASCII alone: nothing of it needs a second look.
bool is_plain_ascii(std::string_view text);

/// Returns printable text with our symbols and typographic marks in ASCII; letters stay as they
/// are.
std::string with_stand_ins(std::string_view printable);

}  // namespace reconnect::terminal
