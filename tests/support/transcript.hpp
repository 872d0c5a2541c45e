// SPDX-License-Identifier: MIT
// A transcript is a text of commands and of what they say; replaying it gives the same text with
// what they say now.
//
//   # 2026-03-01             today is that day from here on; any other line with # is a remark
//   $ reconnect log ana      a command; what it says follows, up to the next line with $ or #
//   Logged a call with Ana.  what it said to standard output,
//   ! reconnect: ...         then what it said to standard error,
//   [1]                      then its status where that is not 0
//
// Behind a command, the lines below it are up to the word
//
//   <<EOF      its standard input,
//   <<KEYS     the same, typed at a terminal: a line is an answer, or a key (an empty one is
//   Enter),
//   <<EDITOR   what is saved in the editor, which shows its text behind a bar; given several times,
//              each time it opens, and once more it is left as it is
//
// Of what is typed, ^C at the end of a line breaks off there, and `12 minutes pass` is no key but
// what it says.
//
// Ids come by chance, so that an answer has `id0001`, `id0002`, … in their place, and `ch0001` for
// changes, in the order in which they are first seen; commands may name them so. Ids that the
// transcript itself brings stay as they are.
#pragma once

#include <string>

#include "support/player.hpp"

namespace reconnect::test {

/// Runs the transcript from its first line to its last. Requires: `home` is that of the player.
std::string replay(std::string const& transcript, Player& player, std::string const& home);

/// Runs what stands between ```console and ``` in a page of Markdown, as one transcript, and
/// returns the whole page. Between the blocks, `<!-- 2026-03-01 -->` sets today, and
/// `<!-- types k f Enter -->` has the next command run at a terminal, where that is typed.
std::string replay_markdown(std::string const& page, Player& player, std::string const& home);

}  // namespace reconnect::test
