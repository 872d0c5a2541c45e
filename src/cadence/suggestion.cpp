// SPDX-License-Identifier: MIT
// Section 5 of cadence.md: suggestion, medium, reasons.
#include "cadence/suggestion.hpp"

#include <algorithm>
#include <array>

#include "cadence/tie.hpp"

namespace reconnect::cadence {
namespace {

bool is_left_alone(Stage stage) {
  return stage == Stage::Unsorted || stage == Stage::Untracked || stage == Stage::Resting;
}

bool has_channel(Facts const& facts, Medium medium) {
  switch (medium) {
    case Medium::Call:
    case Medium::Text:
      return facts.has_phone;
    case Medium::Email:
      return facts.has_email;
    case Medium::Video:
      return facts.has_phone || facts.has_email;
    case Medium::InPerson:
    case Medium::Letter:
    case Medium::Social:
      break;
  }
  return false;
}

Medium medium_by_warmth(Warmth warmth) {
  switch (warmth) {
    case Warmth::Warm:
      return Medium::Video;
    case Warmth::Cool:
      return Medium::Call;
    case Warmth::Faint:
      return Medium::Text;
  }
  return Medium::Call;
}

Medium wanted_medium(Contact const& contact, Facts const& facts, Standing const& so_far) {
  if (contact.prefers && has_channel(facts, *contact.prefers)) return *contact.prefers;
  if (so_far.tie != Tie::Dormant) return Medium::Call;
  switch (*so_far.touch) {
    case Suggestion::Reconnect:
    case Suggestion::Campaign:
      return medium_by_warmth(so_far.warmth);
    case Suggestion::Congratulate:
    case Suggestion::Birthday:
      return Medium::Text;
    case Suggestion::Promise:
    case Suggestion::FollowUp:
    case Suggestion::KeepUp:
      break;
  }
  return Medium::Call;
}

/// Returns whether an attempt of the day of the latest one used the medium.
bool was_tried(Contact const& contact, Facts const& facts, Medium medium) {
  return facts.last_attempt && std::ranges::any_of(contact.log, [&](Touch const& touch) {
           return touch.on == facts.last_attempt && touch.from == Side::Me && touch.how == medium &&
                  !is_answered(touch);
         });
}

}  // namespace

std::optional<Suggestion> suggestion_of(Contact const& contact, Facts const& facts,
                                        Occasions const& occasions, Standing const& so_far) {
  if (occasions.promise) return Suggestion::Promise;
  if (!facts.my_days.empty() && facts.my_days.back() == facts.today) return std::nullopt;
  bool const due = so_far.is_due(facts.today);
  bool const dormant = so_far.tie == Tie::Dormant;
  if ((occasions.next && due) || occasions.thank || occasions.they_called) {
    return Suggestion::FollowUp;
  }
  if (is_left_alone(so_far.stage)) return std::nullopt;
  if (occasions.birthday && (!dormant || contact.key)) return Suggestion::Birthday;
  if (occasions.campaign) return Suggestion::Campaign;
  if (occasions.personal_news) return Suggestion::Congratulate;
  if (!due) return std::nullopt;
  return dormant ? Suggestion::Reconnect : Suggestion::KeepUp;
}

Medium medium_of(Contact const& contact, Facts const& facts, Standing const& so_far) {
  Medium const wanted = wanted_medium(contact, facts, so_far);
  std::array const media{wanted, Medium::Text, Medium::Email, Medium::Call};
  auto const reaches = [&](Medium medium) { return has_channel(facts, medium); };
  auto const is_fresh = [&](Medium medium) {
    return reaches(medium) && !was_tried(contact, facts, medium);
  };
  auto found = std::ranges::find_if(media, is_fresh);
  if (found == media.end()) found = std::ranges::find_if(media, reaches);
  return found == media.end() ? wanted : *found;
}

Reasons reasons_of(Contact const& contact, Facts const& facts, Occasions const& occasions,
                   Standing const& so_far) {
  Reasons reasons;
  auto const add = [&](Reason reason, bool holds) {
    if (holds) reasons.add(reason);
  };
  add(Reason::Promise, occasions.promise);
  add(Reason::Next, occasions.next);
  add(Reason::Thank, occasions.thank);
  add(Reason::TheyCalled, occasions.they_called);
  add(Reason::Birthday, occasions.birthday_soon);
  add(Reason::Campaign, occasions.campaign);
  add(Reason::News, occasions.news);
  add(Reason::Cooling, occasions.cooling);
  add(Reason::Quiet, so_far.is_due(facts.today) && facts.last_contact && so_far.ratio >= 1);
  add(Reason::Never, !facts.last_contact);
  add(Reason::Attempts, facts.attempts > 0);
  add(Reason::Agenda, so_far.tie != Tie::Warm);
  add(Reason::Balance, owes_balance(facts));
  add(Reason::Key, contact.key);
  add(Reason::NoChannel, so_far.touch && !so_far.has_channel);
  return reasons;
}

}  // namespace reconnect::cadence
