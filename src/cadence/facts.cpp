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

std::span<Date const> DayList::in_order() {
  std::span<Date> const days(days_.data(), count_);
  if (is_in_order_) return days;
  std::ranges::sort(days);
  count_ = static_cast<std::size_t>(std::unique(days.begin(), days.end()) - days.begin());
  is_in_order_ = true;
  return days.first(count_);
}

Facts FactsReader::read(Contact const& contact, Date today) {
  for (DayList* days : {&contact_days_, &my_days_, &unanswered_days_})
    days->clear(contact.log.size());
  Facts facts{.today = today};
  for (Touch const& touch : contact.log) {
    if (has_happened(touch, today)) note(touch, facts);
  }
  facts.contact_days = contact_days_.in_order();
  facts.my_days = my_days_.in_order();
  if (contact.last_contact) facts.noted = day_of(*contact.last_contact, today);
  facts.last_contact = std::max(last_of(facts.contact_days), facts.noted);
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
  if (answered) contact_days_.add(day);
  if (is_mine) my_days_.add(day);
  if (is_mine && !answered) unanswered_days_.add(day);
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
  facts.walked = facts.contact_days;
  if (!facts.noted || std::ranges::binary_search(facts.walked, *facts.noted)) return;
  walked_.assign(facts.walked.begin(), facts.walked.end());
  walked_.insert(std::ranges::lower_bound(walked_, *facts.noted), *facts.noted);
  facts.walked = walked_;
}

void FactsReader::count_attempts(Facts& facts) {
  std::optional<Date> counted;
  for (Date const day : unanswered_days_.in_order()) {
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
