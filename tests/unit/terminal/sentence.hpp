// SPDX-License-Identifier: MIT
// The sentence of a reason, asked for on the day of these tests.
#pragma once

#include <string>
#include <vector>

#include "reconnect/terminal/phrases.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {

inline std::string sentence(cadence::Reason reason, Contact const& contact,
                            cadence::Standing const& standing = {},
                            std::vector<Campaign> const& campaigns = {}) {
  return why(reason, contact, standing, Settings{}, campaigns, today);
}

}  // namespace reconnect::terminal
