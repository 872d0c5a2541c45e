// SPDX-License-Identifier: MIT
// Why somebody is brought up, reason by reason. Today is Sunday 22 November 2026.
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "reconnect/terminal/phrases.hpp"
#include "unit/terminal/days.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;
using cadence::Standing;
using Unit = Interval::Unit;

std::string sentence(Reason reason, Contact const& contact, Standing const& standing = {},
                     std::vector<Campaign> const& campaigns = {}) {
  return why(reason, contact, standing, Settings{}, campaigns, today);
}

Promise promised(std::string what, std::string_view by) {
  return {.what = std::move(what), .by = day(by)};
}

struct PromiseRow {
  std::string_view label;
  std::vector<Promise> promises;
  std::string_view expected;
};

TEST(WhyPromise, NamesThePromiseAndItsDay) {
  std::vector<PromiseRow> const rows{
      {"today",
       {promised("send the paper", "2026-11-22")},
       "you promised: send the paper, by today"},
      {"yesterday",
       {promised("send the paper", "2026-11-21")},
       "you promised: send the paper, by yesterday"},
      {"this week",
       {promised("send the paper", "2026-11-20")},
       "you promised: send the paper, by last Friday"},
      {"long ago",
       {promised("send the paper", "2026-08-16")},
       "you promised: send the paper, by 16 August"},
      {"several, the earliest first",
       {promised("look up a name", "2026-11-22"), promised("send the paper", "2026-11-20"),
        promised("far ahead", "2026-12-24")},
       "you promised: send the paper, by last Friday, and 1 more"},
  };
  for (auto const& row : rows) {
    EXPECT_EQ(sentence(Reason::Promise, {.promises = row.promises}), row.expected) << row.label;
  }
}

TEST(WhyPromise, LeavesOutTheirsAndThoseThatAreKept) {
  Contact contact{.promises = {promised("send the paper", "2026-11-20"),
                               promised("call back", "2026-11-19"),
                               promised("introduce me", "2026-11-18")}};
  contact.promises[1].done = day("2026-11-19");
  contact.promises[2].from = Side::Them;
  EXPECT_EQ(sentence(Reason::Promise, contact), "you promised: send the paper, by last Friday");
}

TEST(WhyNext, NamesTheDayAndWhatItIsFor) {
  EXPECT_EQ(sentence(Reason::Next, {.next = NextDate{.on = today}}), "you set today for it");
  EXPECT_EQ(sentence(Reason::Next,
                     {.next = NextDate{.on = day("2026-11-20"), .why = "how the move went"}}),
            "you set last Friday for it: how the move went");
  EXPECT_EQ(sentence(Reason::Next, {.next = NextDate{.on = day("2026-08-16")}}),
            "you set 16 August for it");
}

struct TouchRow {
  std::string_view label;
  Touch touch;
  std::string_view expected;
};

TEST(WhyThank, NamesTheTalk) {
  std::vector<TouchRow> const rows{
      {"today",
       {.on = today, .how = Medium::Call, .owe_thanks = true},
       "you owe a thank-you for today's call"},
      {"yesterday",
       {.on = day("2026-11-21"), .how = Medium::InPerson, .owe_thanks = true},
       "you owe a thank-you for yesterday's visit"},
      {"the day before",
       {.on = day("2026-11-20"), .owe_thanks = true},
       "you owe a thank-you for Friday's talk"},
  };
  for (auto const& row : rows)
    EXPECT_EQ(sentence(Reason::Thank, {.log = {row.touch}}), row.expected) << row.label;
}

TEST(WhyTheyCalled, SaysHowTheyTriedAndWhen) {
  auto const unanswered = [](std::optional<Medium> how, std::string_view on) {
    return Touch{.on = day(on), .how = how, .from = Side::Them, .answer = false};
  };
  std::vector<TouchRow> const rows{
      {"call", unanswered(Medium::Call, "2026-11-12"), "they called on 12 November"},
      {"video", unanswered(Medium::Video, "2026-11-21"), "they tried a video call yesterday"},
      {"visit", unanswered(Medium::InPerson, "2026-11-19"), "they came by 3 days ago"},
      {"text", unanswered(Medium::Text, "2026-11-17"), "they texted last Tuesday"},
      {"email", unanswered(Medium::Email, "2026-11-22"), "they emailed today"},
      {"letter", unanswered(Medium::Letter, "2026-11-10"), "they wrote a letter on 10 November"},
      {"social", unanswered(Medium::Social, "2026-11-10"), "they sent a message on 10 November"},
      {"unknown", unanswered(std::nullopt, "2026-11-10"), "they reached out on 10 November"},
  };
  for (auto const& row : rows) {
    EXPECT_EQ(sentence(Reason::TheyCalled, {.log = {row.touch}}), row.expected) << row.label;
  }
}

TEST(WhyTheyCalled, SpeaksOfTheLatestTime) {
  Contact const contact{
      .log = {
          {.on = day("2026-11-18"), .how = Medium::Text, .from = Side::Them, .answer = false},
          {.on = day("2026-11-20"), .how = Medium::Call, .from = Side::Them, .answer = false},
          {.on = day("2026-11-16"), .how = Medium::Email, .from = Side::Them, .answer = false}}};
  EXPECT_EQ(sentence(Reason::TheyCalled, contact), "they called 2 days ago");
}

struct BirthdayRow {
  Birthday birthday;
  std::string_view expected;
};

TEST(WhyBirthday, IsTodayOrSoon) {
  std::vector<BirthdayRow> const rows{
      {{.year = 1980, .month = 11, .day = 22}, "birthday today"},
      {{.month = 11, .day = 23}, "birthday tomorrow"},
      {{.month = 11, .day = 24}, "birthday on Tuesday"},
  };
  for (auto const& row : rows)
    EXPECT_EQ(sentence(Reason::Birthday, {.birthday = row.birthday}), row.expected);
}

Campaign job_search() {
  return {.id = "c",
          .name = "job search",
          .start = day("2026-11-20"),
          .by = day("2026-12-20"),
          .members = {"ana"}};
}

TEST(WhyCampaign, SaysWhetherTheyMayBeTold) {
  EXPECT_EQ(sentence(Reason::Campaign, {.id = "ana"}, {.ask_ok = true}, {job_search()}),
            "job search: their turn, they may be told");
  EXPECT_EQ(sentence(Reason::Campaign, {.id = "ana"}, {.ask_ok = false}, {job_search()}),
            "job search: their turn; get in touch first, leave the rest for later");
}

TEST(WhyCampaign, NamesTheOneWhoseTurnItIs) {
  auto ended = job_search();
  ended.name = "book launch";
  ended.ended = day("2026-11-21");
  auto later = job_search();
  later.name = "move";
  later.members = {"ben", "ana"};
  EXPECT_EQ(
      sentence(Reason::Campaign, {.id = "ana"}, {.ask_ok = true}, {ended, later, job_search()}),
      "job search: their turn, they may be told");
}

News item(std::string what, std::string_view on) {
  return {.id = "n", .on = day(on), .what = std::move(what)};
}

TEST(WhyNews, SaysOnlyWhatTheFileKnowsOfTheDay) {
  auto imported = item("now CTO at Initech", "2026-11-19");
  imported.since = day("2026-05-10");
  EXPECT_EQ(sentence(Reason::News, {.news = {imported}}), "now CTO at Initech (new since May)");

  imported.since = day("2025-12-10");
  EXPECT_EQ(sentence(Reason::News, {.news = {imported}}),
            "now CTO at Initech (new since December 2025)");

  imported.since = day("2026-11-03");
  EXPECT_EQ(sentence(Reason::News, {.news = {imported}}),
            "now CTO at Initech (new since 3 November)");

  EXPECT_EQ(sentence(Reason::News, {.news = {item("twins", "2026-11-19")}}),
            "twins (noted 3 days ago)");
  EXPECT_EQ(sentence(Reason::News, {.news = {item("twins", "2026-11-01")}}),
            "twins (noted on 1 November)");
}

TEST(WhyNews, OffersHelpWhereItIsHard) {
  auto hard = item("laid off", "2026-11-21");
  hard.kind = NewsKind::Hard;
  EXPECT_EQ(sentence(Reason::News, {.news = {hard}}), "laid off (noted yesterday): offer help");
}

TEST(WhyNews, NamesTheLatestOfSeveral) {
  Contact const contact{.news = {item("new flat", "2026-11-01"), item("twins", "2026-11-21"),
                                 item("long ago", "2026-08-01")}};
  EXPECT_EQ(sentence(Reason::News, contact), "twins (noted yesterday, and 1 more)");
}

struct CoolingRow {
  std::string_view label;
  std::string_view last_contact;
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
  ana.news = {item("now CTO at Initech", "2026-11-19")};
  ana.news.front().since = day("2026-05-10");
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
