// SPDX-License-Identifier: MIT
// Books made at random.
#include "support/random_book.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace reconnect::test {
namespace {

using std::chrono::days;
using Unit = Interval::Unit;

/// Ages, in days, at which a rule of cadence.md begins or ends.
constexpr std::array ages{0,   1,   2,   3,   4,   6,   7,   8,   13,  14,  15, 27,
                          28,  29,  30,  31,  41,  42,  43,  45,  61,  89,  92, 135,
                          180, 182, 184, 186, 364, 365, 366, 729, 730, 1100};

Date month_end(Date date) {
  auto const calendar = date.calendar();
  return Date(std::chrono::local_days{calendar.year() / calendar.month() / std::chrono::last});
}

Date within_file(Date date) {
  return std::clamp(date, first_date, *Date::from_calendar(9998, 12, 31));
}

Date random_today(Random& random, Span span) {
  if (span == Span::EndOfTime && random.in_a_hundred(60)) {
    return *random.one_of({Date::from_calendar(1900, 1, 1), Date::from_calendar(1900, 3, 1),
                           Date::from_calendar(9998, 12, 31), Date::from_calendar(9998, 2, 28),
                           Date::from_calendar(5000, 6, 15)});
  }
  if (random.in_a_hundred(30)) {
    return *random.one_of({Date::from_calendar(2024, 2, 29), Date::from_calendar(2025, 2, 28),
                           Date::from_calendar(2026, 11, 22), Date::from_calendar(2026, 12, 31),
                           Date::from_calendar(2027, 1, 1), Date::from_calendar(2026, 3, 31)});
  }
  return *Date::from_calendar(2010, 1, 1) + days{random.below(9000)};
}

/// Makes the contacts of one book.
class Maker {
 public:
  Maker(Random& random, Date today, Span span) : random_(random), today_(today), span_(span) {}

  Contact contact(int number);
  Settings settings();
  Campaign campaign(int number, int people);

 private:
  Date any_day() {
    if (span_ == Span::EndOfTime && random_.in_a_hundred(40)) {
      return within_file(first_date + days{random_.below(2'958'000)});
    }
    if (random_.in_a_hundred(8)) return within_file(today_ + days{random_.between(1, 400)});
    return random_past_day(random_, today_);
  }

  template <typename Make>
  auto maybe(int cases, Make make) -> std::optional<decltype(make())> {
    if (!random_.in_a_hundred(cases)) return std::nullopt;
    return make();
  }
  std::optional<Date> maybe_day(int cases) {
    return maybe(cases, [&] { return any_day(); });
  }
  std::optional<Interval> maybe_interval(int cases) {
    return maybe(cases, [&] { return random_interval(random_); });
  }
  /// `never` makes sense in `every` and `at_most` alone.
  Interval length() {
    Interval const interval = random_interval(random_);
    return interval.is_never() ? Interval{3, Unit::Weeks} : interval;
  }
  RetryList retries() {
    RetryList list{length(), length(), length()};
    std::ranges::sort(list, {}, nominal_length);
    return list;
  }

  PartialDate last_contact();
  std::optional<Birthday> birthday();
  void fill_log(Contact& contact);
  void fill_lists(Contact& contact);

  Random& random_;
  Date today_;
  Span span_;
};

PartialDate Maker::last_contact() {
  auto const calendar = any_day().calendar();
  PartialDate date{.year = static_cast<int>(calendar.year())};
  if (random_.in_a_hundred(75)) date.month = static_cast<unsigned>(calendar.month());
  if (date.month && random_.in_a_hundred(75)) date.day = static_cast<unsigned>(calendar.day());
  return date;
}

std::optional<Birthday> Maker::birthday() {
  if (random_.in_a_hundred(60)) return std::nullopt;
  if (random_.in_a_hundred(15)) return Birthday{std::nullopt, 2, 29};
  auto const calendar = (today_ + days{random_.between(-1, 4)}).calendar();
  return Birthday{std::nullopt, static_cast<unsigned>(calendar.month()),
                  static_cast<unsigned>(calendar.day())};
}

void Maker::fill_log(Contact& contact) {
  int const touches = random_.one_of({0, 0, 1, 1, 2, 3, 4, 6, 9});
  std::optional<Date> day;
  for (int count = 0; count < touches; ++count) {
    // Some days follow close on the one before: rules that count days apart need that.
    bool const follows = day && random_.in_a_hundred(40);
    day = follows ? within_file(*day + days{random_.between(0, 15)}) : any_day();
    contact.log.push_back(random_touch(random_, *day));
    if (random_.in_a_hundred(2)) contact.log.back().on.reset();
  }
}

void Maker::fill_lists(Contact& contact) {
  for (int count = random_.one_of({0, 0, 0, 1, 2}); count > 0; --count) {
    News news{.id = "n" + std::to_string(count), .on = maybe_day(95), .what = "news"};
    news.kind = random_.one_of({NewsKind::Good, NewsKind::Hard, NewsKind::Post});
    if (random_.in_a_hundred(20)) news.done = NewsDone{.on = today_};
    contact.news.push_back(news);
  }
  for (int count = random_.one_of({0, 0, 0, 1, 2}); count > 0; --count) {
    reconnect::Promise promise{
        .id = "p" + std::to_string(count), .what = "it", .by = maybe_day(90)};
    promise.from = random_.one_of({Side::Me, Side::Me, Side::Them});
    promise.done = maybe_day(50);
    contact.promises.push_back(promise);
  }
  for (std::string const tag : {"family", "work", "chess", "none"}) {
    if (random_.in_a_hundred(20)) contact.tags.push_back(tag);
  }
  if (random_.in_a_hundred(55)) contact.phones.push_back({.number = "+1 212 555 0100"});
  if (random_.in_a_hundred(10)) contact.phones.push_back({.label = "no number"});
  if (random_.in_a_hundred(45)) contact.emails.push_back({.address = "a@example.org"});
}

Contact Maker::contact(int number) {
  Contact contact{.id = "c" + std::to_string(number), .name = "C"};
  contact.key = random_.in_a_hundred(25);
  contact.unsorted = random_.in_a_hundred(8);
  if (random_.in_a_hundred(30)) {
    contact.was = random_.one_of({Closeness::Close, Closeness::Friendly, Closeness::Distant});
  }
  contact.every = maybe_interval(50);
  contact.at_most = maybe_interval(35);
  if (random_.in_a_hundred(30)) {
    contact.prefers = random_.one_of({Medium::Call, Medium::Video, Medium::Text, Medium::Email});
  }
  contact.birthday = birthday();
  contact.added = maybe_day(85);
  contact.last_contact = maybe(45, [&] { return last_contact(); });
  contact.rest = maybe(12, [&] { return Rest{.since = maybe_day(70), .until = maybe_day(60)}; });
  contact.next = maybe(20, [&] { return NextDate{.on = maybe_day(95)}; });
  fill_log(contact);
  fill_lists(contact);
  return contact;
}

Settings Maker::settings() {
  Settings settings;
  settings.pace = {random_.one_of({1, 1, 2, 3}),
                   random_.one_of({Pace::Period::Day, Pace::Period::Week, Pace::Period::Month})};
  settings.week_starts =
      random_.one_of({std::chrono::Monday, std::chrono::Sunday, std::chrono::Saturday});
  if (random_.in_a_hundred(50)) return settings;
  settings.every = random_interval(random_);
  settings.at_most = maybe_interval(50);
  settings.dormant_after = length();
  settings.restart_contacts = random_.one_of({1, 2, 3, 4, 9});
  settings.restart_every = length();
  settings.retry_cold = retries();
  settings.retry_known = retries();
  for (std::string const tag : {"family", "work", "chess"}) {
    if (random_.in_a_hundred(60)) {
      settings.tags.push_back(
          {.tag = tag, .every = maybe_interval(80), .at_most = maybe_interval(50)});
    }
  }
  return settings;
}

Campaign Maker::campaign(int number, int people) {
  Campaign campaign{.id = "k" + std::to_string(number), .name = "K"};
  campaign.start = maybe(95, [&] { return random_past_day(random_, today_); });
  campaign.by = maybe(95, [&] { return within_file(today_ + days{random_.between(-3, 40)}); });
  campaign.ended = maybe_day(10);
  for (int count = random_.between(0, 5); count > 0; --count) {
    campaign.members.push_back("c" + std::to_string(random_.below(people + 2)));
  }
  return campaign;
}

}  // namespace

Interval random_interval(Random& random) {
  switch (random.below(12)) {
    case 0:
      return never;
    case 1:
      return {1, Unit::Days};
    case 2:
      return {random.between(1, 60), Unit::Days};
    case 3:
      return random.one_of({Interval{9999, Unit::Days}, Interval{999, Unit::Weeks},
                            Interval{999, Unit::Months}, Interval{99, Unit::Years}});
    case 4:
    case 5:
      return {random.between(1, 12), Unit::Weeks};
    case 6:
      return {1, Unit::Years};
    case 7:
      return {7, Unit::Days};
    case 8:
      return {1, Unit::Weeks};
    default:
      return {random.between(1, 7), Unit::Months};
  }
}

Touch random_touch(Random& random, Date on) {
  Touch touch{.on = on};
  touch.how =
      random.one_of({Medium::Call, Medium::Call, Medium::Video, Medium::InPerson, Medium::Text,
                     Medium::Text, Medium::Email, Medium::Letter, Medium::Social});
  if (random.in_a_hundred(3)) touch.how.reset();
  if (random.in_a_hundred(25)) touch.from = Side::Them;
  if (random.in_a_hundred(35)) touch.answer = random.in_a_hundred(35);
  touch.gave = random.in_a_hundred(10);
  touch.asked = random.in_a_hundred(10);
  touch.owe_thanks = random.in_a_hundred(10);
  if (random.in_a_hundred(10)) touch.about = random.one_of({"n1", "n2", "n9"});
  return touch;
}

Date random_past_day(Random& random, Date today) {
  if (random.in_a_hundred(10)) return within_file(month_end(today - days{31 + random.below(800)}));
  if (random.in_a_hundred(25)) return within_file(today - days{random.below(1000)});
  if (random.in_a_hundred(3)) return within_file(today - days{random.below(40'000)});
  return within_file(today - days{ages[static_cast<std::size_t>(random.below(static_cast<int>(ages.size())))]});
}

Morning random_morning(Random& random, int people, Span span) {
  Morning morning{.today = random_today(random, span)};
  Maker maker(random, morning.today, span);
  morning.book.settings = maker.settings();
  for (int number = random.between(1, people); number > 0; --number) {
    morning.book.contacts.push_back(maker.contact(number));
  }
  for (int number = random.one_of({0, 0, 1, 2}); number > 0; --number) {
    morning.book.campaigns.push_back(maker.campaign(number, people));
  }
  return morning;
}

bool names_day_ahead(Contact const& contact, Date today) {
  auto const ahead = [&](std::optional<Date> day) { return day > today; };
  auto const& last = contact.last_contact;
  auto const last_day = !last ? std::nullopt
                              : Date::from_calendar(last->year, last->month.value_or(7),
                                                    last->day.value_or(last->month ? 15 : 1));
  return ahead(contact.added) || ahead(last_day) ||
         (contact.rest && (ahead(contact.rest->since) || ahead(contact.rest->until))) ||
         (contact.next && ahead(contact.next->on)) ||
         std::ranges::any_of(contact.log, ahead, &Touch::on) ||
         std::ranges::any_of(contact.news, ahead, &News::on);
}

}  // namespace reconnect::test
