// SPDX-License-Identifier: MIT
// Random values of the model.
#include "unit/store/random_values.hpp"

#include <array>

namespace reconnect::test {

std::size_t RandomValues::up_to(std::size_t most) { return engine_() % (most + 1); }

std::string RandomValues::text() {
  static constexpr std::array<std::string_view, 16> parts{
      "a",    "Ana", " ", "Díaz", "\"",   "\\", "\n", "\t",
      "日本", "😀",   "/", "\x01", "\x7F", "{",  "],", "x: y"};
  std::string text;
  for (std::size_t count = 1 + up_to(5); count > 0; --count) text += parts[up_to(parts.size() - 1)];
  return text;
}

Date RandomValues::date() { return first_date + std::chrono::days(up_to(2'958'463)); }

Interval RandomValues::ending_interval() {
  static constexpr std::array units{Interval::Unit::Days, Interval::Unit::Weeks,
                                    Interval::Unit::Months, Interval::Unit::Years};
  return {1 + static_cast<int>(up_to(98)), units[up_to(3)]};
}

Interval RandomValues::interval() { return maybe() ? never : ending_interval(); }

RetryList RandomValues::retry() {
  Interval const first = ending_interval();
  return {first, first, Interval{99, Interval::Unit::Years}};
}

Members RandomValues::extra() {
  static constexpr std::array<std::string_view, 6> values{
      "1.10", "null", R"({"a": [ 1,2 ]})", R"("\u00e9")", "[]", "123456789012345678901234567890"};
  Members extra;
  for (std::size_t count = maybe() ? up_to(3) : 0; count > 0; --count) {
    extra.push_back(
        {"x" + std::to_string(count) + text(), std::string(values[up_to(values.size() - 1)])});
  }
  if (extra.size() > 1) extra.push_back({"", R"("": 5)"});
  return extra;
}

Touch RandomValues::touch() {
  Touch touch;
  if (!maybe()) touch.on = date();
  if (!maybe()) touch.how = static_cast<Medium>(up_to(6));
  touch.from = static_cast<Side>(up_to(1));
  if (maybe()) touch.answer = up_to(1) == 0;
  if (maybe()) touch.minutes = static_cast<int>(up_to(99'999));
  if (maybe()) touch.note = text();
  touch.gave = maybe();
  touch.asked = maybe();
  touch.owe_thanks = maybe();
  if (maybe()) touch.about = text();
  if (maybe()) touch.key = text();
  touch.extra = extra();
  return touch;
}

News RandomValues::news() {
  News news{.id = text(), .on = date(), .what = text()};
  if (maybe()) news.since = date();
  news.kind = static_cast<NewsKind>(up_to(2));
  if (maybe()) news.url = text();
  if (maybe()) news.source = text();
  if (maybe()) news.done = NewsDone{date(), static_cast<DoneAs>(up_to(1)), extra()};
  news.extra = extra();
  return news;
}

Promise RandomValues::promise() {
  Promise promise{.id = text(), .what = text()};
  if (!maybe()) promise.by = date();
  if (!maybe()) promise.made = date();
  promise.from = static_cast<Side>(up_to(1));
  if (maybe()) promise.done = date();
  promise.extra = extra();
  return promise;
}

Contact RandomValues::contact() {
  Contact contact{.id = text(), .name = text(), .aliases = texts(), .key = maybe()};
  if (maybe()) contact.met = text();
  if (maybe()) contact.was = static_cast<Closeness>(up_to(2));
  if (maybe()) contact.org = text();
  if (maybe()) contact.title = text();
  if (maybe()) contact.place = text();
  contact.tags = texts();
  if (maybe()) contact.every = interval();
  if (maybe()) contact.at_most = interval();
  static constexpr std::array reachable{Medium::Call, Medium::Video, Medium::Text, Medium::Email};
  if (maybe()) contact.prefers = reachable[up_to(3)];
  contact.phones = several<Phone>([this] { return Phone{text(), text(), extra()}; });
  contact.emails = several<Email>([this] { return Email{text(), text(), extra()}; });
  contact.urls = texts();
  contact.feeds = several<Feed>([this] { return Feed{text(), extra()}; });
  if (maybe()) contact.tz = text();
  if (maybe())
    contact.birthday = Birthday{up_to(1) == 0 ? std::optional(1980) : std::nullopt, 2, 29};
  if (maybe()) contact.notes = text();
  if (maybe()) contact.prep = {{"what can I offer", text()}, {"what not", text()}};
  if (maybe()) contact.added = date();
  if (maybe())
    contact.last_contact = PartialDate{2019, 5, up_to(1) == 0 ? std::optional(12U) : std::nullopt};
  contact.unsorted = maybe();
  if (maybe()) contact.rest = Rest{date(), date(), text(), extra()};
  if (maybe()) contact.next = NextDate{date(), text(), extra()};
  if (maybe())
    contact.origin = {{"linkedin", text(), text(), text(), extra()}, {"vcard", text(), {}, {}, {}}};
  contact.log = several<Touch>([this] { return touch(); });
  contact.news = several<News>([this] { return news(); });
  contact.promises = several<Promise>([this] { return promise(); });
  contact.extra = extra();
  return contact;
}

Me RandomValues::me() { return {text(), texts(), texts(), extra()}; }

Settings RandomValues::settings() {
  Settings settings;
  if (maybe())
    settings.pace = {1 + static_cast<int>(up_to(98)), static_cast<Pace::Period>(up_to(2))};
  if (maybe()) settings.every = interval();
  if (maybe()) settings.at_most = interval();
  if (maybe()) settings.week_starts = up_to(1) == 0 ? std::chrono::Sunday : std::chrono::Saturday;
  if (maybe()) settings.country = "34";
  if (maybe()) settings.dormant_after = ending_interval();
  if (maybe()) settings.restart_contacts = 1 + static_cast<int>(up_to(8));
  if (maybe()) settings.restart_every = ending_interval();
  if (maybe()) settings.retry_cold = retry();
  if (maybe()) settings.retry_known = retry();
  if (maybe())
    settings.tags = {{"family", interval(), interval(), extra()}, {"work", {}, interval(), {}}};
  if (maybe()) settings.me = me();
  if (maybe()) settings.retry_extra = extra();
  settings.extra = extra();
  return settings;
}

Campaign RandomValues::campaign() {
  Campaign campaign{.id = text(), .name = text(), .members = texts(), .extra = extra()};
  if (!maybe()) campaign.start = date();
  if (!maybe()) campaign.by = date();
  if (maybe()) campaign.note = text();
  if (maybe()) campaign.ended = date();
  return campaign;
}

Book RandomValues::book() {
  Book book{settings(), {}, {}, {}};
  for (std::size_t count = up_to(4); count > 0; --count) book.contacts.push_back(contact());
  for (std::size_t count = up_to(2); count > 0; --count) book.campaigns.push_back(campaign());
  if (maybe()) book.imports = {{"linkedin", date()}, {"vcard", date()}};
  return book;
}

}  // namespace reconnect::test
