// SPDX-License-Identifier: MIT
// Why today: promises, dates, thanks, missed calls, birthdays, campaigns, news. Today is Sunday 22
// November 2026.
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

Promise promised(std::string what, std::string const& by) {
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
  auto const unanswered = [](std::optional<Medium> how, std::string const& on) {
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

News item(std::string what, std::string const& on) {
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

}  // namespace
}  // namespace reconnect::terminal
