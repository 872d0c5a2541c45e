// SPDX-License-Identifier: MIT
// cadence.md, section 7: how far the members of a campaign are, and from when they may be told.
#include "reconnect/cadence/campaign_progress.hpp"

#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::reply;
using test::text;
using test::unanswered_call;

/// One member, from 2026-11-20 to 2027-02-20; today is 2026-11-22.
Campaign search() {
  return {
      .id = "search", .start = day("2026-11-20"), .by = day("2027-02-20"), .members = {"ana234"}};
}

Progress progress(Contact const& contact, Campaign const& campaign = search(),
                  std::string const& on = "2026-11-22") {
  return progress_of(contact, 0, campaign, Settings{}, day(on));
}

Contact warm_with(Touch touch) {
  Contact contact = warm("2026-11-01");
  contact.log.push_back(std::move(touch));
  return contact;
}

struct Row {
  char const* label;
  Contact contact;
  char const* step;
  char const* may_be_told_from;
};

std::vector<Row> rows() {
  Touch tried_them = test::touch("2026-11-21", Medium::Call, Side::Them);
  tried_them.answer = false;
  return {
      {"warm, no touch since the start", warm("2026-11-01"), "turn", "2026-11-22"},
      {"warm, a call", warm_with(call("2026-11-20")), "knows", "2026-11-20"},
      {"warm, a text that has no answer yet", warm_with(text("2026-11-21")), "knows", "2026-11-21"},
      {"warm, a word from them", warm_with(reply("2026-11-21")), "knows", "2026-11-21"},
      {"warm, a call that nobody answered", warm_with(unanswered_call("2026-11-21")), "may_be_told",
       "2026-11-22"},
      {"warm, a call of theirs that was missed", warm_with(tried_them), "may_be_told",
       "2026-11-22"},
      {"warm, a call that lies ahead", warm_with(call("2026-11-24")), "turn", "2026-11-22"},
      {"dormant: the third of three talks, four weeks apart", reachable(), "turn", "2027-01-17"},
      {"one talk since the start: the next four weeks after it", reachable({call("2026-11-21")}),
       "in_touch", "2027-01-16"},
      {"one talk before the start: the next now", reachable({call("2026-11-01")}), "turn",
       "2026-12-20"},
      {"the third talk since the silence asks for nothing yet",
       reachable({call("2026-11-01"), call("2026-11-10"), call("2026-11-21")}), "may_be_told",
       "2026-11-22"},
      {"the fourth may tell", warm_with(call("2026-11-22")), "knows", "2026-11-22"},
  };
}

TEST(Progress, GoesByTheTouchesSinceTheStart) {
  for (Row const& row : rows()) {
    SCOPED_TRACE(row.label);
    Progress const now = progress(row.contact);
    EXPECT_EQ(to_text(now.step), row.step);
    EXPECT_EQ(to_text(now.may_be_told_from), row.may_be_told_from);
  }
}

TEST(Progress, ComesToATurn) {
  Campaign campaign = search();
  campaign.members = {"somebody", "ana234"};
  Progress const second = progress_of(warm("2026-11-01"), 1, campaign, Settings{}, today);
  EXPECT_EQ(to_text(second.step), "to_come");
  EXPECT_EQ(to_text(second.turn), "2027-01-05");
  EXPECT_EQ(to_text(second.may_be_told_from), "2027-01-05");
}

TEST(Progress, WaitsForTheEndOfARest) {
  Contact contact = warm("2026-11-01");
  contact.rest = Rest{.since = day("2026-11-10"), .until = day("2026-12-24")};
  EXPECT_EQ(to_text(progress(contact).may_be_told_from), "2026-12-24");
  contact.rest->until.reset();
  EXPECT_EQ(progress(contact).may_be_told_from, last_date);
}

TEST(Progress, GoesAtTheirPaceWhereThatIsQuicker) {
  Contact contact = reachable();
  contact.every = test::every("1w");
  EXPECT_EQ(to_text(progress(contact).may_be_told_from), "2026-12-06");
}

TEST(Progress, NeedsNoTalksOfWhomOneAskedLast) {
  Contact contact = warm("2026-11-01");
  contact.log.front().asked = true;
  Progress const now = progress(contact);
  EXPECT_FALSE(now.standing.ask_ok);
  EXPECT_EQ(to_text(now.may_be_told_from), "2026-11-22");
}

TEST(Progress, StopsWithTheCampaign) {
  Campaign campaign = search();
  campaign.ended = day("2026-12-01");
  Contact const told_later = warm_with(call("2026-12-02"));
  EXPECT_EQ(to_text(progress(told_later, campaign, "2026-12-10").step), "turn");
  EXPECT_EQ(to_text(progress(told_later, search(), "2026-12-10").step), "knows");
  EXPECT_EQ(to_text(progress(warm_with(call("2027-02-21")), search(), "2027-03-01").step), "turn");
}

TEST(AwayUntil, IsTheEndOfTheRest) {
  Contact contact = warm("2026-11-01");
  EXPECT_EQ(away_until(now(contact)), std::nullopt);
  contact.rest = Rest{.since = day("2026-11-10"), .until = day("2026-12-24")};
  EXPECT_EQ(away_until(now(contact)), day("2026-12-24"));
  Contact const silent = reachable({text("2026-01-10"), text("2026-02-10"), text("2026-04-10")});
  EXPECT_EQ(away_until(now(silent)), day("2027-04-10"));
}

}  // namespace
}  // namespace reconnect::cadence
