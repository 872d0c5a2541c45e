// SPDX-License-Identifier: MIT
// Section 1 of cadence.md: touches, answers, contact days, L, attempts, open news.
#include "cadence/facts.hpp"

#include <algorithm>

namespace reconnect::cadence {
namespace {

using std::chrono::days;

constexpr days balance_window{365};
constexpr days courtesy{3};     // a word of thanks after a talk asks for no reply
constexpr days one_attempt{7};  // tries of less than a week are one

/// Most logs are in order already, and looking costs less than sorting.
void put_in_order(std::vector<Date>& dates) {
  if (!std::ranges::is_sorted(dates)) std::ranges::sort(dates);
  dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
}

std::optional<Date> last_of(std::span<Date const> dates) {
  if (dates.empty()) return std::nullopt;
  return dates.back();
}

void keep_later(std::optional<Date>& latest, Date day) {
  if (latest < day) latest = day;
}

bool is_named(News const& news, Contact const& contact, Date today) {
  return !news.id.empty() && std::ranges::any_of(contact.log, [&](Touch const& touch) {
    return has_happened(touch, today) && touch.about == news.id;
  });
}

}  // namespace

bool is_answered(Touch const& touch) {
  if (touch.answer) return *touch.answer;
  return touch.from == Side::Them || touch.how == Medium::Call || touch.how == Medium::Video ||
         touch.how == Medium::InPerson;
}

bool has_happened(Touch const& touch, Date today) { return touch.on && *touch.on <= today; }

std::optional<Date> day_of(PartialDate const& last_contact, Date today) {
  auto const first = Date::from_calendar(last_contact.year, last_contact.month.value_or(1),
                                         last_contact.day.value_or(1));
  if (!first || *first > today) return std::nullopt;
  if (last_contact.day) return first;
  auto const middle = last_contact.month
                          ? Date::from_calendar(last_contact.year, *last_contact.month, 15)
                          : Date::from_calendar(last_contact.year, 7, 1);
  return std::min(*middle, today);
}

Facts FactsReader::read(Contact const& contact, Date today) {
  contact_days_.clear();
  my_days_.clear();
  unanswered_days_.clear();
  Facts facts{.today = today};
  for (Touch const& touch : contact.log) {
    if (has_happened(touch, today)) note(touch, facts);
  }
  put_in_order(contact_days_);
  put_in_order(my_days_);
  put_in_order(unanswered_days_);
  facts.contact_days = contact_days_;
  facts.my_days = my_days_;
  if (contact.last_contact) facts.noted = day_of(*contact.last_contact, today);
  facts.last_contact = std::max(last_of(contact_days_), facts.noted);
  facts.added = std::min(contact.added.value_or(today), today);
  facts.has_phone = !std::ranges::all_of(contact.phones, &std::string::empty, &Phone::number);
  facts.has_email = !std::ranges::all_of(contact.emails, &std::string::empty, &Email::address);
  walk(facts);
  count_attempts(facts);
  return facts;
}

void FactsReader::note(Touch const& touch, Facts& facts) {
  Date const day = *touch.on;
  bool const is_mine = touch.from == Side::Me;
  bool const answered = is_answered(touch);
  if (answered) contact_days_.push_back(day);
  if (is_mine) my_days_.push_back(day);
  if (is_mine && !answered) unanswered_days_.push_back(day);
  if (!is_mine && !answered) keep_later(facts.last_missed, day);
  if (touch.owe_thanks) keep_later(facts.last_owing_thanks, day);
  if (is_mine && !touch.owe_thanks) keep_later(facts.last_owing_none, day);
  if (day > facts.today - balance_window) {
    facts.asked += touch.asked ? 1 : 0;
    facts.gave += touch.gave ? 1 : 0;
  }
  keep_later(facts.last_touch, day);
  if (!facts.first_touch || day < *facts.first_touch) facts.first_touch = day;
}

void FactsReader::walk(Facts& facts) {
  facts.walked = contact_days_;
  if (!facts.noted || std::ranges::binary_search(contact_days_, *facts.noted)) return;
  walked_ = contact_days_;
  walked_.insert(std::ranges::lower_bound(walked_, *facts.noted), *facts.noted);
  facts.walked = walked_;
}

void FactsReader::count_attempts(Facts& facts) {
  std::optional<Date> counted;
  for (Date const day : unanswered_days_) {
    if (facts.last_contact && day <= *facts.last_contact + courtesy) continue;
    facts.last_attempt = day;
    if (counted && day - *counted < one_attempt) continue;
    counted = day;
    ++facts.attempts;
  }
}

bool is_open(News const& news, Contact const& contact, Facts const& facts) {
  if (news.done || !news.on || *news.on > facts.today) return false;
  if (std::max(last_of(facts.my_days), last_of(facts.contact_days)) > news.on) return false;
  return !is_named(news, contact, facts.today);
}

std::optional<Date> next_date(Contact const& contact, Facts const& facts) {
  if (!contact.next || last_of(facts.contact_days) >= contact.next->on) return std::nullopt;
  return contact.next->on;
}

}  // namespace reconnect::cadence
