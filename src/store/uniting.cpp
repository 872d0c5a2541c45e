// SPDX-License-Identifier: MIT
// What two copies of a book say apart from their people, as one.
#include "reconnect/store/uniting.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "reconnect/store/record.hpp"
#include "store/book_text.hpp"
#include "store/json_string.hpp"
#include "store/merge_members.hpp"
#include "store/plain_values.hpp"

namespace reconnect::store {
namespace {

std::string as_text(std::string const& json) {
  return json.starts_with('"') ? unquoted(json) : json;
}

/// Unites one record after the other, and tells what differs.
class Uniting {
 public:
  explicit Uniting(std::vector<Difference>& differing) : differing_(differing) {}

  /// A merge of two versions that were nothing before takes from each what the other has not.
  template <typename T>
  T record(std::string const& name, T ours, T const& theirs, std::string (*text_of)(T const&),
           T (*decode)(std::string_view)) {
    std::string const mine = text_of(ours);
    MergedMembers const merged = merge_members({}, mine, text_of(theirs));
    for (MemberConflict const& conflict : merged.conflicts)
      differing_.push_back(
          {name, conflict.member, as_text(conflict.ours), as_text(conflict.theirs)});
    return merged.text == plain_value(mine) ? ours : decode(merged.text);
  }

  void campaigns(std::vector<Campaign>& ours, std::vector<Campaign> const& theirs) {
    for (Campaign const& campaign : theirs) {
      auto const own = std::ranges::find_if(ours, [&](Campaign const& mine) {
        return campaign.id.empty() ? mine == campaign : mine.id == campaign.id;
      });
      if (own == ours.end()) {
        ours.push_back(campaign);
      } else {
        *own = record(own->name, *own, campaign, campaign_text, decode_campaign);
      }
    }
  }

  void extra(Members& ours, Members const& theirs) {
    for (Difference& difference : differing_members("the book", ours, theirs))
      differing_.push_back(std::move(difference));
    for (Member const& member : theirs) {
      if (std::ranges::find(ours, member.name, &Member::name) == ours.end()) ours.push_back(member);
    }
  }

 private:
  std::vector<Difference>& differing_;
};

}  // namespace

std::vector<Difference> differing_members(std::string const& record, Members const& ours,
                                          Members const& theirs) {
  std::vector<Difference> differing;
  for (Member const& member : theirs) {
    auto const own = std::ranges::find(ours, member.name, &Member::name);
    if (own == ours.end() || member.name.empty()) continue;
    std::string const mine = plain_value(own->json);
    std::string const other = plain_value(member.json);
    if (mine != other) differing.push_back({record, member.name, as_text(mine), as_text(other)});
  }
  return differing;
}

Book united(Book ours, Book const& theirs, std::vector<Difference>& differing) {
  Uniting uniting(differing);
  ours.settings =
      uniting.record("settings", ours.settings, theirs.settings, settings_text, decode_settings);
  uniting.campaigns(ours.campaigns, theirs.campaigns);
  uniting.extra(ours.extra, theirs.extra);
  return ours;
}

}  // namespace reconnect::store
