// SPDX-License-Identifier: MIT
// cadence.md, section 4: ratio, score, and how both are rounded.
#include "cadence/score.hpp"

#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::every;
using test::last;
using test::news;
using test::text;

/// A warm tie of an interval of 60 days, so many days after the last talk.
Standing sixty_days(int quiet, std::optional<Interval> at_most = {}) {
  Contact contact = reachable();
  contact.every = every("60d");
  contact.at_most = at_most;
  contact.last_contact = last(to_text(today - std::chrono::days{quiet}));
  return now(contact);
}

TEST(Ratio, GrowsToOneAtTheInterval) {
  EXPECT_EQ(sixty_days(0).ratio, 0.0);
  EXPECT_EQ(sixty_days(15).ratio, 0.25);
  EXPECT_EQ(sixty_days(60).ratio, 1.0);
}

TEST(Ratio, GrowsToTwoAtTheLongestSilenceOneAccepts) {
  EXPECT_EQ(sixty_days(90).ratio, 1.5);
  EXPECT_EQ(sixty_days(120).ratio, 2.0);
  EXPECT_EQ(sixty_days(80, every("80d")).ratio, 2.0);
  EXPECT_EQ(sixty_days(61, every("61d")).ratio, 2.0);
  EXPECT_EQ(sixty_days(100, every("60d")).ratio_shown,
            1.67);  // not longer than the interval: twice
}

TEST(Ratio, OfSomebodyUnknownBeginsAtOne) {
  Contact contact = reachable();
  contact.every = every("60d");
  contact.added = today;
  EXPECT_EQ(now(contact).ratio, 1.0);
  contact.added = today - std::chrono::days{30};
  EXPECT_EQ(now(contact).ratio, 1.5);
}

TEST(Ratio, OfARekindlingTieIsMeasuredByRestartEvery) {
  Contact contact = reachable({call("2026-10-25")});
  contact.at_most = every("1y");
  EXPECT_EQ(now(contact).ratio, 1.0);  // 28 days of 4 weeks
  contact.log = {call("2026-10-11")};
  EXPECT_EQ(now(contact).ratio, 1.5);  // 42 days: twice is 56
}

TEST(Ratio, IsZeroWhereTheIntervalIsNever) {
  Contact contact = warm("2026-01-01");
  contact.every = never;
  EXPECT_EQ(now(contact).ratio, 0.0);
  EXPECT_EQ(now(contact).score, 0.0);
}

TEST(Ratio, IsShownWithHalvesUp) {
  Contact contact = reachable();
  contact.every = every("200d");
  // 1/200 = 0.005, 29/200 = 0.145 and 57/200 = 0.285: as doubles, times 100, they are below the
  // half.
  for (auto const& [quiet, shown] : {std::pair{1, 0.01}, {29, 0.15}, {57, 0.29}, {56, 0.28}}) {
    contact.last_contact = last(to_text(today - std::chrono::days{quiet}));
    EXPECT_EQ(now(contact).ratio_shown, shown) << quiet;
  }
}

TEST(Score, OfAWarmTieIsTheRatioUpToThree) {
  EXPECT_EQ(sixty_days(90).score, 1.5);
  EXPECT_EQ(now(warm("2026-11-01")).score_shown, 0.23);  // 21 of 92 days
}

TEST(Score, IsCappedAtThree) {
  Contact contact = warm("2026-09-01");
  contact.every = every("1w");
  EXPECT_EQ(now(contact).ratio_shown, 11.71);
  EXPECT_EQ(now(contact).score, 3.0);
}

Contact cold(Closeness was) {
  Contact contact = reachable();
  contact.was = was;
  contact.last_contact = last("2019");
  contact.added = today;
  return contact;
}

TEST(Score, OfADormantTieIsCappedLowerAndWeighedByWarmth) {
  EXPECT_EQ(now(cold(Closeness::Close)).score, 1.8);
  EXPECT_EQ(now(cold(Closeness::Friendly)).score, 1.5);
  EXPECT_EQ(now(cold(Closeness::Distant)).score, 1.2);
}

TEST(Score, OfKeyPeopleIsHalfAsMuchAgain) {
  Contact contact = cold(Closeness::Close);
  contact.key = true;
  EXPECT_EQ(now(contact).score, 2.7);
  EXPECT_EQ(now(contact).parts.key, 1.5);
}

TEST(Score, OfAWarmTieKnowsNoWarmth) {
  Contact contact = warm("2026-09-01");
  Standing const without = now(contact);
  contact.was = Closeness::Distant;
  EXPECT_EQ(now(contact).score, without.score);
}

TEST(Wait, CountsFromTheLaterOfDueOnAndAddedForDormantTies) {
  Contact contact = cold(Closeness::Friendly);
  contact.added = today - std::chrono::days{45};
  EXPECT_EQ(now(contact).score, 2.5);
  contact.added = today - std::chrono::days{18};
  EXPECT_EQ(now(contact).score, 1.9);
  contact.added = day("2026-01-01");  // 325 days: no more than 3
  EXPECT_EQ(now(contact).score, 4.5);
}

TEST(Wait, IsNoneBeforeDueOnOrWithoutOne) {
  Contact contact = cold(Closeness::Friendly);
  contact.added = day("2026-01-01");
  contact.rest = Rest{.until = day("2026-12-01")};
  EXPECT_EQ(now(contact).parts.wait, 0.0);
  contact.rest = Rest{};
  EXPECT_EQ(now(contact).parts.wait, 0.0);
}

TEST(Occasions, CountOpenNewsOfThirtyDaysOnce) {
  Contact contact = warm("2026-09-01");
  double const without = now(contact).score;
  contact.news = {news("2026-10-23"), news("2026-11-01", NewsKind::Post)};
  EXPECT_DOUBLE_EQ(now(contact).score, without + 1);
  contact.news = {news("2026-10-22")};
  EXPECT_EQ(now(contact).score, without);
}

TEST(Occasions, CountABirthdayUpToTheDayAfterTomorrow) {
  Contact contact = warm("2026-09-01");
  double const without = now(contact).score;
  for (unsigned const of_november : {22U, 23U, 24U}) {
    contact.birthday = Birthday{std::nullopt, 11, of_november};
    EXPECT_DOUBLE_EQ(now(contact).score, without + 1) << of_november;
  }
  for (unsigned const of_november : {21U, 25U}) {
    contact.birthday = Birthday{std::nullopt, 11, of_november};
    EXPECT_EQ(now(contact).score, without) << of_november;
  }
}

/// A warm tie of every three months, cold from L + 6 months on.
Contact cold_after(std::string const& last_talk) {
  Contact contact = reachable();
  contact.last_contact = last(last_talk);
  return contact;
}

TEST(Occasions, CountThreeWhereATieIsCoolingSoon) {
  Standing const cooling = now(cold_after("2026-06-19"));  // until 19 December: 27 days
  Standing const not_yet = now(cold_after("2026-06-20"));
  EXPECT_EQ(cooling.parts.occasions, 3);
  EXPECT_EQ(reasons_text(cooling), "cooling quiet");
  EXPECT_EQ(not_yet.parts.occasions, 0);
}

TEST(Occasions, ColdOrUntrackedOrNotDueIsNotCooling) {
  Contact contact = cold_after("2026-05-22");
  EXPECT_EQ(now(contact).parts.occasions, 3);
  contact.rest = Rest{.until = day("2026-11-23")};
  EXPECT_EQ(now(contact).parts.occasions, 0);
  contact.rest.reset();
  contact.every = never;
  contact.next = NextDate{.on = today};
  EXPECT_EQ(now(contact).parts.occasions, 0);
  EXPECT_EQ(now(cold_after("2026-05-21")).parts.occasions, 0);
}

TEST(Patience, TakesThreeTenthsForEveryAttempt) {
  Contact contact = cold(Closeness::Friendly);
  contact.log = {text("2026-11-01")};
  EXPECT_EQ(now(contact).score, 1.05);
  contact.log.push_back(text("2026-11-08"));
  EXPECT_EQ(now(contact).score, 0.735);
}

TEST(ScoreOf, RoundsHalfUpFromTheExactFraction) {
  // 1.5 x 0.7^9 = 0.0605304105: a half at the tenth decimal.
  ScoreTerms const terms{.ratio = {3, 2}, .attempts = 9};
  EXPECT_EQ(score_of(terms, 9), 0.060530411);
  EXPECT_EQ(score_of(terms, 2), 0.06);
}

TEST(ScoreOf, HoldsForAnyNumberOfAttempts) {
  EXPECT_EQ(score_of({.ratio = {3}, .attempts = 23}, 9), 0.000821062);
  EXPECT_EQ(score_of({.ratio = {3}, .attempts = 24}, 9), 0.000574744);
  EXPECT_EQ(score_of({.ratio = {3}, .attempts = 100}, 9), 0.0);
}

TEST(Rounded, PutsHalvesUp) {
  EXPECT_EQ(rounded(0.285, 2), 0.29);
  EXPECT_EQ(rounded(1.005, 2), 1.01);
  EXPECT_EQ(rounded(2.5, 0), 3.0);
  EXPECT_EQ(rounded(2.4999, 2), 2.5);
  EXPECT_EQ(rounded(0.2849, 2), 0.28);
  EXPECT_EQ(rounded(0.0, 2), 0.0);
}

}  // namespace
}  // namespace reconnect::cadence
