// SPDX-License-Identifier: MIT
// cadence.md, section 6: who is listed, in which order, who waits and who comes next.
#include "reconnect/cadence/plan.hpp"

#include <gtest/gtest.h>

#include "unit/cadence/asked.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::every;
using test::last;
using test::news;
using test::promise;
using test::text;

Contact named(std::string id, Contact contact) {
  contact.id = std::move(id);
  return contact;
}

std::string listed_text(Plan const& plan) {
  std::string ids;
  for (Listed const& listed : plan.listed) ids.append(ids.empty() ? "" : " ").append(listed.id);
  return ids;
}

Contact cold(Closeness was) {
  Contact contact = reachable();
  contact.was = was;
  contact.added = today;
  return contact;
}

Contact promised(Contact contact) {
  contact.promises = {promise("2026-11-22")};
  return contact;
}

/// Three cold ties, of which `close` presses most, and `faint` least.
Book three_cold() {
  Book book;
  book.contacts = {named("faint", cold(Closeness::Distant)), named("close", cold(Closeness::Close)),
                   named("cool", cold(Closeness::Friendly))};
  return book;
}

TEST(Plan, OfAnEmptyBookIsEmpty) {
  Plan const plan = cadence::plan({}, today);
  EXPECT_TRUE(plan.listed.empty());
  EXPECT_EQ(plan.waiting, 0U);
  EXPECT_FALSE(plan.next_up);
  EXPECT_FALSE(plan.last_touch);
  EXPECT_EQ(plan.habit, (Habit{.target = 1}));
}

TEST(Listed, AreTheBestThatThePaceAllows) {
  Book book = three_cold();
  EXPECT_EQ(listed_text(plan(book, today)), "close");
  EXPECT_EQ(plan(book, today).waiting, 2U);
  book.settings.pace = {2, Pace::Period::Week};
  EXPECT_EQ(listed_text(plan(book, today)), "close cool");
}

TEST(Listed, AreEverybodyWhereAll) {
  Plan const plan = cadence::plan(three_cold(), today, {Room::Kind::All});
  EXPECT_EQ(listed_text(plan), "close cool faint");
  EXPECT_EQ(plan.waiting, 0U);
}

TEST(Listed, AreAsManyAsALimitSays) {
  EXPECT_EQ(listed_text(plan(three_cold(), today, {Room::Kind::AtMost, 2})), "close cool");
  EXPECT_EQ(listed_text(plan(three_cold(), today, {Room::Kind::AtMost, 0})), "");
  EXPECT_EQ(plan(three_cold(), today, {Room::Kind::AtMost, 0}).waiting, 3U);
}

TEST(Listed, DatedGoFirstAndTakeNoPlace) {
  Book book = three_cold();
  Contact birthday = warm("2026-11-01");
  birthday.birthday = Birthday{std::nullopt, 11, 22};
  Contact follow_up = warm("2026-11-01");
  follow_up.next = NextDate{.on = today};
  book.contacts.push_back(named("birthday", birthday));
  book.contacts.push_back(named("follow_up", follow_up));
  book.contacts.push_back(named("promise", promised(warm("2026-11-01"))));
  EXPECT_EQ(listed_text(plan(book, today)), "promise follow_up birthday close");
}

TEST(Listed, DatedOfOneKindGoByScore) {
  Book book;
  book.contacts = {named("a", promised(cold(Closeness::Distant))),
                   named("b", promised(cold(Closeness::Close)))};
  EXPECT_EQ(listed_text(plan(book, today)), "b a");
}

TEST(Listed, CongratulationsWaitForAPlaceLikeTheOthers) {
  Book book = three_cold();
  Contact lucky = cold(Closeness::Friendly);
  lucky.news = {news("2026-11-20")};
  book.contacts.push_back(named("lucky", lucky));
  EXPECT_EQ(listed_text(plan(book, today)), "lucky");
}

TEST(EqualScores, GoByLaterLastContactThenChannelThenId) {
  auto const since = [](std::string const& last_contact) {
    Contact contact = cold(Closeness::Friendly);
    if (!last_contact.empty()) contact.last_contact = last(last_contact);
    contact.every = every("1w");
    contact.added = today - std::chrono::days{300};
    return contact;
  };
  Contact unreachable = since("2010");
  unreachable.phones.clear();
  unreachable.emails.clear();
  Book book;
  book.contacts = {named("unknown", since("")), named("mute", unreachable),
                   named("old_b", since("2010")), named("old_a", since("2010")),
                   named("colleague", since("2025"))};

  EXPECT_EQ(listed_text(plan(book, today, {Room::Kind::All})),
            "colleague old_a old_b mute unknown");
}

TEST(Left, IsWhatThePeriodHasLeft) {
  Book book = three_cold();
  book.contacts.push_back(named("done", warm("2026-03-01")));
  book.contacts.back().log.push_back(call("2026-11-16"));  // Monday of this week
  EXPECT_EQ(listed_text(plan(book, today)), "");
  EXPECT_EQ(plan(book, today).waiting, 3U);
  EXPECT_EQ(listed_text(plan(book, today, {Room::Kind::AtMost, 1})), "close");
  book.contacts.back().log.back() = call("2026-11-15");
  EXPECT_EQ(listed_text(plan(book, today)), "close");
}

TEST(Unsorted, AreCountedAndNotListed) {
  Book book = three_cold();
  book.contacts[1].unsorted = true;
  Plan const plan = cadence::plan(book, today);
  EXPECT_EQ(plan.unsorted, 1U);
  EXPECT_EQ(plan.contacts, 3U);
  EXPECT_EQ(listed_text(plan), "cool");
}

TEST(NextUp, IsTheBestOfThoseWhoWaitFromTheNextPeriodOn) {
  Book book = three_cold();
  book.contacts.push_back(named("done", warm("2026-03-01")));
  book.contacts.back().log.push_back(call("2026-11-16"));

  Plan const plan = cadence::plan(book, today);

  ASSERT_TRUE(plan.next_up);
  EXPECT_EQ(plan.next_up->id, "close");
  EXPECT_EQ(date_text(plan.next_from), "2026-11-23");
}

TEST(NextUp, IsWhoeverIsDueFirstWhereNobodyWaits) {
  Book book;
  book.contacts = {named("later", warm("2026-11-10")), named("sooner", warm("2026-11-01"))};

  Plan const plan = cadence::plan(book, today);

  ASSERT_TRUE(plan.next_up);
  EXPECT_EQ(plan.next_up->id, "sooner");
  EXPECT_EQ(date_text(plan.next_from), "2027-02-01");
}

TEST(NextUp, WaitsForThePaceUnlessADayWasAgreedOn) {
  Book book;
  book.settings.pace = {1, Pace::Period::Month};
  book.contacts = {named("done", reachable({call("2026-11-05")}))};  // due on 3 December
  Contact soon = warm("2026-11-01");
  soon.every = every("25d");  // due on 26 November
  book.contacts.push_back(named("soon", soon));
  EXPECT_EQ(plan(book, today).next_up->id, "soon");
  EXPECT_EQ(date_text(plan(book, today).next_from), "2026-12-01");
  Contact agreed = warm("2026-11-01");
  agreed.next = NextDate{.on = day("2026-11-28")};
  book.contacts.push_back(named("agreed", agreed));
  EXPECT_EQ(plan(book, today).next_up->id, "agreed");
  EXPECT_EQ(date_text(plan(book, today).next_from), "2026-11-28");
}

TEST(NextUp, IsNobodyWhereSomebodyIsListedOrNobodyWillCome) {
  EXPECT_FALSE(plan(three_cold(), today).next_up);
  Book book;
  book.contacts = {warm("2026-11-01")};
  book.contacts[0].every = never;
  EXPECT_FALSE(plan(book, today).next_up);
}

TEST(Awaited, AreThoseWhoMayStillAnswerLatestAttemptFirst) {
  Book book;
  book.contacts = {
      named("a", reachable({text("2026-11-15")})), named("b", reachable({text("2026-11-20")})),
      named("over", reachable({text("2026-11-08")})),
      named("tired", reachable({text("2026-10-01"), text("2026-10-15"), text("2026-11-15")})),
      named("not_due", warm("2026-11-01"))};
  book.contacts[4].log.push_back(text("2026-11-20"));

  Plan const plan = cadence::plan(book, today);

  EXPECT_EQ(plan.awaited,
            (std::vector<Awaited>{{"b", day("2026-12-04")}, {"a", day("2026-11-29")}}));
}

TEST(LastTouch, IsTheLatestOfTheBookUpToToday) {
  Book book;
  book.contacts = {reachable({text("2026-11-15"), call("2026-11-23")}),
                   reachable({call("2026-10-01")})};
  EXPECT_EQ(date_text(plan(book, today).last_touch), "2026-11-15");
}

TEST(Planner, GivesTheSameAnswerForContactsOneAtATime) {
  Book const book = three_cold();
  Planner planner(book.settings, book.campaigns, today);
  for (Contact const& contact : book.contacts) planner.add(contact);
  EXPECT_EQ(planner.plan(), plan(book, today));
}

TEST(Plan, LeavesUnknownMembersOutOfTheTurns) {
  Book book;
  book.contacts = {named("a", warm("2026-11-01")), named("b", warm("2026-11-01"))};
  // With the two who are gone, b would have its turn on 27 November, and without them on the 22nd.
  book.campaigns = {{.id = "launch",
                     .start = day("2026-11-17"),
                     .by = day("2026-11-26"),
                     .members = {"a", "gone", "lost", "b"}}};
  EXPECT_EQ(listed_text(plan(book, today)), "a b");
}

}  // namespace
}  // namespace reconnect::cadence
