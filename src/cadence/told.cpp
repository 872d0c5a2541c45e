// SPDX-License-Identifier: MIT
// Facts for the sentences: what `show`, `prep` and `list` tell of a contact.
#include <algorithm>
#include <tuple>

#include "cadence/facts.hpp"

namespace reconnect::cadence {
namespace {

constexpr unsigned february{2};

/// Returns the birthday as it is kept in `year`: 29 February on the 28th where there is none.
Date kept_in(int year, Birthday const& birthday) {
  auto const day = Date::from_calendar(year, birthday.month, birthday.day);
  return day ? *day : *Date::from_calendar(year, february, 28);
}

/// Of two talks on one day the one with a note tells more; the text itself decides so that order
/// never does.
auto telling(Touch const& touch) { return std::tuple(*touch.on, !touch.note.empty(), touch.note); }

}  // namespace

std::vector<Date> contact_days(Contact const& contact, Date today) {
  FactsReader reader;
  Facts const facts = reader.read(contact, today);
  return {facts.contact_days.begin(), facts.contact_days.end()};
}

std::optional<Date> last_contact(Contact const& contact, Date today) {
  return FactsReader().read(contact, today).last_contact;
}

std::vector<News const*> open_news(Contact const& contact, Date today) {
  FactsReader reader;
  Facts const facts = reader.read(contact, today);
  std::vector<News const*> open;
  for (News const& news : contact.news) {
    if (is_open(news, contact, facts)) open.push_back(&news);
  }
  // Of one day what happened to them comes before what they wrote, and what was filed last first.
  std::ranges::sort(open, [](News const* left, News const* right) {
    bool const left_is_post = left->kind == NewsKind::Post;
    bool const right_is_post = right->kind == NewsKind::Post;
    return std::tuple(*right->on, left_is_post, right) < std::tuple(*left->on, right_is_post, left);
  });
  return open;
}

std::vector<ToldNews> told_news(Contact const& contact, Date today) {
  std::vector<ToldNews> told;
  std::optional<std::size_t> posts;
  for (News const* news : open_news(contact, today)) {
    if (news->kind == NewsKind::Post && posts) {
      ++told[*posts].more;
      continue;
    }
    if (news->kind == NewsKind::Post) posts = told.size();
    told.push_back({news});
  }
  return told;
}

std::vector<reconnect::Promise const*> open_promises(Contact const& contact, Side side) {
  std::vector<reconnect::Promise const*> open;
  for (reconnect::Promise const& promise : contact.promises) {
    if (!promise.done && promise.from == side) open.push_back(&promise);
  }
  std::ranges::sort(open, {}, [](reconnect::Promise const* promise) {
    return std::tuple(!promise->by, promise->by, std::string_view(promise->id));
  });
  return open;
}

Touch const* last_talk(Contact const& contact, Date today) {
  Touch const* last = nullptr;
  for (Touch const& touch : contact.log) {
    if (!has_happened(touch, today) || !is_answered(touch)) continue;
    if (!last || telling(*last) < telling(touch)) last = &touch;
  }
  return last;
}

Date next_birthday(Birthday const& birthday, Date today) {
  Date const this_year = kept_in(today.year(), birthday);
  return this_year >= today ? this_year : kept_in(today.year() + 1, birthday);
}

bool next_date_stands(Contact const& contact, Date today) {
  FactsReader reader;
  return next_date(contact, reader.read(contact, today)).has_value();
}

}  // namespace reconnect::cadence
