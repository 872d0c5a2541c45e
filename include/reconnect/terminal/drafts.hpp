// SPDX-License-Identifier: MIT
// Words to begin with: openers for a talk, a message to write, a personal word about news. All are
// templates (docs/templates.md), filled from the facts of the file alone; what is not known is left
// out, never made up.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/terminal/templates.hpp"

namespace reconnect::terminal {

/// The words that the program brings, in the form of the files that may replace them.
struct WordsFile {
  std::string_view name{};  // "good-cold"
  std::string_view text{};
};
std::span<WordsFile const> own_words();

/// Returns the name of the words for the news: `good`, `hard` or `post`, with `-cold` where they
/// have to place the user first: the tie is dormant, or quiet again before it is warm.
std::string words_for(News const& news, cadence::Standing const& standing, Date today);

/// Returns the name of the words to open a talk with: `call`, `call-cold` of a dormant tie,
/// where they may not remember the user, `call-hard` where there is hard news.
std::string words_to_open(Contact const& contact, cadence::Standing const& standing, Date today);

/// Returns the name of the words to write today, by what the day asks for: `thanks`, `birthday`,
/// those for news of the last 30 days, else `write`; with `-cold` as `words_for`.
std::string words_to_write(Contact const& contact, cadence::Standing const& standing, Date today);

/// Returns what gaps are filled with. `news` is what the words are about, or null; `me` is the
/// user's own name, or empty.
Facts facts_of(Contact const& contact, News const* news, cadence::Standing const& standing,
               std::string const& me, Date today);

/// Returns the drafts whose facts are known, at most three. Which comes first depends on the person
/// and the day alone, so that not everybody reads the same.
std::vector<std::string> drafts(std::vector<Template> const& templates, Facts const& facts,
                                Date today);

/// Returns the sentences to open a talk with whose facts are known, in their order, at most three.
std::vector<std::string> openers(std::vector<Template> const& templates, Facts const& facts);

}  // namespace reconnect::terminal
