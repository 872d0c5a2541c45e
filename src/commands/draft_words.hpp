// SPDX-License-Identifier: MIT
// The words of drafts: the user's own files beside the contacts file, and the program's own where
// there are none (docs/templates.md).
#pragma once

#include <string>
#include <vector>

#include "occasion.hpp"
#include "reconnect/commands/context.hpp"

namespace reconnect::commands {

/// Returns where the user's own words are: `contacts.templates`, whether it is there or not.
std::string templates_folder(Context const& context);

/// A file of words, and whether it is the user's.
struct WordsAt {
  std::string name{};
  std::string path{};
  bool is_own{false};
};
std::vector<WordsAt> all_words(Context const& context);

/// Writes the program's words into the files that are not there yet, for the user to change, and
/// returns the names of those.
std::vector<std::string> write_words(Context const& context);

/// Returns the drafts about the occasion, one at least. Says on stderr where none of the user's
/// fits, and takes the program's own. Throws `Error` (exit 1) with path and line where the user's
/// file cannot be read.
std::vector<std::string> drafts_of(Context const& context, Occasion const& occasion);

/// Returns the sentences to open a talk with, and the words to write today, both as `drafts_of`.
/// `me` is the user's own name, or empty.
std::vector<std::string> openers_of(Context const& context, Contact const& contact,
                                    cadence::Standing const& standing, std::string const& me);
std::vector<std::string> words_to_write(Context const& context, Contact const& contact,
                                        cadence::Standing const& standing, std::string const& me);

}  // namespace reconnect::commands
