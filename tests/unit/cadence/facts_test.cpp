// SPDX-License-Identifier: MIT
// cadence.md, section 1: touches, answers, contact days, last contact, attempts, news and promises.
#include "reconnect/cadence/facts.hpp"

#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::last;
using test::news;
using test::promise;
using test::reply;
using test::somebody;
using test::text;
using test::touch;
using test::unanswered_call;

Contact with(std::vector<Touch> log) {
  Contact contact = somebody();
  contact.log = std::move(log);
  return contact;
}

TEST(Touch, IsAnsweredByItsMediumWhereItDoesNotSay) {
  for (Medium const medium : {Medium::Call, Medium::Video, Medium::InPerson}) {
    EXPECT_TRUE(is_answered(touch("2026-11-01", medium))) << to_text(medium);
  }
  for (Medium const medium : {Medium::Text, Medium::Email, Medium::Letter, Medium::Social}) {
    EXPECT_FALSE(is_answered(touch("2026-11-01", medium))) << to_text(medium);
    EXPECT_TRUE(is_answered(touch("2026-11-01", medium, Side::Them))) << to_text(medium);
  }
}

TEST(Touch, IsAnsweredAsItSays) {
  EXPECT_TRUE(is_answered({.how = Medium::Text, .answer = true}));
  EXPECT_FALSE(is_answered({.how = Medium::Call, .answer = false}));
  EXPECT_FALSE(is_answered({.how = Medium::Call, .from = Side::Them, .answer = false}));
}

TEST(Touch, OfAnUnreadableMediumIsNotAnsweredUnlessFromThem) {
  EXPECT_FALSE(is_answered({}));
  EXPECT_TRUE(is_answered({.from = Side::Them}));
}

TEST(ContactDays, AreOrderedAndEachOnce) {
  Contact const contact = with({call("2026-11-10"), reply("2026-10-01"), call("2026-10-01")});

  EXPECT_EQ(contact_days(contact, today), (std::vector{day("2026-10-01"), day("2026-11-10")}));
}

TEST(ContactDays, LeaveOutUnansweredFutureAndDaylessTouches) {
  Contact const contact =
      with({text("2026-11-10"), call("2026-11-23"), Touch{.how = Medium::Call}});

  EXPECT_TRUE(contact_days(contact, today).empty());
}

struct LastContactRow {
  std::string label;
  std::string written;
  std::string today;
  std::string day;
};

void PrintTo(LastContactRow const& row, std::ostream* out) { *out << row.label; }

class LastContactDay : public testing::TestWithParam<LastContactRow> {};

TEST_P(LastContactDay, StandsFor) {
  LastContactRow const& row = GetParam();
  EXPECT_EQ(date_text(day_of(last(row.written), day(row.today))), row.day);
}

INSTANTIATE_TEST_SUITE_P(
    Section1, LastContactDay,
    testing::Values(LastContactRow{"a day is itself", "2019-05-12", "2026-11-22", "2019-05-12"},
                    LastContactRow{"a month is its 15th", "2019-05", "2026-11-22", "2019-05-15"},
                    LastContactRow{"a year is 1 July", "2019", "2026-11-22", "2019-07-01"},
                    LastContactRow{"this year, July ahead", "2026", "2026-03-04", "2026-03-04"},
                    LastContactRow{"this month, the 15th ahead", "2026-03", "2026-03-04",
                                   "2026-03-04"},
                    LastContactRow{"today", "2026-11-22", "2026-11-22", "2026-11-22"},
                    LastContactRow{"tomorrow is ignored", "2026-11-23", "2026-11-22", "none"},
                    LastContactRow{"next month is ignored", "2026-12", "2026-11-22", "none"},
                    LastContactRow{"next year is ignored", "2027", "2026-11-22", "none"},
                    LastContactRow{"the first of the year", "2026", "2026-01-01", "2026-01-01"}));

TEST(LastContact, IsTheLaterOfLogAndRecord) {
  Contact contact = with({call("2026-10-01")});
  EXPECT_EQ(last_contact(contact, today), day("2026-10-01"));
  contact.last_contact = last("2026-10-02");
  EXPECT_EQ(last_contact(contact, today), day("2026-10-02"));
  contact.last_contact = last("2026-09");
  EXPECT_EQ(last_contact(contact, today), day("2026-10-01"));
}

TEST(LastContact, IsUnknownWhereNothingSays) {
  EXPECT_FALSE(last_contact(somebody(), today));
  EXPECT_FALSE(last_contact(with({text("2026-10-01")}), today));
}

struct AttemptsRow {
  std::string label;
  std::vector<Touch> log;
  int attempts;
  std::string last_attempt;
};

void PrintTo(AttemptsRow const& row, std::ostream* out) { *out << row.label; }

class Attempts : public testing::TestWithParam<AttemptsRow> {};

TEST_P(Attempts, AreCounted) {
  Standing const standing = now(with(GetParam().log));
  EXPECT_EQ(standing.attempts, GetParam().attempts);
  EXPECT_EQ(date_text(standing.last_attempt), GetParam().last_attempt);
}

INSTANTIATE_TEST_SUITE_P(
    Section1, Attempts,
    testing::Values(
        AttemptsRow{"none", {}, 0, "none"},
        AttemptsRow{"any, where L is unknown", {text("2026-11-20")}, 1, "2026-11-20"},
        AttemptsRow{"a call without answer", {unanswered_call("2026-11-20")}, 1, "2026-11-20"},
        AttemptsRow{"not from them", {unanswered_call("2026-11-20", Side::Them)}, 0, "none"},
        AttemptsRow{
            "three days after L: thanks", {call("2026-11-01"), text("2026-11-04")}, 0, "none"},
        AttemptsRow{"four days after L", {call("2026-11-01"), text("2026-11-05")}, 1, "2026-11-05"},
        AttemptsRow{"before L", {text("2026-10-01"), call("2026-11-01")}, 0, "none"},
        AttemptsRow{"a week apart", {text("2026-11-01"), text("2026-11-08")}, 2, "2026-11-08"},
        AttemptsRow{
            "six days apart are one", {text("2026-11-01"), text("2026-11-07")}, 1, "2026-11-07"},
        AttemptsRow{"a week after the last counted",
                    {text("2026-11-01"), text("2026-11-06"), text("2026-11-08")},
                    2,
                    "2026-11-08"},
        AttemptsRow{"a is the latest, counted or not",
                    {text("2026-11-01"), text("2026-11-08"), text("2026-11-10")},
                    2,
                    "2026-11-10"},
        AttemptsRow{"two on a day are one",
                    {text("2026-11-01"), unanswered_call("2026-11-01")},
                    1,
                    "2026-11-01"},
        AttemptsRow{"in any order", {text("2026-11-08"), text("2026-11-01")}, 2, "2026-11-08"},
        AttemptsRow{"not after today", {text("2026-11-23")}, 0, "none"}));

std::vector<std::string> open_ids(Contact const& contact) {
  std::vector<std::string> ids;
  for (News const* open : open_news(contact, today)) ids.push_back(open->id);
  return ids;
}

Contact with_news_of(std::string const& on, std::vector<Touch> log = {}) {
  Contact contact = with(std::move(log));
  contact.news = {news(on)};
  return contact;
}

TEST(OpenNews, StaysOpenUntilSomethingHappens) {
  EXPECT_EQ(open_ids(with_news_of("2020-01-01")), std::vector<std::string>{"n1"});
  EXPECT_EQ(open_ids(with_news_of("2026-11-22")), std::vector<std::string>{"n1"});
}

TEST(OpenNews, IsClosedByWhatWasDone) {
  Contact contact = with_news_of("2026-11-10");
  contact.news[0].done = NewsDone{};
  EXPECT_TRUE(open_ids(contact).empty());
}

TEST(OpenNews, IsClosedByATouchThatNamesIt) {
  Touch about = text("2026-11-01");
  about.about = "n1";
  EXPECT_TRUE(open_ids(with_news_of("2026-11-10", {about})).empty());
}

TEST(OpenNews, IsNotClosedByATouchThatLiesAhead) {
  Touch about = text("2026-11-23");
  about.about = "n1";
  EXPECT_EQ(open_ids(with_news_of("2026-11-10", {about})).size(), 1U);
}

TEST(OpenNews, IsClosedByALaterTouchFromMeOrContactDay) {
  EXPECT_TRUE(open_ids(with_news_of("2026-11-10", {text("2026-11-11")})).empty());
  EXPECT_TRUE(open_ids(with_news_of("2026-11-10", {reply("2026-11-11")})).empty());
  EXPECT_EQ(open_ids(with_news_of("2026-11-10", {call("2026-11-10")})).size(), 1U);
  EXPECT_EQ(
      open_ids(with_news_of("2026-11-10", {unanswered_call("2026-11-11", Side::Them)})).size(), 1U);
}

TEST(OpenNews, IsNotThereBeforeItsDayOrWithoutOne) {
  EXPECT_TRUE(open_ids(with_news_of("2026-11-23")).empty());
  Contact contact = with_news_of("2026-11-10");
  contact.news[0].on.reset();
  EXPECT_TRUE(open_ids(contact).empty());
}

TEST(OpenNews, OfNoIdIsNotNamedByATouchAboutNothing) {
  Contact contact = with_news_of("2026-11-10", {text("2026-11-01")});
  contact.news[0].id.clear();
  EXPECT_EQ(open_news(contact, today).size(), 1U);
}

TEST(OpenNews, GoesLatestFirst) {
  Contact contact = somebody();
  for (auto const& [id, on] :
       {std::pair{"b", "2026-11-01"}, {"a", "2026-11-01"}, {"c", "2026-11-05"}}) {
    contact.news.push_back(news(on));
    contact.news.back().id = id;
  }
  EXPECT_EQ(open_ids(contact), (std::vector<std::string>{"c", "a", "b"}));
}

TEST(OpenPromises, AreThoseOfOneSideEarliestFirst) {
  Contact contact = somebody();
  contact.promises = {promise("2026-12-01"),
                      promise("2026-11-01"),
                      promise("2026-10-01"),
                      promise("2026-09-01"),
                      {}};
  contact.promises[2].done = today;
  contact.promises[3].from = Side::Them;

  auto const mine = open_promises(contact, Side::Me);

  ASSERT_EQ(mine.size(), 3U);
  EXPECT_EQ(mine[0]->by, day("2026-11-01"));
  EXPECT_EQ(mine[1]->by, day("2026-12-01"));
  EXPECT_FALSE(mine[2]->by);
  EXPECT_EQ(open_promises(contact, Side::Them).size(), 1U);
}

TEST(LastTalk, IsTheLatestAnsweredTouch) {
  Contact const contact =
      with({call("2026-10-01"), reply("2026-11-01"), text("2026-11-10"), call("2026-11-23")});
  ASSERT_TRUE(last_talk(contact, today));
  EXPECT_EQ(last_talk(contact, today)->on, day("2026-11-01"));
}

TEST(LastTalk, OfOneDayIsTheOneWithANote) {
  Contact contact = with({call("2026-11-01"), call("2026-11-01"), call("2026-11-01")});
  contact.log[1].note = "two cats";
  EXPECT_EQ(last_talk(contact, today)->note, "two cats");
}

TEST(LastTalk, IsNullWhereThereWasNone) {
  EXPECT_FALSE(last_talk(with({text("2026-11-10")}), today));
}

TEST(Birthday, ComesNextTodayOrLater) {
  EXPECT_EQ(next_birthday({1980, 11, 22}, today), day("2026-11-22"));
  EXPECT_EQ(next_birthday({std::nullopt, 11, 23}, today), day("2026-11-23"));
  EXPECT_EQ(next_birthday({1980, 11, 21}, today), day("2027-11-21"));
}

TEST(Birthday, OfALeapDayIsKeptOnTheTwentyEighthInCommonYears) {
  EXPECT_EQ(next_birthday({1980, 2, 29}, day("2026-02-01")), day("2026-02-28"));
  EXPECT_EQ(next_birthday({1980, 2, 29}, day("2028-02-01")), day("2028-02-29"));
  EXPECT_EQ(next_birthday({1980, 2, 29}, day("2027-03-01")), day("2028-02-29"));
}

TEST(NextDate, StandsUntilAContactDayOnOrAfterIt) {
  Contact contact = somebody();
  EXPECT_FALSE(next_date_stands(contact, today));
  contact.next = NextDate{.on = day("2026-11-10")};
  EXPECT_TRUE(next_date_stands(contact, today));
  contact.log = {call("2026-11-09"), text("2026-11-12")};
  EXPECT_TRUE(next_date_stands(contact, today));
  contact.log = {call("2026-11-10")};
  EXPECT_FALSE(next_date_stands(contact, today));
  contact.next = NextDate{.why = "no day"};
  EXPECT_FALSE(next_date_stands(contact, today));
}

}  // namespace
}  // namespace reconnect::cadence
