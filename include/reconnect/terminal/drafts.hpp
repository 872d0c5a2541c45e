// SPDX-License-Identifier: MIT
// Words to begin with: openers for a talk, a message to write, a personal word about news. Built
// from the facts of the file alone; what is not known is left out, never filled in.
#pragma once

#include <string>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::terminal {

/// Returns two or three openers for a talk, those from the freshest facts first.
std::vector<std::string> openers(Contact const& contact, Date today);

/// Returns a message that asks for nothing but a talk. `me` is the user's own name, or empty.
std::string words_to_write(Contact const& contact, cadence::Standing const& standing,
                           std::string const& me);

/// Returns three drafts about the news. They help to place the user where the tie is cold, offer
/// help where the news is hard (and then congratulate nobody), and ask for nothing.
std::vector<std::string> news_drafts(Contact const& contact, News const& news,
                                     cadence::Standing const& standing, std::string const& me);

}  // namespace reconnect::terminal
