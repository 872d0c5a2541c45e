// SPDX-License-Identifier: MIT
// Campaigns of the book: found by title, and how they stand as a screen and as members of an
// answer.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/commands/answer.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/store/book_store.hpp"
#include "reconnect/terminal/campaign_page.hpp"

namespace reconnect::commands {

/// Returns the campaign that a title means, with the members that the book knows: one of that id,
/// title, or beginning of a title; those that are not over before others. Throws `Error`: exit 1
/// where there is none, 4 where there are several.
Campaign campaign_meant(Context const& context, store::BookView const& book,
                        std::string const& title);

/// Returns whether the campaign runs or is still to begin.
bool is_current(Campaign const& campaign, Date today);

/// Returns what to type for the campaign: the first word of its title where that is plain and means
/// it, else its id.
std::string short_title(store::BookView const& book, Campaign const& campaign, Date today);

/// Returns how the campaign stands. Requires: it has `start` and `by`, and known members only.
terminal::CampaignScreen screen_of(Campaign const& campaign, store::BookView const& book,
                                   Date today);

/// Returns an entry of `campaigns`: the record, its state, and how far each member is.
Object campaign_value(terminal::CampaignScreen const& screen);

/// Returns the answer to a change of campaigns: these entries stand in it, behind `contacts`.
Answer changed_campaign(Context const& context, store::Change const& made, terminal::Page page,
                        Array campaigns);

}  // namespace reconnect::commands
