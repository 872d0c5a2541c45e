// SPDX-License-Identifier: MIT
// Given names and what their bearers are called: Robert and Bob.
#pragma once

#include <string_view>
#include <vector>

namespace reconnect::people {

/// Entries that end with `;`, sorted: a name, then those that stand beside it, all folded, with
/// blanks or line feeds between them.
extern std::string_view const nickname_table;

/// Returns the names that stand beside the folded `word` in the table, each once: the nicknames of
/// a given name, the given names of a nickname. Two nicknames of one name (Bob and Rob) are not
/// related by that.
std::vector<std::string_view> nicknames(std::string_view word);

/// Returns whether one of the two is a nickname of the other.
bool are_nicknames(std::string_view left, std::string_view right);

}  // namespace reconnect::people
