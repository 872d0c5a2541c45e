// SPDX-License-Identifier: MIT
// What two copies of a book say apart from their people, as one.
#include "reconnect/store/uniting.hpp"

#include <algorithm>
#include <array>
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
    for (Member const& member : theirs) {
      auto const own = std::ranges::find(ours, member.name, &Member::name);
      if (own == ours.end()) {
        ours.push_back(member);
      } else if (plain_value(own->json) != plain_value(member.json)) {
        differing_.push_back({"the book", member.name, as_text(plain_value(own->json)),
                              as_text(plain_value(member.json))});
      }
    }
  }

 private:
  std::vector<Difference>& differing_;
};

}  // namespace

Contact respelled(Contact const& contact) {
  return decode_contact(plain_value(record_text(contact)));
}

std::vector<Difference> differing_members(Contact const& ours, Contact const& theirs) {
  std::string const mine = record_text(ours);
  std::string const other = record_text(theirs);
  Members const own = plain_members(mine);
  Members const copied = plain_members(other);
  MergedMembers const merged = merge_members({}, mine, other);
  std::vector<Difference> differing;
  for (Member const& member : plain_members(merged.text)) {
    constexpr std::array<std::string_view, 3> apart{"id", "notes", "unsorted"};
    bool const conflicts = std::ranges::find(merged.conflicts, member.name,
                                             &MemberConflict::member) != merged.conflicts.end();
    if (std::ranges::find(apart, member.name) != apart.end()) continue;
    if (!conflicts && member.json == value_of(own, member.name)) continue;
    differing.push_back({ours.name, member.name, as_text(value_of(own, member.name)),
                         as_text(value_of(copied, member.name))});
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
