// SPDX-License-Identifier: MIT
// Section 7 of cadence.md: campaigns and their turns.
#include "cadence/campaign.hpp"

#include <algorithm>
#include <set>

#include "reconnect/cadence/campaign_progress.hpp"
#include "reconnect/cadence/plan.hpp"

namespace reconnect::cadence {

bool runs(Campaign const& campaign, Date today) {
  return campaign.start && campaign.by && !campaign.ended && *campaign.start <= today &&
         today <= *campaign.by;
}

Date turn_of(std::size_t nth, Campaign const& campaign) {
  auto const length = (*campaign.by - *campaign.start).count() + 1;
  auto const members = static_cast<long long>(campaign.members.size());
  return *campaign.start + std::chrono::days{static_cast<long long>(nth) * length / members};
}

Turns::Turns(std::vector<Campaign> const& campaigns, Date today) {
  for (Campaign const& campaign : campaigns) {
    if (!runs(campaign, today)) continue;
    for (std::size_t nth = 0; nth < campaign.members.size(); ++nth) {
      if (turn_of(nth, campaign) > today) break;
      come_.push_back({campaign.members[nth], *campaign.start});
    }
  }
  std::ranges::sort(come_, {}, &Turn::id);
}

bool Turns::has_come(std::string_view id, std::optional<Date> last_touch) const {
  auto turn = std::ranges::lower_bound(come_, id, {}, &Turn::id);
  for (; turn != come_.end() && turn->id == id; ++turn) {
    if (last_touch < turn->campaign_start) return true;
  }
  return false;
}

std::vector<Campaign> with_known_members(std::vector<Campaign> campaigns,
                                         std::function<bool(std::string_view)> const& is_known) {
  for (Campaign& campaign : campaigns) {
    std::set<std::string> seen;
    std::erase_if(campaign.members,
                  [&](std::string const& id) { return !is_known(id) || !seen.insert(id).second; });
  }
  return campaigns;
}

}  // namespace reconnect::cadence
