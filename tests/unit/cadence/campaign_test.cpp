// SPDX-License-Identifier: MIT
// cadence.md, section 7: campaigns and their turns.
#include "cadence/campaign.hpp"

#include <gtest/gtest.h>

#include "reconnect/cadence/plan.hpp"
#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::text;
using test::unanswered_call;

/// Three members, from 2026-11-20 to 2026-11-29: ten days, turns on the 20th, 23rd and 26th.
Campaign launch() {
  return {.id = "launch",
          .start = day("2026-11-20"),
          .by = day("2026-11-29"),
          .members = {"a", "b", "c"}};
}

std::string turns(Campaign const& campaign, std::string const& on) {
  std::vector<Campaign> const campaigns{campaign};
  Turns const turns(campaigns, day(on));
  std::string come;
  for (std::string const id : {"a", "b", "c", "d"}) {
    if (turns.has_come(id, std::nullopt)) come += id;
  }
  return come;
}

TEST(Turns, ComeOneAfterTheOther) {
  EXPECT_EQ(turns(launch(), "2026-11-19"), "");
  EXPECT_EQ(turns(launch(), "2026-11-20"), "a");
  EXPECT_EQ(turns(launch(), "2026-11-22"), "a");
  EXPECT_EQ(turns(launch(), "2026-11-23"), "ab");
  EXPECT_EQ(turns(launch(), "2026-11-25"), "ab");
  EXPECT_EQ(turns(launch(), "2026-11-26"), "abc");
  EXPECT_EQ(turns(launch(), "2026-11-29"), "abc");
  EXPECT_EQ(turns(launch(), "2026-11-30"), "");
}

TEST(Turns, OfMoreMembersThanDaysShareADay) {
  Campaign campaign = launch();
  campaign.by = day("2026-11-21");  // two days for three: 0, 0, 1
  EXPECT_EQ(turns(campaign, "2026-11-20"), "ab");
  EXPECT_EQ(turns(campaign, "2026-11-21"), "abc");
}

TEST(Turns, ComeOnlyInACampaignThatRuns) {
  Campaign campaign = launch();
  campaign.ended = day("2026-12-24");
  EXPECT_EQ(turns(campaign, "2026-11-26"), "");
  campaign = launch();
  campaign.start.reset();
  EXPECT_EQ(turns(campaign, "2026-11-26"), "");
  campaign = launch();
  campaign.by.reset();
  EXPECT_EQ(turns(campaign, "2026-11-26"), "");
}

TEST(Turns, LastUntilATouchByEitherSide) {
  std::vector<Campaign> const campaigns{launch()};
  Turns const turns(campaigns, today);
  EXPECT_TRUE(turns.has_come("a", day("2026-11-19")));
  EXPECT_FALSE(turns.has_come("a", day("2026-11-20")));
}

TEST(Turns, OfTwoCampaignsCountEach) {
  Campaign later = launch();
  later.start = day("2026-11-22");
  std::vector<Campaign> const campaigns{launch(), later};
  Turns const turns(campaigns, today);
  EXPECT_TRUE(turns.has_come("a", day("2026-11-21")));
}

TEST(KnownMembers, StayInTheirOrderEachOnce) {
  Campaign campaign = launch();
  campaign.members = {"c", "x", "a", "c", "b", "x"};

  auto const campaigns =
      with_known_members({campaign}, [](std::string_view id) { return id != "x"; });

  EXPECT_EQ(campaigns[0].members, (std::vector<std::string>{"c", "a", "b"}));
}

Standing in_campaign(Contact contact) {
  contact.id = "a";
  return standing(contact, Settings{}, {launch()}, today);
}

TEST(Campaign, IsATouchOfItsOwn) {
  Standing const standing = in_campaign(warm("2026-11-01"));
  EXPECT_EQ(touch_text(standing), "campaign");
  EXPECT_EQ(reasons_text(standing), "campaign");
  EXPECT_TRUE(standing.ask_ok);
}

TEST(Campaign, ReachesADormantTieByItsWarmth) {
  Contact contact = reachable();
  contact.was = Closeness::Close;
  EXPECT_EQ(touch_text(in_campaign(contact)), "campaign");
  EXPECT_EQ(medium_text(in_campaign(contact)), "video");
  EXPECT_FALSE(in_campaign(contact).ask_ok);
}

TEST(Campaign, LeavesTheRestingAlone) {
  Contact contact = warm("2026-11-01");
  contact.rest = Rest{};
  EXPECT_EQ(touch_text(in_campaign(contact)), "none");
  EXPECT_EQ(reasons_text(in_campaign(contact)), "campaign");
}

TEST(Campaign, IsOverForThoseWhoWereTried) {
  Contact contact = warm("2026-11-01");
  contact.log.push_back(text("2026-11-20"));
  EXPECT_EQ(touch_text(in_campaign(contact)), "none");
}

TEST(Campaign, IsNotOverByATouchThatLiesAhead) {
  Contact contact = warm("2026-11-01");
  contact.log.push_back(call("2026-11-24"));
  EXPECT_EQ(touch_text(in_campaign(contact)), "campaign");
}

}  // namespace
}  // namespace reconnect::cadence
