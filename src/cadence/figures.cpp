// SPDX-License-Identifier: MIT
#include "reconnect/cadence/figures.hpp"

#include <algorithm>

#include "cadence/facts.hpp"
#include "cadence/tie.hpp"

namespace reconnect::cadence {
namespace {

using std::chrono::days;

constexpr days time_to_answer{14};

/// Returns whether a contact on the day, or within two weeks behind it, answers what was tried
/// then: it is the answer to the latest try before it.
bool was_heard(Facts const& facts, Date day) {
  auto const heard = std::ranges::lower_bound(facts.contact_days, day);
  if (heard == facts.contact_days.end() || *heard - day > time_to_answer) return false;
  auto const next_try = std::ranges::upper_bound(facts.my_days, day);
  return next_try == facts.my_days.end() || *heard < *next_try;
}

/// Returns how often the ladder was climbed from its first rung to the last one: after a silence,
/// or where nothing was known before (cadence.md, section 2).
std::size_t ladders_climbed(Facts const& facts, Silence const& silence, int restart_contacts) {
  std::size_t climbed = 0;
  int rung = 0;
  for (std::size_t at = 0; at < facts.walked.size(); ++at) {
    Date const day = facts.walked[at];
    bool const is_first = at == 0;
    if (is_first && day == facts.noted) {
      rung = restart_contacts;  // added while in touch
    } else if (is_first || silence.is_cold(facts.walked[at - 1], day)) {
      rung = 1;
      climbed += rung == restart_contacts;
    } else if (rung < restart_contacts) {
      ++rung;
      climbed += rung == restart_contacts;
    }
  }
  return climbed;
}

void count(Tries& tries, bool answered) {
  ++tries.made;
  tries.answered += answered;
}

bool is_call(Touch const& touch) { return touch.how == Medium::Call || touch.how == Medium::Video; }

void count_touch(Figures& figures, Touch const& touch, Facts const& facts) {
  figures.gave += touch.gave;
  figures.asked += touch.asked;
  ++(touch.from == Side::Me ? figures.from_me : figures.from_them);
  if (touch.from != Side::Me || !touch.how) return;
  bool const heard = is_answered(touch) || was_heard(facts, *touch.on);
  count(figures.media.at(static_cast<std::size_t>(*touch.how)), heard);
  // A call tells about its weekday by being answered itself, not by a text two days later.
  if (is_call(touch))
    count(figures.weekdays.at(touch.on->weekday().c_encoding()), is_answered(touch));
}

}  // namespace

struct FigureKeeper::State {
  Settings const& settings;
  Date today;
  Standings standings;
  FactsReader reader{};
  Figures figures{};
};

FigureKeeper::FigureKeeper(Settings const& settings, std::vector<Campaign> const& campaigns,
                           Date today)
    : state_(new State{settings, today, Standings(settings, campaigns, today)}) {
  state_->figures.rungs.resize(static_cast<std::size_t>(settings.restart_contacts) + 1);
}

FigureKeeper::~FigureKeeper() = default;

void FigureKeeper::add(Contact const& contact) {
  auto& [settings, today, standings, reader, figures] = *state_;
  Standing const standing = standings.of(contact);
  Facts const facts = reader.read(contact, today);
  ++figures.contacts;
  ++figures.stages.at(static_cast<std::size_t>(standing.stage));
  if (standing.stage == Stage::Rekindling)
    ++figures.rungs.at(static_cast<std::size_t>(standing.rung));
  figures.revived += ladders_climbed(facts, {settings.dormant_after, standing.interval},
                                     settings.restart_contacts);
  if (!facts.first_touch) return;
  ++figures.touched;
  figures.since = figures.since ? std::min(*figures.since, *facts.first_touch) : facts.first_touch;
  for (Touch const& touch : contact.log) {
    if (has_happened(touch, today)) count_touch(figures, touch, facts);
  }
}

Figures const& FigureKeeper::figures() const { return state_->figures; }

}  // namespace reconnect::cadence
