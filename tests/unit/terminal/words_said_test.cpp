// SPDX-License-Identifier: MIT
// Intervals, paces, media, counts, addresses, stages and scores in words.
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;
using cadence::Standing;
using Unit = Interval::Unit;

struct IntervalRow {
  Interval interval;
  std::string_view said;
  std::string_view length;
};

TEST(SaidInterval, IsACadenceAndALength) {
  std::vector<IntervalRow> const rows{
      {{1, Unit::Days}, "every day", "1 day"},
      {{10, Unit::Days}, "every 10 days", "10 days"},
      {{1, Unit::Weeks}, "every week", "1 week"},
      {{6, Unit::Weeks}, "every 6 weeks", "6 weeks"},
      {{3, Unit::Months}, "every 3 months", "3 months"},
      {{1, Unit::Years}, "every year", "1 year"},
      {{9999, Unit::Days}, "every 9,999 days", "9,999 days"},
      {never, "never", "never"},
  };
  for (auto const& row : rows) {
    EXPECT_EQ(said(row.interval), row.said);
    EXPECT_EQ(length_said(row.interval), row.length);
  }
}

TEST(SaidPace, IsACountAPeriod) {
  EXPECT_EQ(said(Pace{1, Pace::Period::Week}), "one a week");
  EXPECT_EQ(said(Pace{2, Pace::Period::Week}), "2 a week");
  EXPECT_EQ(said(Pace{1, Pace::Period::Day}), "one a day");
  EXPECT_EQ(said(Pace{3, Pace::Period::Month}), "3 a month");
}

struct MediumRow {
  Medium medium;
  std::string_view noun;
  std::string_view done;
};

TEST(Media, HaveANounAndAVerb) {
  std::vector<MediumRow> const rows{
      {Medium::Call, "call", "Called"},        {Medium::Video, "video call", "Video-called"},
      {Medium::InPerson, "visit", "Met"},      {Medium::Text, "text", "Texted"},
      {Medium::Email, "email", "Emailed"},     {Medium::Letter, "letter", "Wrote to"},
      {Medium::Social, "message", "Messaged"},
  };
  for (auto const& row : rows) {
    EXPECT_EQ(noun(row.medium), row.noun);
    EXPECT_EQ(done_word(row.medium), row.done);
  }
}

TEST(Counted, HasThousandsAndTheRightNumber) {
  EXPECT_EQ(counted(0, "person", "people"), "0 people");
  EXPECT_EQ(counted(1, "person", "people"), "1 person");
  EXPECT_EQ(counted(999, "person", "people"), "999 people");
  EXPECT_EQ(counted(1187, "person", "people"), "1,187 people");
  EXPECT_EQ(counted(1234567, "person", "people"), "1,234,567 people");
}

TEST(AddressSaid, LeavesOutWhatNobodyReads) {
  EXPECT_EQ(address_said("https://www.linkedin.com/in/priya/"), "linkedin.com/in/priya");
  EXPECT_EQ(address_said("http://example.org"), "example.org");
  EXPECT_EQ(address_said("www.example.org/blog"), "example.org/blog");
  EXPECT_EQ(address_said("example.org/?a=https://b"), "example.org/?a=https://b");
}

TEST(ProfileSaid, PrefersLinkedIn) {
  Contact contact;
  EXPECT_EQ(profile_said(contact), "");
  contact.urls = {"https://ben.example.org", "https://www.linkedin.com/in/ben-okafor"};
  EXPECT_EQ(profile_said(contact), "linkedin.com/in/ben-okafor");
  contact.urls.pop_back();
  EXPECT_EQ(profile_said(contact), "ben.example.org");
}

Contact talked_on(std::vector<std::string> const& days) {
  Contact contact;
  for (auto const& text : days) contact.log.push_back({.on = day(text), .how = Medium::Call});
  return contact;
}

Standing rekindling(int rung) {
  return {.stage = cadence::Stage::Rekindling, .tie = cadence::Tie::Rekindling, .rung = rung};
}

TEST(StageSaid, IsTheStagesWord) {
  EXPECT_EQ(stage_said({}, {.stage = cadence::Stage::Dormant}, today), "dormant");
  EXPECT_EQ(stage_said({}, {.stage = cadence::Stage::Warm}, today), "warm");
  EXPECT_EQ(stage_said({}, {.stage = cadence::Stage::Unsorted}, today), "unsorted");
  EXPECT_EQ(stage_said({}, {.stage = cadence::Stage::Untracked}, today), "untracked");
  EXPECT_EQ(stage_said({}, {.stage = cadence::Stage::Resting}, today), "resting");
}

TEST(StageSaid, IsGettingToKnowWhereNothingEarlierIsKnown) {
  auto contact = talked_on({"2026-08-16", "2026-09-20"});
  EXPECT_EQ(stage_said(contact, rekindling(2), today), "getting to know");
}

TEST(StageSaid, IsRekindlingWhereThereWasATieBefore) {
  EXPECT_EQ(stage_said(talked_on({"2019-05-01", "2026-08-16"}), rekindling(1), today),
            "rekindling");

  auto stated = talked_on({"2026-08-16"});
  stated.last_contact = PartialDate{.year = 2019};
  EXPECT_EQ(stage_said(stated, rekindling(1), today), "rekindling");

  auto close = talked_on({"2026-08-16"});
  close.was = Closeness::Close;
  EXPECT_EQ(stage_said(close, rekindling(1), today), "rekindling");
}

TEST(ScoreSaid, ShowsTheFactorsThatMatter) {
  Standing ana{.warmth = cadence::Warmth::Warm, .score_shown = 6.4};
  ana.parts = {.capped_ratio = 3, .key = 1.5, .warmth = 1.2, .occasions = 1};
  ana.reasons.add(Reason::News);
  EXPECT_EQ(score_said(ana),
            "quiet 3.0 × close once 1.2 × somebody who matters 1.5 + news 1.0 = 6.4");
}

TEST(ScoreSaid, ShowsWaitingOccasionsAndPatience) {
  Standing standing{.warmth = cadence::Warmth::Faint, .score_shown = 4.31};
  standing.parts = {
      .capped_ratio = 1.5, .warmth = 0.8, .wait = 2.9555, .occasions = 2, .patience = 0.7};
  standing.reasons.add(Reason::News);
  standing.reasons.add(Reason::Birthday);
  EXPECT_EQ(score_said(standing),
            "(quiet 1.5 × distant once 0.8 + waiting 2.96 + news 1.0 + birthday 1.0) × patience "
            "0.7 = 4.31");
}

TEST(ScoreSaid, ShowsCooling) {
  Standing standing{.score_shown = 4.12};
  standing.parts = {.capped_ratio = 1.115, .occasions = 3};
  standing.reasons.add(Reason::Cooling);
  EXPECT_EQ(score_said(standing), "quiet 1.12 + cooling 3.0 = 4.12");
}

}  // namespace
}  // namespace reconnect::terminal
