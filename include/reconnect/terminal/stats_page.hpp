// SPDX-License-Identifier: MIT
// The screen of `stats`: the habit period by period, how the ties stand, who reaches whom.
#pragma once

#include <vector>

#include "reconnect/cadence/figures.hpp"
#include "reconnect/cadence/plan.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::terminal {

struct StatsScreen {
  cadence::Figures figures{};
  cadence::Habit habit{};
  std::vector<cadence::Period> periods{};  // the current one first
  int restart_contacts{3};
  Date today{};
};

Page stats_page(StatsScreen const& screen);

}  // namespace reconnect::terminal
