// SPDX-License-Identifier: MIT
// The figures of `stats`: what was answered, how ties stand, which ones came back.
#include "reconnect/cadence/figures.hpp"

#include <gtest/gtest.h>

#include "reconnect/cadence/plan.hpp"
#include "support/people.hpp"

namespace reconnect::cadence {
namespace {

using test::call;
using test::day;
using test::last;
using test::reply;
using test::somebody;
using test::text;
using test::unanswered_call;

Date const today = day("2026-11-22");

Figures figures_of(std::vector<Contact> const& contacts) {
  Settings const settings;
  std::vector<Campaign> const campaigns;
  FigureKeeper keeper(settings, campaigns, today);
  for (Contact const& contact : contacts) keeper.add(contact);
  return keeper.figures();
}

Contact with(std::vector<Touch> log) {
  Contact contact = somebody();
  contact.log = std::move(log);
  return contact;
}

Tries of(Figures const& figures, Medium medium) {
  return figures.media.at(static_cast<std::size_t>(medium));
}

TEST(Figures, OfNobodyAreNothing) {
  Figures const figures = figures_of({});
  EXPECT_EQ(figures.contacts, 0U);
  EXPECT_EQ(figures.since, std::nullopt);
}

TEST(Figures, AnAnswerComesWithinTwoWeeks) {
  EXPECT_EQ(of(figures_of({with({text("2026-10-01"), reply("2026-10-15")})}), Medium::Text),
            (Tries{1, 1}));
  EXPECT_EQ(of(figures_of({with({text("2026-10-01"), reply("2026-10-16")})}), Medium::Text),
            (Tries{1, 0}));
}

TEST(Figures, AnAnswerIsOneToTheLatestTry) {
  Figures const figures =
      figures_of({with({unanswered_call("2026-10-01"), text("2026-10-02"), reply("2026-10-05")})});
  EXPECT_EQ(of(figures, Medium::Call), (Tries{1, 0}));
  EXPECT_EQ(of(figures, Medium::Text), (Tries{1, 1}));
}

TEST(Figures, CallsAreCountedByWeekdayAsTheyWereAnswered) {
  Figures const figures =
      figures_of({with({call("2026-11-16"), unanswered_call("2026-11-09"), reply("2026-11-10")})});
  EXPECT_EQ(figures.weekdays.at(1), (Tries{2, 1}));  // both were Mondays
}

TEST(Figures, SidesAndFavoursAreCounted) {
  Touch helped = call("2026-10-01");
  helped.gave = true;
  Touch asked = reply("2026-10-02");
  asked.asked = true;
  Figures const figures = figures_of({with({helped, asked, call("2026-12-01")})});
  EXPECT_EQ(figures.from_me, 1U);  // what lies ahead is not there yet
  EXPECT_EQ(figures.from_them, 1U);
  EXPECT_EQ(figures.gave, 1U);
  EXPECT_EQ(figures.asked, 1U);
  EXPECT_EQ(figures.since, day("2026-10-01"));
}

TEST(Figures, ATieIsRevivedByAWholeLadderAfterASilence) {
  struct Row {
    char const* label;
    std::optional<PartialDate> last_contact;
    std::vector<Touch> log;
    std::size_t revived;
  };
  for (Row const& row : {
           Row{"three talks where nothing was known",
               std::nullopt,
               {call("2026-09-01"), call("2026-10-01"), call("2026-11-01")},
               1},
           Row{"two talks", std::nullopt, {call("2026-10-01"), call("2026-11-01")}, 0},
           Row{"three talks after years",
               last("2019"),
               {call("2026-09-01"), call("2026-10-01"), call("2026-11-01")},
               1},
           Row{"never away", last("2026-08"), {call("2026-09-01"), call("2026-10-01")}, 0},
           Row{"twice",
               last("2010"),
               {call("2015-01-01"), call("2015-02-01"), call("2015-03-01"), call("2026-09-01"),
                call("2026-10-01"), call("2026-11-01")},
               2},
       }) {
    SCOPED_TRACE(row.label);
    Contact contact = with(row.log);
    contact.last_contact = row.last_contact;
    EXPECT_EQ(figures_of({contact}).revived, row.revived);
  }
}

TEST(Figures, StagesAndRungsAreCounted) {
  Contact unsorted = somebody("b23456");
  unsorted.unsorted = true;
  Figures const figures =
      figures_of({with({call("2026-11-01")}), with({call("2026-10-01"), call("2026-11-01")}),
                  somebody("a23456"), unsorted});
  EXPECT_EQ(figures.stages, (std::array<std::size_t, 6>{1, 0, 0, 1, 2, 0}));
  EXPECT_EQ(figures.rungs, (std::vector<std::size_t>{0, 1, 1, 0}));
  EXPECT_EQ(figures.contacts, 4U);
  EXPECT_EQ(figures.touched, 2U);
}

TEST(Periods, GoBackToTheFirstTouchAndNoFurther) {
  Settings const settings;
  std::vector<Campaign> const campaigns;
  Planner planner(settings, campaigns, today);
  EXPECT_EQ(planner.periods(26), std::vector<cadence::Period>{});
  planner.add(with({call("2026-11-03"), call("2026-11-17")}));
  std::vector<cadence::Period> const all{
      {day("2026-11-16"), 1}, {day("2026-11-09"), 0}, {day("2026-11-02"), 1}};
  EXPECT_EQ(planner.periods(26), all);
  EXPECT_EQ(planner.periods(2), std::vector(all.begin(), all.begin() + 2));
}

}  // namespace
}  // namespace reconnect::cadence
