// SPDX-License-Identifier: MIT
// Which entry of the record a reason speaks of (cadence.md, sections 5 and 7).
#include "terminal/grounds.hpp"

#include <algorithm>
#include <chrono>
#include <functional>

#include "reconnect/cadence/campaign_progress.hpp"
#include "reconnect/cadence/facts.hpp"

namespace reconnect::terminal {
namespace {

using std::chrono::days;

constexpr days their_call_window{13};
constexpr days news_window{30};

/// Returns the latest touch from `first` to `last` that `matches`.
Touch const* latest_touch(Contact const& contact, Date first, Date last,
                          std::function<bool(Touch const&)> const& matches) {
  Touch const* latest = nullptr;
  for (auto const& touch : contact.log) {
    if (!touch.on || *touch.on < first || *touch.on > last || !matches(touch)) continue;
    if (!latest || *touch.on > *latest->on) latest = &touch;
  }
  return latest;
}

bool has_turn(Campaign const& campaign, Contact const& contact, Date today) {
  if (!cadence::runs(campaign, today)) return false;
  auto const place = std::ranges::find(campaign.members, contact.id) - campaign.members.begin();
  auto const nth = static_cast<std::size_t>(place);
  if (nth == campaign.members.size()) return false;
  auto const is_any = [](Touch const&) { return true; };
  return cadence::turn_of(nth, campaign) <= today &&
         !latest_touch(contact, *campaign.start, today, is_any);
}

}  // namespace

std::vector<Promise const*> promises_due(Contact const& contact, Date today) {
  auto promises = cadence::open_promises(contact, Side::Me);
  std::erase_if(promises,
                [today](Promise const* promise) { return !promise->by || *promise->by > today; });
  return promises;
}

Touch const* talk_to_thank_for(Contact const& contact, Date today) {
  return latest_touch(contact, today - cadence::thanks_window, today,
                      [](Touch const& touch) { return touch.owe_thanks; });
}

Touch const* their_call(Contact const& contact, Date today) {
  return latest_touch(contact, today - their_call_window, today, [](Touch const& touch) {
    return touch.from == Side::Them && !cadence::is_answered(touch);
  });
}

std::vector<News const*> recent_news(Contact const& contact, Date today) {
  auto news = cadence::open_news(contact, today);
  std::erase_if(news,
                [today](News const* item) { return !item->on || *item->on < today - news_window; });
  return news;
}

Touch const* attempt_on(Contact const& contact, Date day) {
  return latest_touch(contact, day, day, [](Touch const& touch) {
    return touch.from == Side::Me && !cadence::is_answered(touch);
  });
}

Campaign const* campaign_of(Contact const& contact, std::vector<Campaign> const& campaigns,
                            Date today) {
  auto const found = std::ranges::find_if(
      campaigns, [&](Campaign const& campaign) { return has_turn(campaign, contact, today); });
  return found == campaigns.end() ? nullptr : &*found;
}

}  // namespace reconnect::terminal
