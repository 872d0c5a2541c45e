// SPDX-License-Identifier: MIT
// Section 5 of cadence.md: promises, next dates, thanks, missed calls, birthdays, turns and news.
#include "cadence/occasions.hpp"

#include <algorithm>

namespace reconnect::cadence {
namespace {

using std::chrono::days;

constexpr days missed_window{14};
constexpr days birthday_notice{2};
constexpr days news_age{30};
constexpr days cooling_notice{28};

bool has_promise_to_keep(Contact const& contact, Date today) {
  return std::ranges::any_of(contact.promises, [&](reconnect::Promise const& promise) {
    return !promise.done && promise.from == Side::Me && promise.by && *promise.by <= today;
  });
}

bool owes_thanks(Facts const& facts) {
  auto const& owed = facts.last_owing_thanks;
  return owed >= facts.today - thanks_window && facts.last_owing_none < owed;
}

bool reached_out(Facts const& facts) {
  auto const& missed = facts.last_missed;
  if (!missed || *missed <= facts.today - missed_window) return false;
  auto const is_before = [&](std::span<Date const> dates) {
    return dates.empty() || dates.back() < *missed;
  };
  return is_before(facts.my_days) && is_before(facts.contact_days);
}

bool is_recent(News const& news, Contact const& contact, Facts const& facts) {
  return is_open(news, contact, facts) && facts.today - *news.on <= news_age;
}

bool is_cooling(TieState const& tie, Standing const& so_far, Date today) {
  return tie.tie != Tie::Dormant && !so_far.interval.is_never() && so_far.is_due(today) &&
         *tie.end - today < cooling_notice;
}

}  // namespace

Occasions occasions_of(Contact const& contact, Facts const& facts, TieState const& tie,
                       Turns const& turns, Standing const& so_far) {
  Date const today = facts.today;
  Occasions occasions{.promise = has_promise_to_keep(contact, today),
                      .next = so_far.next_on && *so_far.next_on <= today,
                      .thank = owes_thanks(facts),
                      .they_called = reached_out(facts),
                      .campaign = turns.has_come(contact.id, facts.last_touch),
                      .cooling = is_cooling(tie, so_far, today)};
  if (contact.birthday) {
    Date const birthday = next_birthday(*contact.birthday, today);
    occasions.birthday = birthday == today;
    occasions.birthday_soon = birthday <= today + birthday_notice;
  }
  for (News const& news : contact.news) {
    if (!is_recent(news, contact, facts)) continue;
    occasions.news = true;
    occasions.personal_news |= news.kind != NewsKind::Post;
  }
  return occasions;
}

}  // namespace reconnect::cadence
