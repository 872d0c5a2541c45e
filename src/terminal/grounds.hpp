// SPDX-License-Identifier: MIT
// The entries behind the reasons of a standing. Each is there where the standing has the reason;
// null otherwise.
#pragma once

#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::terminal {

/// Returns my open promises that have come due, earliest first.
std::vector<Promise const*> promises_due(Contact const& contact, Date today);

/// Returns the talk that thanks are owed for.
Touch const* talk_to_thank_for(Contact const& contact, Date today);

/// Returns the latest time they reached out and heard nothing back.
Touch const* their_call(Contact const& contact, Date today);

/// Returns the open news that is recent enough to speak of, latest first.
std::vector<News const*> recent_news(Contact const& contact, Date today);

/// Returns what was tried on the day, where nothing came back.
Touch const* attempt_on(Contact const& contact, Date day);

/// Returns the running campaign in which it is the contact's turn.
Campaign const* campaign_of(Contact const& contact, std::vector<Campaign> const& campaigns,
                            Date today);

}  // namespace reconnect::terminal
