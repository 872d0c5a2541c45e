// SPDX-License-Identifier: MIT
#include "occasion.hpp"

#include <algorithm>

#include "changing.hpp"
#include "particulars.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::commands {

News const& news_meant(Contact const& contact, std::optional<std::string> const& about,
                       Date today) {
  auto const open = cadence::open_news(contact, today);
  auto found = std::ranges::find_if(open, [&](News const* news) {
    return about ? news->id == *about : news->kind != NewsKind::Post;
  });
  if (found == open.end() && !about) found = open.begin();
  if (found != open.end()) return **found;
  if (about) {
    throw Error(ExitCode::Refused, contact.name + " has no open news " + quoted(*about),
                "`reconnect news list --open` shows the ids");
  }
  throw Error(ExitCode::Refused, "nothing new is known of " + contact.name,
              "say what you saw: reconnect congratulate NAME \"now CTO at Initech\"");
}

std::string file_news(Contact& contact, std::string const& what, store::BookDraft& draft,
                      Date today) {
  for (News const* news : cadence::open_news(contact, today)) {
    if (news->what == what) return news->id;
  }
  contact.news.push_back({.id = draft.new_id(), .on = today, .what = what, .kind = NewsKind::Good});
  return contact.news.back().id;
}

bool is_talk(Medium medium) {
  return medium == Medium::Call || medium == Medium::Video || medium == Medium::InPerson;
}

Medium proposed_medium(Contact const& contact, cadence::Standing const& standing) {
  Medium const medium = standing.medium.value_or(Medium::Call);
  if (reach_of(contact, medium)) return medium;
  return written_medium(contact);
}

Medium medium_to_write(Contact const& contact, Medium medium) {
  return is_talk(medium) ? written_medium(contact) : medium;
}

std::optional<std::string> reach_of(Contact const& contact, Medium medium) {
  auto const number = [&]() -> std::optional<std::string> {
    if (contact.phones.empty()) return std::nullopt;
    return contact.phones.front().number;
  };
  auto const address = [&]() -> std::optional<std::string> {
    if (contact.emails.empty()) return std::nullopt;
    return contact.emails.front().address;
  };
  switch (medium) {
    case Medium::Call:
    case Medium::Text:
      return number();
    case Medium::Email:
      return address();
    case Medium::Video:
      return number() ? number() : address();
    case Medium::InPerson:
    case Medium::Letter:
      if (!contact.place.empty()) return contact.place;
      return number() ? number() : address();
    case Medium::Social:
      break;
  }
  if (contact.urls.empty()) return std::nullopt;
  return contact.urls.front();
}

void log_it(Contact& contact, std::string const& news_id, Medium how, std::string const& note,
            Date today) {
  contact.log.push_back({.on = today, .how = how, .note = note, .about = news_id});
  auto const news = std::ranges::find(contact.news, news_id, &News::id);
  news->done = NewsDone{.on = today, .as = DoneAs::Congratulated};
  choose(contact);
}

}  // namespace reconnect::commands
