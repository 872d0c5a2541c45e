// SPDX-License-Identifier: MIT
// Words to begin with: openers for a talk, a message to write, a personal word about news. Built
// from the facts of the file alone; what is not known is left out, never filled in.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"
#include "reconnect/terminal/templates.hpp"

namespace reconnect::terminal {

/// Returns two or three openers for a talk, those from the freshest facts first.
std::vector<std::string> openers(Contact const& contact, Date today);

/// Returns a message that asks for nothing but a talk. `me` is the user's own name, or empty.
std::string words_to_write(Contact const& contact, cadence::Standing const& standing,
                           std::string const& me);

/// The words that the program brings, in the form of the files that may replace them.
struct WordsFile {
  std::string_view name{};  // "good-cold"
  std::string_view text{};
};
std::span<WordsFile const> own_words();

/// Returns the name of the words for the news: `good`, `hard` or `post`, with `-cold` where they
/// have to place the user first: the tie is dormant, or quiet again before it is warm.
std::string words_for(News const& news, cadence::Standing const& standing, Date today);

/// Returns what the gaps of drafts about the news are filled with.
Facts facts_of(Contact const& contact, News const& news, cadence::Standing const& standing,
               std::string const& me, Date today);

/// Returns the drafts whose facts are known, at most three. Which comes first depends on the person
/// and the day alone, so that not everybody reads the same.
std::vector<std::string> drafts(std::vector<Template> const& templates, Facts const& facts,
                                Date today);

}  // namespace reconnect::terminal
