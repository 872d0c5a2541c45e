// SPDX-License-Identifier: MIT
// Sections 4 and 5 of cadence.md: what today brings. Asked once, used by score, touch and reasons.
#pragma once

#include "cadence/campaign.hpp"
#include "cadence/facts.hpp"
#include "cadence/tie.hpp"
#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {

struct Occasions {
  bool promise{false};        // an open one of mine has come
  bool next{false};           // a standing next date has come
  bool thank{false};          // thanks are owed
  bool they_called{false};    // they reached out, and nobody answered
  bool birthday{false};       // today
  bool birthday_soon{false};  // today or in the next two days
  bool campaign{false};       // it is their turn
  bool news{false};           // open, at most 30 days old
  bool personal_news{false};  // the same, other than a post
  bool cooling{false};        // due, and the tie is soon cold
};

/// Requires: `so_far` has tie, interval, next_on and due_on.
Occasions occasions_of(Contact const& contact, Facts const& facts, TieState const& tie,
                       Turns const& turns, Standing const& so_far);

}  // namespace reconnect::cadence
