// SPDX-License-Identifier: MIT
#include "reconnect/commands/stats.hpp"

#include "morning.hpp"
#include "reconnect/cadence/figures.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "reconnect/terminal/stats_page.hpp"

namespace reconnect::commands {
namespace {

Value tries_value(std::string_view kind, std::string_view word, cadence::Tries const& tries) {
  return Object{{std::string(kind), word}, {"made", tries.made}, {"answered", tries.answered}};
}

Array periods_value(terminal::StatsScreen const& screen) {
  Array periods;
  for (cadence::Period const& period : screen.periods) {
    periods.emplace_back(Object{{"first", to_text(period.first)},
                                {"reached", period.reached},
                                {"kept", period.reached >= screen.habit.target}});
  }
  return periods;
}

Object stages_value(cadence::Figures const& figures) {
  Object stages;
  for (std::size_t stage = 0; stage < figures.stages.size(); ++stage) {
    stages.emplace_back(to_text(static_cast<cadence::Stage>(stage)), figures.stages[stage]);
  }
  return stages;
}

Array media_value(cadence::Figures const& figures) {
  Array media;
  for (std::size_t medium = 0; medium < figures.media.size(); ++medium) {
    media.push_back(
        tries_value("medium", to_text(static_cast<Medium>(medium)), figures.media[medium]));
  }
  return media;
}

Array weekdays_value(cadence::Figures const& figures) {
  Array weekdays;
  for (unsigned day = 0; day < figures.weekdays.size(); ++day) {
    weekdays.push_back(tries_value("weekday", terminal::weekday_name(std::chrono::weekday{day}),
                                   figures.weekdays[day]));
  }
  return weekdays;
}

Array ladder_value(cadence::Figures const& figures) {
  Array ladder;
  for (std::size_t rung = 1; rung < figures.rungs.size(); ++rung)
    ladder.emplace_back(Object{{"contacts", rung}, {"people", figures.rungs[rung]}});
  return ladder;
}

Object members_of(terminal::StatsScreen const& screen) {
  cadence::Figures const& figures = screen.figures;
  return {{"today", to_text(screen.today)},
          {"since", figures.since ? Value(to_text(*figures.since)) : Value()},
          {"people", figures.contacts},
          {"touched", figures.touched},
          {"habit", habit_value(screen.habit)},
          {"periods", periods_value(screen)},
          {"stages", stages_value(figures)},
          {"ladder", ladder_value(figures)},
          {"revived", figures.revived},
          {"answers", media_value(figures)},
          {"calls", weekdays_value(figures)},
          {"reached_out", Object{{"me", figures.from_me}, {"them", figures.from_them}}},
          {"gave", figures.gave},
          {"asked", figures.asked}};
}

}  // namespace

void Stats::declare(Options&) {}

Answer Stats::run(Context& context) const {
  auto const book = context.store.load();
  auto const campaigns = campaigns_of(*book);
  cadence::Planner planner(book->settings(), campaigns, context.today);
  cadence::FigureKeeper keeper(book->settings(), campaigns, context.today);
  book->each(store::Detail::Standing, [&](Contact const& contact) {
    planner.add(contact);
    keeper.add(contact);
  });
  tell_unread(context, *book);
  constexpr std::size_t shown_periods = 26;
  terminal::StatsScreen const screen{.figures = keeper.figures(),
                                     .habit = planner.plan().habit,
                                     .periods = planner.periods(shown_periods),
                                     .restart_contacts = book->settings().restart_contacts,
                                     .today = context.today};
  return {.members = members_of(screen), .page = terminal::stats_page(screen)};
}

}  // namespace reconnect::commands
