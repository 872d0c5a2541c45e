// SPDX-License-Identifier: MIT
// The one function behind a single standing and the plan of a whole book.
#pragma once

#include "cadence/campaign.hpp"
#include "cadence/facts.hpp"
#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {

Standing stand(Contact const& contact, Facts const& facts, Settings const& settings,
               Turns const& turns);

}  // namespace reconnect::cadence
