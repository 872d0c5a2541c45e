// SPDX-License-Identifier: MIT
// cadence.md, section 2: silence, the restart ladder, stages, warmth, may one ask a favour.
#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::every;
using test::last;
using test::reply;
using test::text;

struct LadderRow {
  std::string label;
  std::string last_contact;  // empty: none
  std::vector<Touch> log;
  std::string stage;
  int rung;
};

void PrintTo(LadderRow const& row, std::ostream* out) { *out << row.label; }

class RestartLadder : public testing::TestWithParam<LadderRow> {};

TEST_P(RestartLadder, Stands) {
  Contact contact = reachable(GetParam().log);
  if (!GetParam().last_contact.empty()) contact.last_contact = last(GetParam().last_contact);

  Standing const standing = now(contact);

  EXPECT_EQ(to_text(standing.stage), GetParam().stage);
  EXPECT_EQ(standing.rung, GetParam().rung);
}

// D is 6 months: the interval is 3.
INSTANTIATE_TEST_SUITE_P(
    Section2, RestartLadder,
    testing::Values(
        LadderRow{"nothing known", "", {}, "dormant", 0},
        LadderRow{"only attempts", "", {text("2026-11-01")}, "dormant", 0},
        LadderRow{"on the last day of D", "2026-05-22", {}, "warm", 3},
        LadderRow{"a day later", "2026-05-21", {}, "dormant", 0},
        LadderRow{"one talk", "", {call("2026-11-01")}, "rekindling", 1},
        LadderRow{"two talks", "", {call("2026-10-01"), call("2026-11-01")}, "rekindling", 2},
        LadderRow{
            "two on a day are one", "", {call("2026-11-01"), reply("2026-11-01")}, "rekindling", 1},
        LadderRow{"three talks",
                  "",
                  {call("2026-09-01"), call("2026-10-01"), call("2026-11-01")},
                  "warm",
                  3},
        LadderRow{"more talks",
                  "",
                  {call("2026-08-01"), call("2026-09-01"), call("2026-10-01"), call("2026-11-01")},
                  "warm",
                  3},
        LadderRow{"added while in touch", "2026-09-01", {call("2026-11-01")}, "warm", 3},
        LadderRow{"last contact after a talk is a step",
                  "2026-11-01",
                  {call("2026-10-01")},
                  "rekindling",
                  2},
        LadderRow{"last contact on the day of the first talk",
                  "2026-10-01",
                  {call("2026-10-01")},
                  "warm",
                  3},
        LadderRow{"last contact, then a silence", "2019", {call("2026-11-01")}, "rekindling", 1},
        LadderRow{"a silence of D is none", "2026-04-30", {call("2026-10-30")}, "warm", 3},
        LadderRow{"a day more is one", "2026-04-30", {call("2026-10-31")}, "rekindling", 1},
        LadderRow{"a warm tie, then a silence",
                  "",
                  {call("2025-01-01"), call("2025-02-01"), call("2025-03-01"), call("2025-04-01"),
                   call("2026-11-01")},
                  "rekindling",
                  1}));

TEST(Silence, IsTheLongerOfDormantAfterAndTwiceTheInterval) {
  Contact contact = reachable();
  contact.last_contact = last("2026-05-21");
  EXPECT_EQ(now(contact).tie, Tie::Dormant);
  contact.every = every("4m");  // twice: 8 months
  EXPECT_EQ(now(contact).tie, Tie::Warm);
  contact.every = every("1w");
  EXPECT_EQ(now(contact).tie, Tie::Dormant);
}

TEST(Silence, OfAnIntervalOfNeverIsDormantAfterAlone) {
  Contact contact = reachable();
  contact.every = never;
  contact.last_contact = last("2026-05-22");
  EXPECT_EQ(now(contact).tie, Tie::Warm);
  contact.last_contact = last("2026-05-21");
  EXPECT_EQ(now(contact).tie, Tie::Dormant);
}

TEST(Silence, FollowsTheSettings) {
  Settings settings;
  settings.dormant_after = every("1y");
  Contact contact = reachable();
  contact.last_contact = last("2025-11-22");
  EXPECT_EQ(now(contact, settings).tie, Tie::Warm);
}

TEST(RestartContacts, FollowTheSettings) {
  Settings settings;
  settings.restart_contacts = 1;
  EXPECT_EQ(now(reachable({call("2026-11-01")}), settings).tie, Tie::Warm);
  settings.restart_contacts = 4;
  EXPECT_EQ(now(warm("2026-11-01"), settings).tie, Tie::Rekindling);
}

TEST(Stage, IsTheFirstThatHolds) {
  Contact contact = warm("2026-11-01");
  EXPECT_EQ(now(contact).stage, Stage::Warm);
  contact.rest = Rest{};
  EXPECT_EQ(now(contact).stage, Stage::Resting);
  contact.every = never;
  EXPECT_EQ(now(contact).stage, Stage::Untracked);
  contact.unsorted = true;
  EXPECT_EQ(now(contact).stage, Stage::Unsorted);
  EXPECT_EQ(now(contact).tie, Tie::Warm);
}

TEST(Silence, BeganOnTheLastContactBeforeIt) {
  EXPECT_EQ(date_text(now(reachable({call("2020-05-01")})).silence_began), "2020-05-01");
  EXPECT_EQ(date_text(now(reachable({call("2020-05-01"), call("2026-10-01"), call("2026-11-01")}))
                          .silence_began),
            "2020-05-01");
  EXPECT_EQ(date_text(now(reachable({call("2026-11-01")})).silence_began), "none");
  EXPECT_EQ(date_text(now(reachable()).silence_began), "none");
}

std::vector<Touch> four_talks_until(std::string const& last_call) {
  Date const last = day(last_call);
  std::vector<Touch> log;
  for (int const days : {0, 100, 300, 729}) {
    log.push_back(call(to_text(last - std::chrono::days{days})));
  }
  return log;
}

TEST(Warmth, IsWhatTheRecordSays) {
  Contact contact = reachable();
  contact.was = Closeness::Close;
  EXPECT_EQ(now(contact).warmth, Warmth::Warm);
  contact.was = Closeness::Friendly;
  EXPECT_EQ(now(contact).warmth, Warmth::Cool);
  contact.was = Closeness::Distant;
  EXPECT_EQ(now(contact).warmth, Warmth::Faint);
}

TEST(Warmth, OfADormantTieIsWarmAfterFourContactDaysInTwoYears) {
  Contact contact = reachable(four_talks_until("2020-05-01"));
  EXPECT_EQ(now(contact).warmth, Warmth::Warm);
  contact.log.back() = call("2018-05-02");  // 730 days before: the 731st of the days that end then
  EXPECT_EQ(now(contact).warmth, Warmth::Cool);
}

TEST(Warmth, CountsContactDaysOnly) {
  Contact contact = reachable(four_talks_until("2020-05-01"));
  contact.log.back() = text("2019-12-01");
  contact.last_contact = last("2019-06");
  EXPECT_EQ(now(contact).warmth, Warmth::Cool);
}

TEST(Warmth, OfARekindlingTieIsMeasuredBeforeTheSilence) {
  Contact contact = reachable(four_talks_until("2020-05-01"));
  contact.log.push_back(call("2026-10-01"));
  contact.log.push_back(call("2026-11-01"));

  Standing const standing = now(contact);

  EXPECT_EQ(standing.tie, Tie::Rekindling);
  EXPECT_EQ(standing.warmth, Warmth::Warm);
}

TEST(Warmth, OfARekindlingTieWithNothingBeforeIsCool) {
  EXPECT_EQ(now(reachable({call("2026-10-01"), call("2026-11-01")})).warmth, Warmth::Cool);
}

Touch asked(std::string const& on) {
  Touch touch = call(on);
  touch.asked = true;
  return touch;
}

Touch gave(std::string const& on, Side from = Side::Me) {
  Touch touch = call(on);
  touch.gave = true;
  touch.from = from;
  return touch;
}

TEST(AskOk, IsForWarmTies) {
  EXPECT_TRUE(now(warm("2026-11-01")).ask_ok);
  EXPECT_FALSE(now(reachable({call("2026-11-01")})).ask_ok);
  EXPECT_FALSE(now(reachable()).ask_ok);
}

TEST(AskOk, IsNotForThoseWhoWereAskedMoreThanGiven) {
  Contact contact = warm("2026-11-01");
  contact.log.push_back(asked("2026-10-20"));
  EXPECT_FALSE(now(contact).ask_ok);
  EXPECT_EQ(reasons_text(now(contact)), "balance");
  contact.log.push_back(gave("2026-10-25", Side::Them));
  EXPECT_TRUE(now(contact).ask_ok);
}

TEST(AskOk, ForgetsWhatWasAskedAYearAgo) {
  Contact contact = warm("2026-11-01");
  contact.log.push_back(asked("2025-11-23"));
  EXPECT_FALSE(now(contact).ask_ok);
  contact.log.back() = asked("2025-11-22");
  EXPECT_TRUE(now(contact).ask_ok);
}

}  // namespace
}  // namespace reconnect::cadence
