// SPDX-License-Identifier: MIT
// How one contact stands: sections 1 to 5 of cadence.md, one after the other.
#include "reconnect/cadence/standing.hpp"

#include <algorithm>

#include "cadence/cadence_of.hpp"
#include "cadence/due_on.hpp"
#include "cadence/occasions.hpp"
#include "cadence/score.hpp"
#include "cadence/stand.hpp"
#include "cadence/suggestion.hpp"
#include "cadence/tie.hpp"

namespace reconnect::cadence {
namespace {

constexpr std::chrono::minutes short_call{15};

/// Section 2, and from section 3 what it needs no due_on for.
void tell_tie(Standing& standing, Contact const& contact, Facts const& facts, TieState const& tie) {
  standing.tie = tie.tie;
  standing.rung = tie.rung;
  standing.silence_began = tie.silence_began;
  standing.warmth = warmth_of(contact, facts, tie);
  standing.last_contact = facts.last_contact;
  standing.attempts = facts.attempts;
  standing.last_attempt = facts.last_attempt;
  standing.ask_ok = tie.tie == Tie::Warm && !owes_balance(facts);
}

/// Section 3.
void tell_when(Standing& standing, Contact const& contact, Facts const& facts,
               Silence const& silence, Settings const& settings) {
  Beat const beat = beat_of(standing.interval, facts, standing.tie, settings);
  standing.beat = beat.interval;
  standing.for_a_start = beat.for_a_start;
  standing.next_on = next_date(contact, facts);
  if (rest_holds(contact, facts)) {
    standing.rest_until = contact.rest->until;
    standing.resting_until_woken = !contact.rest->until;
  }
  standing.retry_on = retry_on(facts, standing.next_on, silence, settings);
  standing.due_on = due_on(contact, facts, standing);
  if (standing.due_on) {
    standing.overdue = std::max(facts.today - *standing.due_on, std::chrono::days{0});
  }
}

Stage stage_of(Contact const& contact, Facts const& facts, Standing const& so_far) {
  if (contact.unsorted) return Stage::Unsorted;
  if (so_far.interval.is_never()) return Stage::Untracked;
  bool const rests = so_far.resting_until_woken || so_far.rest_until;
  if (rests || is_left_to_them(facts, so_far)) return Stage::Resting;
  switch (so_far.tie) {
    case Tie::Dormant:
      return Stage::Dormant;
    case Tie::Rekindling:
      return Stage::Rekindling;
    case Tie::Warm:
      return Stage::Warm;
  }
  return Stage::Dormant;
}

/// Section 4.
void tell_score(Standing& standing, Contact const& contact, Facts const& facts,
                Cadence const& cadence, Occasions const& occasions) {
  Fraction const ratio = ratio_of(cadence, facts, standing);
  standing.ratio = ratio.value();
  standing.ratio_shown = rounded(ratio, 2);
  ScoreTerms const terms = terms_of(contact, facts, occasions, ratio, standing);
  standing.score = score_of(terms, 9);
  standing.score_shown = score_of(terms, 2);
  standing.parts = parts_of(terms);
}

/// Section 5.
void tell_touch(Standing& standing, Contact const& contact, Facts const& facts,
                Occasions const& occasions) {
  standing.has_channel = facts.has_phone || facts.has_email;
  standing.touch = suggestion_of(contact, facts, occasions, standing);
  if (standing.touch) {
    standing.medium = medium_of(contact, facts, standing);
    bool const is_talk = standing.medium == Medium::Call || standing.medium == Medium::Video;
    if (is_talk) standing.minutes = short_call;
  }
  standing.reasons = reasons_of(contact, facts, occasions, standing);
}

}  // namespace

Standing stand(Contact const& contact, Facts const& facts, Settings const& settings,
               Turns const& turns) {
  Cadence const cadence = cadence_of(contact, settings);
  Silence const silence{settings.dormant_after, cadence.every};
  TieState const tie = tie_of(facts, silence, settings.restart_contacts);
  Standing standing{.interval = cadence.every};
  tell_tie(standing, contact, facts, tie);
  tell_when(standing, contact, facts, silence, settings);
  standing.stage = stage_of(contact, facts, standing);
  Occasions const occasions = occasions_of(contact, facts, tie, turns, standing);
  tell_score(standing, contact, facts, cadence, occasions);
  tell_touch(standing, contact, facts, occasions);
  return standing;
}

struct Standings::State {
  Settings const& settings;
  Date today;
  Turns turns;
  FactsReader reader{};
};

Standings::Standings(Settings const& settings, std::vector<Campaign> const& campaigns, Date today)
    : state_(new State{settings, today, Turns(campaigns, today)}) {}

Standings::~Standings() = default;

Standing Standings::of(Contact const& contact) {
  Facts const facts = state_->reader.read(contact, state_->today);
  return stand(contact, facts, state_->settings, state_->turns);
}

Standing standing(Contact const& contact, Settings const& settings,
                  std::vector<Campaign> const& campaigns, Date today) {
  return Standings(settings, campaigns, today).of(contact);
}

}  // namespace reconnect::cadence
