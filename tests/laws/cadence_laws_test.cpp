// SPDX-License-Identifier: MIT
// The laws of cadence.md, section 8, each over ten thousand random books. Law 9 is
// simulated_year_test.cpp.
#include <algorithm>
#include <cmath>
#include <iostream>
#include <set>
#include <span>

#include <gtest/gtest.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/cadence/plan.hpp"
#include "support/random_book.hpp"

namespace reconnect::cadence {
namespace {

using std::chrono::days;
using test::Morning;
using test::Random;
using test::random_morning;

constexpr int books{10'000};

/// Counts the cases in which a law had something to say, so that none holds for want of cases.
class Cases {
 public:
  explicit Cases(char const* law) : law_(law) {}
  ~Cases() {
    std::cout << law_ << ": " << books << " books, " << count_ << " cases\n";
    EXPECT_GT(count_, books / 10) << "too few cases for " << law_;
  }
  Cases(Cases const&) = delete;
  Cases& operator=(Cases const&) = delete;

  void add() { ++count_; }

 private:
  char const* law_;
  long count_{0};
};

Standing standing_of(Contact const& contact, Morning const& morning, days later = days{0}) {
  return standing(contact, morning.book.settings, {}, morning.today + later);
}

Touch unanswered_text(Date on) { return {.on = on, .how = Medium::Text, .answer = false}; }

void shuffle(Contact& contact, Random& random) {
  random.shuffle(contact.log);
  random.shuffle(contact.news);
  random.shuffle(contact.promises);
  random.shuffle(contact.tags);
  random.shuffle(contact.phones);
  random.shuffle(contact.emails);
}

TEST(Law1, ThePlanIsAFunctionAndOrderChangesNothing) {
  Cases cases("law 1");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning morning = random_morning(random, 6);
    Room const room{random.one_of({Room::Kind::ByPace, Room::Kind::All, Room::Kind::AtMost}), 2};
    Plan const before = plan(morning.book, morning.today, room);
    ASSERT_EQ(plan(morning.book, morning.today, room), before) << "seed " << seed;

    random.shuffle(morning.book.contacts);
    random.shuffle(morning.book.settings.tags);
    for (Contact& contact : morning.book.contacts) shuffle(contact, random);

    ASSERT_EQ(plan(morning.book, morning.today, room), before) << "seed " << seed;
    if (!before.listed.empty()) cases.add();
  }
}

TEST(Law2, AnAnsweredTouchTodayLeavesNobodyDue) {
  Cases cases("law 2, not due");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 3);
    for (Contact contact : morning.book.contacts) {
      bool const was_due = standing_of(contact, morning).is_due(morning.today);
      Side const from = random.one_of({Side::Me, Side::Them});
      contact.log.push_back({.on = morning.today, .how = Medium::Call, .from = from});
      ASSERT_FALSE(standing_of(contact, morning).is_due(morning.today))
          << "seed " << seed << ' ' << contact.id;
      if (was_due) cases.add();
    }
  }
}

TEST(Law2, AnAnsweredTouchTodayBringsNoWarmTieForward) {
  Cases cases("law 2, never earlier");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 6);
    for (Contact contact : morning.book.contacts) {
      contact.next.reset();
      contact.rest.reset();
      Standing const before = standing_of(contact, morning);
      if (before.tie != Tie::Warm || before.attempts > 0) continue;
      contact.log.push_back({.on = morning.today, .how = Medium::Call});
      ASSERT_GE(standing_of(contact, morning).due_on, before.due_on)
          << "seed " << seed << ' ' << contact.id;
      cases.add();
    }
  }
}

TEST(Law3, AnOlderTouchNeverMovesTheLastContactBack) {
  Cases cases("law 3");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 3);
    for (Contact contact : morning.book.contacts) {
      auto const before = last_contact(contact, morning.today);
      contact.log.push_back(
          test::random_touch(random, test::random_past_day(random, morning.today)));
      ASSERT_GE(last_contact(contact, morning.today), before)
          << "seed " << seed << ' ' << contact.id;
      if (before) cases.add();
    }
  }
}

TEST(Law4, TimeAloneNeverMakesAnythingLessPressing) {
  Cases cases("law 4");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 3);
    for (Contact const& contact : morning.book.contacts) {
      if (test::names_day_ahead(contact, morning.today) || !contact.added) continue;
      Standing before = standing_of(contact, morning);
      days later{0};
      for (int step = 0; step < 8; ++step) {
        later += days{random.one_of({1, 1, 6, 20, 50, 200})};
        Standing const after = standing_of(contact, morning, later);
        if (after.tie == before.tie) {
          ASSERT_GE(after.ratio, before.ratio) << "seed " << seed << ' ' << contact.id;
        }
        ASSERT_TRUE(!before.is_due(morning.today) || after.is_due(morning.today + later))
            << "seed " << seed << ' ' << contact.id;
        before = after;
        cases.add();
      }
    }
  }
}

TEST(Law5, AnUnansweredAttemptNeverRaisesTheScore) {
  Cases cases("law 5, score");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 3);
    for (Contact contact : morning.book.contacts) {
      Standing const before = standing_of(contact, morning);
      contact.log.push_back(unanswered_text(morning.today));
      ASSERT_LE(standing_of(contact, morning).score, before.score)
          << "seed " << seed << ' ' << contact.id;
      if (before.score > 0) cases.add();
    }
  }
}

TEST(Law5, ThreeAttemptsOnAColdTieGiveAYearOfPeace) {
  Cases cases("law 5, a year");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning morning = random_morning(random, 4);
    morning.book.settings.retry_cold = Settings{}.retry_cold;
    morning.book.settings.retry_known = Settings{}.retry_known;
    for (Contact contact : morning.book.contacts) {
      contact.next.reset();
      if (test::names_day_ahead(contact, morning.today)) continue;
      if (standing_of(contact, morning).tie != Tie::Dormant) continue;
      days later{0};
      contact.log.push_back(unanswered_text(morning.today));
      for (int attempt = 1; attempt < 3; ++attempt) {
        later += days{random.between(7, 60)};
        contact.log.push_back(unanswered_text(morning.today + later));
      }
      Date const year_later = morning.today + later + Interval{1, Interval::Unit::Years};
      auto const due_on = standing_of(contact, morning, later).due_on;
      ASSERT_TRUE(!due_on || *due_on >= year_later) << "seed " << seed << ' ' << contact.id;
      if (due_on) cases.add();
    }
  }
}

/// The walk of section 2 as it is written there, forwards: an answer of its own for law 6.
struct Walk {
  std::set<Date> walked{};
  bool broken{false};  // some silence was longer than D
  int since{0};        // days walked since the latest such silence
};

Date cold_after(Date last, Contact const& contact, Settings const& settings) {
  Date const dormant = last + settings.dormant_after;
  Interval const interval = interval_of(contact, settings);
  return interval.is_never() ? dormant : std::max(dormant, last + twice(interval));
}

Walk walk(Contact const& contact, Settings const& settings, Date today) {
  Walk walk;
  for (Date const day : contact_days(contact, today)) walk.walked.insert(day);
  if (contact.last_contact) {
    if (auto const noted = day_of(*contact.last_contact, today)) walk.walked.insert(*noted);
  }
  std::optional<Date> previous;
  for (Date const day : walk.walked) {
    if (previous && day > cold_after(*previous, contact, settings)) {
      walk.broken = true;
      walk.since = 0;
    }
    ++walk.since;
    previous = day;
  }
  if (!previous || today > cold_after(*previous, contact, settings)) {
    walk.broken = true;
    walk.since = 0;
  }
  return walk;
}

TEST(Law6, NobodyIsAskedBeforeTheLadderIsClimbed) {
  Cases cases("law 6");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 4);
    Settings const& settings = morning.book.settings;
    for (Contact const& contact : morning.book.contacts) {
      Walk const walked = walk(contact, settings, morning.today);
      if (!walked.broken) continue;
      bool const may_ask = standing_of(contact, morning).ask_ok;
      ASSERT_TRUE(!may_ask || walked.since >= settings.restart_contacts)
          << "seed " << seed << ' ' << contact.id;
      cases.add();
    }
  }
}

bool is_undated(Listed const& listed) { return *listed.standing.touch > Suggestion::Campaign; }

TEST(Law7, TheUndatedListKeepsToThePaceAndTakesTheBest) {
  Cases cases("law 7");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 12);
    Plan const today = plan(morning.book, morning.today);
    Plan const everybody = plan(morning.book, morning.today, {Room::Kind::All});
    auto const left = std::max(0, today.habit.target - today.habit.done);

    ASSERT_LE(std::ranges::count_if(today.listed, is_undated), left) << "seed " << seed;
    ASSERT_EQ(today.listed.size() + today.waiting, everybody.listed.size()) << "seed " << seed;
    ASSERT_EQ(everybody.waiting, 0U) << "seed " << seed;
    ASSERT_TRUE(
        std::ranges::equal(today.listed, std::span(everybody.listed).first(today.listed.size())))
        << "seed " << seed;
    for (std::size_t waiting = today.listed.size(); waiting < everybody.listed.size(); ++waiting) {
      ASSERT_TRUE(is_undated(everybody.listed[waiting])) << "seed " << seed;
      for (Listed const& listed : today.listed) {
        if (!is_undated(listed)) continue;
        ASSERT_GE(listed.standing.score, everybody.listed[waiting].standing.score)
            << "seed " << seed;
        cases.add();
      }
    }
  }
}

bool is_in_file_time(std::optional<Date> date) {
  return !date || (*date >= first_date && *date <= last_date);
}

void expect_sound(Standing const& standing) {
  for (auto const date : {standing.last_contact, standing.last_attempt, standing.next_on,
                          standing.rest_until, standing.retry_on, standing.due_on}) {
    ASSERT_TRUE(is_in_file_time(date));
  }
  for (double const number :
       {standing.ratio, standing.ratio_shown, standing.score, standing.score_shown}) {
    ASSERT_TRUE(std::isfinite(number) && number >= 0) << number;
  }
  ASSERT_GE(standing.overdue.value_or(days{0}), days{0});
}

TEST(Law8, EveryDateOfTheFileGivesAnAnswer) {
  Cases cases("law 8");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning const morning = random_morning(random, 3, test::Span::EndOfTime);
    Plan const everybody = plan(morning.book, morning.today, {Room::Kind::All});
    ASSERT_TRUE(is_in_file_time(everybody.next_from)) << "seed " << seed;
    for (Contact const& contact : morning.book.contacts) {
      ASSERT_NO_FATAL_FAILURE(expect_sound(standing_of(contact, morning)))
          << "seed " << seed << ' ' << contact.id;
      cases.add();
    }
  }
}

TEST(Law8, NoIntervalLeadsOutOfTime) {
  Cases cases("law 8, intervals");
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Interval const interval = test::random_interval(random);
    if (interval.is_never()) continue;
    Date const start = first_date + days{random.below((last_date - first_date).count())};
    for (Interval const length : {interval, twice(interval)}) {
      ASSERT_GT(start + length, start) << "seed " << seed;
      ASSERT_LE(start + length, last_date) << "seed " << seed;
    }
    cases.add();
  }
}

}  // namespace
}  // namespace reconnect::cadence
