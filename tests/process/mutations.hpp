// SPDX-License-Identifier: MIT
// Bytes that somebody broke, on purpose or not.
#pragma once

#include <string>
#include <vector>

#include "support/random_book.hpp"

namespace reconnect::test {

/// Returns a text that parsers and terminals do not like.
std::string nasty_piece(Random& random);

/// Returns one of the seeds after one to four of: bytes changed, taken away, doubled, cut off, put
/// in, or put together with another seed.
std::string mutation(Random& random, std::vector<std::string> const& seeds);

/// Returns what of the text would steer a terminal, or is no UTF-8, by its place; nothing where it
/// is harmless. Line breaks and tabs are.
std::string harm_to_a_terminal(std::string const& text);

}  // namespace reconnect::test
