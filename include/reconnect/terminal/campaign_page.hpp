// SPDX-License-Identifier: MIT
// The screens of a campaign: the calendar of turns when it begins, and how far it is later.
#pragma once

#include <string>
#include <vector>

#include "reconnect/cadence/campaign_progress.hpp"
#include "reconnect/model/book.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::terminal {

/// A member, with what the screens need to know.
struct CampaignMember {
  std::string id{};
  std::string name{};
  bool key{false};
  cadence::Progress progress{};
};

struct CampaignScreen {
  Campaign campaign{};
  std::vector<CampaignMember> members{};  // in the order of their turns
  int restart_contacts{3};
  Date today{};
};

/// Appends the calendar of turns, and whether all can be told in time.
void add_calendar(Page& page, CampaignScreen const& screen);

/// Appends the title, the bars of people and of time, and whether the date can be met.
void add_summary(Page& page, CampaignScreen const& screen);

/// Appends how far each member is, who is next first, and what may be said to whom.
void add_members(Page& page, CampaignScreen const& screen);

/// Returns what to speak of with somebody who stands like that, and what not yet. `note` is what
/// the campaign is about, or empty; it is given away only where they may be told.
std::string what_to_say(cadence::Standing const& standing, std::string const& note);

/// Returns that, with the title before it, for the running campaign of which the contact is a
/// member who does not know yet and whose turn has come; empty where there is none.
std::string what_to_say(Contact const& contact, Settings const& settings,
                        std::vector<Campaign> const& campaigns, Date today);

}  // namespace reconnect::terminal
