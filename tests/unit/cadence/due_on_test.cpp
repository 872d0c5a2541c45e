// SPDX-License-Identifier: MIT
// cadence.md, section 3: when somebody is due, and when they are left in peace.
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

std::string due_text(Contact const& contact, Settings const& settings = {}) {
  return date_text(now(contact, settings).due_on);
}

TEST(DueOn, IsTheLastContactAndTheInterval) {
  Contact contact = warm("2026-10-31");
  contact.every = every("1m");
  EXPECT_EQ(due_text(contact), "2026-11-30");
}

TEST(DueOn, IsTheDayAddedWhereNothingIsKnown) {
  Contact contact = reachable();
  EXPECT_EQ(due_text(contact), "2026-01-01");
  contact.added.reset();
  EXPECT_EQ(due_text(contact), "2026-11-22");
  contact.added = day("2026-12-24");
  EXPECT_EQ(due_text(contact), "2026-11-22");
}

TEST(DueOn, IsNoneForTheUnsortedAndTheUntracked) {
  Contact contact = warm("2026-01-01");
  contact.every = never;
  EXPECT_EQ(due_text(contact), "none");
  contact.next = NextDate{.on = day("2026-12-01")};
  EXPECT_EQ(due_text(contact), "2026-12-01");
  contact.unsorted = true;
  EXPECT_EQ(due_text(contact), "none");
  EXPECT_EQ(now(contact).overdue, std::nullopt);
}

TEST(Beat, OfARekindlingTieIsRestartEveryWhereThatIsShorter) {
  Contact contact = reachable({call("2026-11-01")});
  EXPECT_EQ(due_text(contact), "2026-11-29");
  EXPECT_TRUE(now(contact).for_a_start);
  contact.every = every("1w");
  EXPECT_EQ(due_text(contact), "2026-11-08");
  EXPECT_FALSE(now(contact).for_a_start);
  contact.every = every("28d");
  EXPECT_FALSE(now(contact).for_a_start);
}

TEST(Beat, ComparesInDaysFromTheLastContact) {
  Settings settings;
  settings.restart_every = every("29d");
  Contact contact = reachable({call("2026-02-01")});
  contact.every = every("1m");  // 28 days in February
  Standing const february = standing(contact, settings, {}, day("2026-02-10"));
  EXPECT_EQ(february.beat, every("1m"));
  contact.log = {call("2026-03-01")};
  Standing const march = standing(contact, settings, {}, day("2026-03-10"));
  EXPECT_EQ(march.beat, every("29d"));
}

TEST(NextDate, DecidesWhileItStands) {
  Contact contact = warm("2026-11-01");
  contact.next = NextDate{.on = day("2026-11-20")};
  EXPECT_EQ(due_text(contact), "2026-11-20");
  contact.log.push_back(call("2026-11-20"));
  EXPECT_EQ(due_text(contact), "2027-02-20");
}

struct RetryRow {
  std::string label;
  std::vector<Touch> log;
  std::string due_on;
};

void PrintTo(RetryRow const& row, std::ostream* out) { *out << row.label; }

class Retry : public testing::TestWithParam<RetryRow> {};

TEST_P(Retry, KeepsDueOnBack) { EXPECT_EQ(due_text(reachable(GetParam().log)), GetParam().due_on); }

std::vector<Touch> long_ago_then(std::vector<Touch> log) {
  log.push_back(call("2020-01-01"));
  return log;
}

std::vector<Touch> warm_until_august_then(std::vector<Touch> log) {
  for (Touch const& touch : warm("2026-08-01").log) log.push_back(touch);
  return log;
}

INSTANTIATE_TEST_SUITE_P(
    OfColdTies, Retry,
    testing::Values(
        RetryRow{"two weeks", {text("2026-11-10")}, "2026-11-24"},
        RetryRow{"then six", {text("2026-11-01"), text("2026-11-10")}, "2026-12-22"},
        RetryRow{"then a year",
                 {text("2026-10-01"), text("2026-11-01"), text("2026-11-10")},
                 "2027-11-10"},
        RetryRow{"the last repeats",
                 {text("2026-09-01"), text("2026-10-01"), text("2026-11-01"), text("2026-11-10")},
                 "2027-11-10"},
        RetryRow{"cold by its age", long_ago_then({text("2026-11-10")}), "2026-11-24"},
        RetryRow{
            "the latest counts, too", {text("2026-11-10"), text("2026-11-12")}, "2026-11-26"}));

INSTANTIATE_TEST_SUITE_P(
    OfKnownTies, Retry,
    testing::Values(RetryRow{"a week", warm_until_august_then({text("2026-11-10")}), "2026-11-17"},
                    RetryRow{"then two",
                             warm_until_august_then({text("2026-11-01"), text("2026-11-10")}),
                             "2026-11-24"},
                    RetryRow{"then six",
                             warm_until_august_then({text("2026-10-20"), text("2026-11-01"),
                                                     text("2026-11-10")}),
                             "2026-12-22"},
                    RetryRow{"never before the interval is over",
                             warm_until_august_then({text("2026-08-10")}), "2026-11-01"}));

TEST(Retry, IsOfTheKindThatTheTieWasOnTheDayOfTheAttempt) {
  // L + D is 2026-05-22: on that day the tie was still known, though it is cold by now.
  EXPECT_EQ(due_text(reachable({call("2025-11-22"), text("2026-05-22")})), "2026-05-29");
  EXPECT_EQ(due_text(reachable({call("2025-11-22"), text("2026-05-23")})), "2026-06-06");
}

TEST(Retry, DoesNotMoveANextDateThatWasAgreedOnAfterwards) {
  Contact contact = reachable({text("2026-11-19")});
  contact.next = NextDate{.on = day("2026-11-20")};
  EXPECT_EQ(due_text(contact), "2026-11-20");
  EXPECT_EQ(now(contact).retry_on, std::nullopt);
  contact.log = {text("2026-11-20")};
  EXPECT_EQ(due_text(contact), "2026-12-04");
}

TEST(Rest, MovesDueOnToItsEnd) {
  Contact contact = reachable();
  contact.rest = Rest{.since = day("2026-11-01"), .until = day("2026-11-23")};

  Standing const standing = now(contact);

  EXPECT_EQ(date_text(standing.due_on), "2026-11-23");
  EXPECT_EQ(standing.stage, Stage::Resting);
  EXPECT_EQ(date_text(standing.rest_until), "2026-11-23");
}

struct RestRow {
  std::string label;
  std::string since;  // empty: missing
  std::string until;
  std::vector<Touch> log;
  std::string stage;
};

void PrintTo(RestRow const& row, std::ostream* out) { *out << row.label; }

class RestHolds : public testing::TestWithParam<RestRow> {};

TEST_P(RestHolds, OrNot) {
  RestRow const& row = GetParam();
  Contact contact = reachable(row.log);
  contact.rest = Rest{.since = parse_date(row.since), .until = parse_date(row.until)};

  EXPECT_EQ(to_text(now(contact).stage), row.stage);
}

INSTANTIATE_TEST_SUITE_P(
    Section3, RestHolds,
    testing::Values(
        RestRow{"until woken", "2026-11-01", "", {}, "resting"},
        RestRow{"from today", "2026-11-22", "", {}, "resting"},
        RestRow{"not before it begins", "2026-11-23", "", {}, "dormant"},
        RestRow{"until tomorrow", "2026-11-01", "2026-11-23", {}, "resting"},
        RestRow{"over today", "2026-11-01", "2026-11-22", {}, "dormant"},
        RestRow{"ended by a talk", "2026-11-01", "", {call("2026-11-02")}, "rekindling"},
        RestRow{"not by one on its day", "2026-11-01", "", {call("2026-11-01")}, "resting"},
        RestRow{"nor by an attempt", "2026-11-01", "", {text("2026-11-02")}, "resting"},
        RestRow{
            "without since only until ends it", "", "2026-12-01", {call("2026-11-20")}, "resting"},
        RestRow{"without both", "", "", {call("2026-11-20")}, "resting"}));

TEST(Rest, UntilWokenHasNoDueDate) {
  Contact contact = reachable();
  contact.rest = Rest{.since = day("2026-11-01")};
  contact.next = NextDate{.on = day("2026-11-10")};
  EXPECT_EQ(due_text(contact), "none");
  EXPECT_TRUE(now(contact).resting_until_woken);
}

TEST(Resting, FollowsThreeAttemptsUntilTheirDayComes) {
  Contact contact = reachable({text("2025-09-01"), text("2025-10-01"), text("2025-11-23")});
  contact.added = day("2025-01-01");
  EXPECT_EQ(now(contact).stage, Stage::Resting);
  EXPECT_EQ(due_text(contact), "2026-11-23");
  contact.log.back() = text("2025-11-22");
  EXPECT_EQ(now(contact).stage, Stage::Dormant);
  EXPECT_EQ(touch_text(now(contact)), "reconnect");
}

TEST(Resting, DoesNotFollowTwoAttemptsOrWhereANextDateStands) {
  EXPECT_EQ(now(reachable({text("2026-11-01"), text("2026-11-10")})).stage, Stage::Dormant);
  Contact contact = reachable({text("2026-10-01"), text("2026-11-01"), text("2026-11-10")});
  contact.next = NextDate{.on = day("2026-12-24")};
  EXPECT_EQ(now(contact).stage, Stage::Dormant);
}

TEST(Overdue, CountsTheDaysFromDueOnAndNeverBelowNone) {
  EXPECT_EQ(now(reachable()).overdue, std::chrono::days{325});
  EXPECT_EQ(now(reachable({call("2026-11-01")})).overdue, std::chrono::days{0});
}

}  // namespace
}  // namespace reconnect::cadence
