// SPDX-License-Identifier: MIT
// The mornings of voice.md: one with Ana, one with nobody.
#pragma once

#include <chrono>

#include "reconnect/terminal/due_page.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {

inline Contact ana() {
  Contact ana{.id = "k7f3q2", .name = "Ana Díaz", .key = true, .met = "Initech, 2012"};
  ana.phones = {{.number = "+1 212 555 0100"}};
  ana.news = {{.on = day("2026-11-19"), .since = day("2026-05-10"), .what = "now CTO at Initech"}};
  return ana;
}

inline cadence::Standing ana_standing() {
  cadence::Standing standing{.stage = cadence::Stage::Rekindling,
                             .tie = cadence::Tie::Rekindling,
                             .rung = 1,
                             .last_contact = day("2026-08-16"),
                             .interval = {6, Interval::Unit::Weeks},
                             .beat = {4, Interval::Unit::Weeks},
                             .for_a_start = true,
                             .touch = cadence::Suggestion::Congratulate,
                             .medium = Medium::Call,
                             .minutes = std::chrono::minutes{15},
                             .has_channel = true};
  for (auto const reason : {cadence::Reason::News, cadence::Reason::Quiet, cadence::Reason::Agenda,
                            cadence::Reason::Key})
    standing.reasons.add(reason);
  return standing;
}

inline Contact ben() {
  return {.id = "ben234",
          .name = "Ben Okafor",
          .met = "PyCon 2019",
          .phones = {{.number = "+44 20 7946 0000"}},
          .urls = {"https://www.linkedin.com/in/ben-okafor"}};
}

inline cadence::Standing ben_standing() {
  cadence::Standing standing{
      .touch = cadence::Suggestion::Reconnect, .medium = Medium::Text, .has_channel = true};
  for (auto const reason : {cadence::Reason::Never, cadence::Reason::Agenda})
    standing.reasons.add(reason);
  return standing;
}

inline cadence::Plan plan_of(Date date, int done) {
  return {.today = date,
          .habit = {.pace = {2, Pace::Period::Week},
                    .done = done,
                    .target = 2,
                    .streak = 6,
                    .kept = 7,
                    .of = 8},
          .contacts = 1200,
          .last_touch = day("2026-11-18")};
}

inline DueScreen worked_morning() {
  DueScreen screen{.plan = plan_of(today, 1),
                   .contacts = {ana(), ben()},
                   .short_names = {{"k7f3q2", "ana"}, {"ben234", "ben"}}};
  screen.plan.listed = {{"k7f3q2", ana_standing()}};
  screen.plan.waiting = 9;
  return screen;
}

inline DueScreen morning_with_nobody() {
  DueScreen screen{.plan = plan_of(day("2026-11-24"), 2),
                   .contacts = {ben(), {.id = "cara22", .name = "Cara Li"}},
                   .short_names = {{"ben234", "ben"}}};
  screen.plan.habit.target = 2;
  screen.plan.waiting = 1;
  screen.plan.next_up = cadence::Listed{"ben234", ben_standing()};
  screen.plan.next_from = day("2026-11-30");
  screen.plan.awaited = {{"cara22", day("2026-11-27")}};
  return screen;
}

}  // namespace reconnect::terminal
