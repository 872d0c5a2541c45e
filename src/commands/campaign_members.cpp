// SPDX-License-Identifier: MIT
#include "campaign_members.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "matching.hpp"
#include "reconnect/cadence/campaign_progress.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// Somebody of the circle, and what their place in it depends on.
struct Fellow {
  std::string id{};
  std::string name{};
  std::size_t named{0};  // the place among those who were named; behind all of them otherwise
  cadence::Standing standing{};
};

bool takes_part(Circle const& circle, Contact const& contact) {
  if (circle.key && contact.key) return true;
  return std::ranges::any_of(circle.tags,
                             [&](std::string const& tag) { return has_tag(contact, tag); });
}

std::vector<Fellow> fellows_of(Circle const& circle, Context const& context,
                               store::BookView const& book) {
  std::vector<std::string> named;
  for (std::string const& name : circle.names) named.push_back(whom(context, book, name).id);
  cadence::Standings standings(book.settings(), {}, context.today);
  std::vector<Fellow> fellows;
  book.each(store::Detail::Standing, [&](Contact const& contact) {
    auto const place = std::ranges::find(named, contact.id) - named.begin();
    auto const nth = static_cast<std::size_t>(place);
    if (nth == named.size() && !takes_part(circle, contact)) return;
    fellows.push_back({contact.id, contact.name, nth, standings.of(contact)});
  });
  return fellows;
}

/// The coldest ties need the most time. Equal ones go by score, then by id, so that the order of
/// the file says nothing.
bool goes_before(Fellow const& left, Fellow const& right) {
  auto const place = [](Fellow const& fellow) {
    auto const& standing = fellow.standing;
    bool const rests = standing.stage == cadence::Stage::Resting;
    bool const is_warm = standing.tie == cadence::Tie::Warm;
    return std::tuple(fellow.named, rests, is_warm, standing.rung, -standing.score, fellow.id);
  };
  return place(left) < place(right);
}

/// Returns why the engine would not bring somebody up by `by`, if so.
std::optional<LeftOut> left_out(Fellow const& fellow, Date by) {
  LeftOut left{fellow.id, fellow.name};
  auto const& standing = fellow.standing;
  if (standing.stage == cadence::Stage::Unsorted) return left;
  left.why = LeftOut::Why::Untracked;
  if (standing.stage == cadence::Stage::Untracked) return left;
  auto const until = cadence::away_until(standing);
  if (!until || *until <= by) return std::nullopt;
  left.why = LeftOut::Why::Resting;
  if (*until < last_date) left.until = until;
  return left;
}

}  // namespace

std::string_view to_text(LeftOut::Why why) {
  constexpr std::array<std::string_view, 3> words{"not_chosen", "untracked", "resting"};
  return words[static_cast<std::size_t>(why)];
}

Members members_of(Circle const& circle, Date by, Context const& context,
                   store::BookView const& book) {
  auto fellows = fellows_of(circle, context, book);
  std::ranges::sort(fellows, goes_before);
  Members members;
  for (Fellow const& fellow : fellows) {
    if (auto left = left_out(fellow, by)) {
      members.left_out.push_back(*std::move(left));
    } else {
      members.ids.push_back(fellow.id);
    }
  }
  return members;
}

void replace_member(store::BookDraft& draft, std::string const& id,
                    std::optional<std::string> const& successor) {
  auto campaigns = draft.campaigns();
  for (Campaign& campaign : campaigns) {
    auto& members = campaign.members;
    if (!successor || std::ranges::find(members, *successor) != members.end()) {
      std::erase(members, id);
    } else {
      std::ranges::replace(members, id, *successor);
    }
  }
  if (campaigns != draft.campaigns()) draft.set_campaigns(std::move(campaigns));
}

}  // namespace reconnect::commands
