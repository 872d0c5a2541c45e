// SPDX-License-Identifier: MIT
// The screens of a campaign, and its bars.
#include "reconnect/terminal/campaign_page.hpp"

#include <gtest/gtest.h>

#include "reconnect/terminal/bar.hpp"
#include "reconnect/terminal/style.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

TEST(Bar, FillsWithWhatIsDone) {
  EXPECT_EQ(bar(0, 0, 10, 10), "[░░░░░░░░░░]");
  EXPECT_EQ(bar(3, 2, 10, 10), "[███▒▒░░░░░]");
  EXPECT_EQ(bar(2, 1, 3, 10), "[██████▒▒▒▒]");
  EXPECT_EQ(bar(10, 0, 10, 10), "[██████████]");
  EXPECT_EQ(bar(0, 0, 0, 10), "[░░░░░░░░░░]");
}

TEST(Bar, ShowsAColumnOfWhatIsNotNothing) {
  EXPECT_EQ(bar(1, 1, 1'000, 10), "[█▒░░░░░░░░]");
  EXPECT_EQ(bar(999, 1, 1'000, 10), "[█████████▒]");
}

TEST(Bar, HasAnAsciiForm) {
  Page page;
  page.line(bar(3, 2, 10, 10));
  EXPECT_EQ(render(page, {.unicode = false}), "[###++-----]\n");
}

cadence::Standing standing_of(cadence::Tie tie, int rung, bool ask_ok) {
  return {.tie = tie, .rung = rung, .ask_ok = ask_ok};
}

TEST(WhatToSay, GoesByTheRung) {
  using cadence::Tie;
  EXPECT_EQ(what_to_say(standing_of(Tie::Dormant, 0, false), "a new job"),
            "where you know each other from, and how they are; nothing of the plan yet");
  EXPECT_EQ(what_to_say(standing_of(Tie::Rekindling, 2, false), "a new job"),
            "another talk without an agenda; who asks what you do may hear it in a sentence");
  EXPECT_EQ(what_to_say(standing_of(Tie::Warm, 3, false), "a new job"),
            "give first: something that is of use to them");
  EXPECT_EQ(what_to_say(standing_of(Tie::Warm, 3, true), "a new job"),
            "what is ahead, and by when (\"a new job\"); ask for nothing but that they know");
}

CampaignScreen screen() {
  CampaignScreen screen{.campaign = {.id = "c2a4b6",
                                     .name = "Job search",
                                     .start = day("2026-11-01"),
                                     .by = day("2026-12-01")},
                        .today = day("2026-11-22")};
  auto const add = [&](std::string name, cadence::Step step, std::string const& from) {
    screen.members.push_back({name,
                              name,
                              false,
                              {.step = step,
                               .turn = day("2026-11-20"),
                               .last_touch = day("2026-11-21"),
                               .may_be_told_from = from.empty() ? last_date : day(from)}});
  };
  add("Ana", cadence::Step::Knows, "2026-11-21");
  add("Ben", cadence::Step::Turn, "2027-01-15");
  add("Cara", cadence::Step::InTouch, "2027-01-16");
  add("Dan", cadence::Step::ToCome, "");
  add("Eva", cadence::Step::Turn, "2027-01-17");
  add("Fay", cadence::Step::Turn, "2027-01-17");
  return screen;
}

std::string summary(CampaignScreen const& screen) {
  Page page;
  add_summary(page, screen);
  return render(page, {});
}

TEST(Summary, NamesAFewOfThoseForWhomItIsTooSoon) {
  EXPECT_EQ(summary(screen()),
            "Job search · until 1 December, 9 days left\n"
            "  people   [███▒▒▒░░░░░░░░░░░░░░]   1 of 6 know, 1 in touch\n"
            "  time     [█████████████░░░░░░░]   21 of 31 days\n"
            "  1 of 6 can know by 1 December; after the first talks: Ben from 15 January 2027, "
            "Cara from 16 January 2027, Dan and 2 others.\n");
}

TEST(Summary, SaysWhereItIsOver) {
  CampaignScreen over = screen();
  over.today = day("2026-12-05");
  EXPECT_EQ(summary(over),
            "Job search · until 1 December, which is over\n"
            "  people   [███▒▒▒░░░░░░░░░░░░░░]   1 of 6 know, 1 in touch\n"
            "  time     [████████████████████]   31 of 31 days\n"
            "  It is over: 1 of 6 know.\n");
}

TEST(Summary, RejoicesWhereEverybodyKnows) {
  CampaignScreen done = screen();
  done.members.resize(1);
  EXPECT_NE(summary(done).find("\n  Everybody knows.\n"), std::string::npos);
}

}  // namespace
}  // namespace reconnect::terminal
