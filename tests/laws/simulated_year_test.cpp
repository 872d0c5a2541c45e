// SPDX-License-Identifier: MIT
// Law 9 of cadence.md: a year in which every suggestion is followed and answered.
#include <algorithm>
#include <ctime>
#include <iostream>
#include <iterator>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "reconnect/cadence/plan.hpp"
#include "support/random_book.hpp"

namespace reconnect::cadence {
namespace {

using std::chrono::days;
using test::Morning;
using test::Random;

constexpr int books{10'000};

Interval at_least(Interval interval, Interval shortest) {
  bool const is_shorter =
      !interval.is_never() && nominal_length(interval) < nominal_length(shortest);
  return is_shorter ? shortest : interval;
}

/// No interval is shorter than the period or than two weeks; nothing has a day of its own; no news.
void calm_down(Contact& contact, Interval shortest) {
  if (contact.every) contact.every = at_least(*contact.every, shortest);
  contact.birthday.reset();
  contact.next.reset();
  contact.news.clear();
  contact.promises.clear();
  for (Touch& touch : contact.log) {
    touch.owe_thanks = false;
    if (touch.from == Side::Them) touch.answer.reset();
  }
}

void calm_down(Book& book) {
  Settings& settings = book.settings;
  Interval const shortest = settings.pace.period == Pace::Period::Month
                                ? Interval{31, Interval::Unit::Days}
                                : Interval{2, Interval::Unit::Weeks};
  settings.every = at_least(settings.every, shortest);
  settings.restart_every = at_least(settings.restart_every, shortest);
  for (TagCadence& tag : settings.tags) {
    if (tag.every) tag.every = at_least(*tag.every, shortest);
  }
  book.campaigns.clear();
  for (Contact& contact : book.contacts) calm_down(contact, shortest);
}

void follow(Book& book, Plan const& plan) {
  for (Listed const& listed : plan.listed) {
    auto const contact = std::ranges::find(book.contacts, listed.id, &Contact::id);
    contact->log.push_back({.on = plan.today, .how = Medium::Call});
  }
}

struct Year {
  int suggestions{0};
  int full_periods{0};  // that listed as many people as the pace asks for
};

/// Opens the program on some mornings of a year and does what it says. The law is held against
/// every period that ends.
void live_through_a_year(Book& book, Date first_day, Random& random, int mornings_in_a_hundred,
                         Year& year) {
  Pace const pace = book.settings.pace;
  std::set<std::string> listed;  // in the current period
  for (Date today = first_day; today < first_day + days{365}; today = today + days{1}) {
    if (random.in_a_hundred(mornings_in_a_hundred)) {
      Plan const morning = plan(book, today);
      for (Listed const& contact : morning.listed) {
        ASSERT_TRUE(listed.insert(contact.id).second)
            << contact.id << " again on " << to_text(today);
        ++year.suggestions;
      }
      follow(book, morning);
    }
    if (today + days{1} < period_of(today, pace.period, book.settings.week_starts).next) continue;
    if (std::ssize(listed) >= pace.count) {
      ++year.full_periods;
      ASSERT_GE(plan(book, today).habit.done, pace.count) << "by " << to_text(today);
    }
    listed.clear();
  }
}

TEST(Law9, AYearOfFollowedSuggestionsKeepsEveryPeriod) {
  Year year;
  for (int seed = 1; seed <= books; ++seed) {
    Random random(seed);
    Morning morning = test::random_morning(random, 4);
    calm_down(morning.book);
    int const mornings = random.one_of({5, 10, 30});
    ASSERT_NO_FATAL_FAILURE(
        live_through_a_year(morning.book, morning.today, random, mornings, year))
        << "seed " << seed;
  }
  std::cout << "law 9: " << books << " years, " << year.suggestions << " suggestions, "
            << year.full_periods << " full periods\n";
  EXPECT_GT(year.full_periods, books);
}

/// Forty friends of whom nothing is known but that they exist: what most people begin with.
Book forty_friends(Date today) {
  Book book;
  for (int number = 0; number < 40; ++number) {
    book.contacts.push_back(
        {.id = "f" + std::to_string(100 + number), .name = "F", .added = today});
  }
  return book;
}

TEST(Law9, AYearOfFortyFriendsReachesOneAWeekInUnderASecond) {
  Date const first_day = *Date::from_calendar(2026, 1, 5);  // a Monday
  Book book = forty_friends(first_day);
  Random random(1);
  Year year;
  std::clock_t const started = std::clock();

  live_through_a_year(book, first_day, random, 100, year);

  EXPECT_EQ(year.suggestions, 53);  // 52 weeks and the Monday after
  EXPECT_EQ(year.full_periods, 52);
  EXPECT_LT(static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC, 1.0);
}

}  // namespace
}  // namespace reconnect::cadence
