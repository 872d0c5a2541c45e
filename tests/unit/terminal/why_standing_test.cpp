// SPDX-License-Identifier: MIT
// Why this person: silence, attempts, agenda, balance, channels. Today is Sunday 22 November 2026.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "unit/terminal/sentence.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;
using cadence::Standing;
using Unit = Interval::Unit;

struct CoolingRow {
  std::string_view label;
  std::string last_contact;
  Interval interval;
  std::string_view expected;
};

TEST(WhyCooling, CountsTheDaysUntilTheTieIsCold) {
  std::vector<CoolingRow> const rows{
      {"half a year after the last contact",
       "2026-06-03",
       {3, Unit::Months},
       "cold in 12 days if quiet"},
      {"the last day", "2026-05-22", {3, Unit::Months}, "cold tomorrow if quiet"},
      {"twice a long interval", "2026-02-01", {5, Unit::Months}, "cold in 10 days if quiet"},
  };
  for (auto const& row : rows) {
    Standing const standing{.last_contact = day(row.last_contact), .interval = row.interval};
    EXPECT_EQ(sentence(Reason::Cooling, {}, standing), row.expected) << row.label;
  }
}

TEST(WhyQuiet, NamesTheRhythmOneAimsFor) {
  Standing const warm{.tie = cadence::Tie::Warm,
                      .last_contact = day("2026-08-16"),
                      .interval = {6, Unit::Weeks},
                      .beat = {6, Unit::Weeks}};
  EXPECT_EQ(sentence(Reason::Quiet, {}, warm), "98 days quiet, you aim for every 6 weeks");
}

TEST(WhyQuiet, NamesTheRhythmOfTheStart) {
  Standing const rekindling{.tie = cadence::Tie::Rekindling,
                            .last_contact = day("2026-08-16"),
                            .interval = {6, Unit::Weeks},
                            .beat = {4, Unit::Weeks},
                            .for_a_start = true};
  EXPECT_EQ(sentence(Reason::Quiet, {}, rekindling), "98 days quiet, every 4 weeks for a start");
}

TEST(WhyQuiet, NamesTheYearAloneOfDormantTies) {
  EXPECT_EQ(sentence(Reason::Quiet, {}, {.last_contact = day("2019-07-01")}), "last spoke in 2019");
  EXPECT_EQ(sentence(Reason::Quiet, {}, {.last_contact = day("2026-02-01")}),
            "last spoke earlier this year");
}

TEST(WhyNever, FitsEveryWayToHaveMet) {
  EXPECT_EQ(sentence(Reason::Never, {.met = "PyCon 2019"}),
            "no talk noted since you met (PyCon 2019)");
  EXPECT_EQ(sentence(Reason::Never, {.met = "Initech, 2012"}),
            "no talk noted since you met (Initech, 2012)");
  EXPECT_EQ(sentence(Reason::Never, {.met = "through Jonas"}),
            "no talk noted since you met (through Jonas)");
  EXPECT_EQ(sentence(Reason::Never, {}), "no talk noted yet");
}

struct AttemptRow {
  std::string_view label;
  std::optional<Medium> tried;
  std::optional<Medium> now;
  int attempts;
  std::string_view expected;
};

TEST(WhyAttempts, SaysWhatWasTriedAndWhatToTryNow) {
  std::vector<AttemptRow> const rows{
      {"a call, now a text", Medium::Call, Medium::Text, 1,
       "called on 3 November, no answer: try a text"},
      {"a text, now an email", Medium::Text, Medium::Email, 2,
       "texted on 3 November, no answer: try an email"},
      {"an email, now a call", Medium::Email, Medium::Call, 1,
       "emailed on 3 November, no answer: try a call"},
      {"one channel only", Medium::Text, Medium::Text, 1,
       "texted on 3 November, no answer: try once more"},
      {"video", Medium::Video, Medium::Video, 1,
       "tried a video call on 3 November, no answer: try once more"},
      {"visit", Medium::InPerson, Medium::Text, 1, "came by on 3 November, no answer: try a text"},
      {"letter", Medium::Letter, Medium::Video, 1,
       "wrote a letter on 3 November, no answer: try a video call"},
      {"social", Medium::Social, Medium::Text, 1,
       "sent a message on 3 November, no answer: try a text"},
      {"unknown", std::nullopt, Medium::Text, 1, "tried on 3 November, no answer: try a text"},
      {"not due", Medium::Text, std::nullopt, 1, "texted on 3 November, no answer"},
      {"three tries", Medium::Text, std::nullopt, 3,
       "texted on 3 November, no answer: leave it to them"},
      {"three tries, a year later", Medium::Text, Medium::Call, 3,
       "texted on 3 November, no answer: try a call"},
  };
  for (auto const& row : rows) {
    Contact const contact{.log = {{.on = day("2026-11-03"), .how = row.tried, .answer = false}}};
    Standing const standing{
        .attempts = row.attempts, .last_attempt = day("2026-11-03"), .medium = row.now};
    EXPECT_EQ(sentence(Reason::Attempts, contact, standing), row.expected) << row.label;
  }
}

TEST(WhyAgenda, CountsTheTalksSinceTheSilence) {
  EXPECT_EQ(sentence(Reason::Agenda, {}, {.rung = 1}), "no agenda yet: 1 of 3");
  EXPECT_EQ(sentence(Reason::Agenda, {}, {.rung = 0}), "no agenda yet: 0 of 3");
}

TEST(WhyBalanceAndKey, AreShort) {
  EXPECT_EQ(sentence(Reason::Balance, {}), "you asked last; give first");
  EXPECT_EQ(sentence(Reason::Key, {}), "somebody who matters");
}

TEST(WhyNoChannel, SaysHowToComeByANumber) {
  EXPECT_EQ(sentence(Reason::NoChannel, {.urls = {"https://www.linkedin.com/in/priya/"}}),
            "no number yet: write privately at linkedin.com/in/priya and ask for one");
  EXPECT_EQ(sentence(Reason::NoChannel, {}), "no number yet: somebody you both know may have it");
}

TEST(Why, GivesASentenceForEachReasonInTheirOrder) {
  Contact ana{.id = "k7f3q2", .name = "Ana Díaz", .key = true};
  ana.news = {{.on = day("2026-11-19"), .since = day("2026-05-10"), .what = "now CTO at Initech"}};
  Standing standing{.tie = cadence::Tie::Rekindling,
                    .rung = 1,
                    .last_contact = day("2026-08-16"),
                    .beat = {4, Unit::Weeks},
                    .for_a_start = true};
  for (auto const reason : {Reason::Key, Reason::Agenda, Reason::Quiet, Reason::News})
    standing.reasons.add(reason);

  std::vector<std::string> const expected{
      "now CTO at Initech (new since May)",
      "98 days quiet, every 4 weeks for a start",
      "no agenda yet: 1 of 3",
      "somebody who matters",
  };
  EXPECT_EQ(why(ana, standing, Settings{}, {}, today), expected);
}

TEST(Why, SaysSomethingWhereTheRecordNoLongerShowsTheReason) {
  for (std::size_t i = 0; i < cadence::reason_count; ++i) {
    EXPECT_NE(sentence(static_cast<Reason>(i), {}), "") << i;
  }
}

}  // namespace
}  // namespace reconnect::terminal
