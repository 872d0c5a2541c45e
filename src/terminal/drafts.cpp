// SPDX-License-Identifier: MIT
// Words for one person, made of what the file knows of them.
#include "reconnect/terminal/drafts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::terminal {
namespace {

/// Returns whether a word before a name says what somebody is: "Dr.", "Prof."; "J." is a name.
bool is_title(std::string_view word) {
  constexpr std::array<std::string_view, 5> titles{"Dr", "Prof", "Mr", "Mrs", "Ms"};
  return (word.size() > 2 && word.ends_with('.')) ||
         std::ranges::find(titles, word) != titles.end();
}

/// How somebody is spoken to: Ana of "Ana Díaz", of "Dr. Ana Díaz" and of "Díaz, Ana".
std::string first_name(Contact const& contact) {
  std::string_view left = contact.name;
  while (true) {
    auto const word = left.substr(0, left.find(' '));
    bool const is_last = word.size() == left.size();
    if (is_last || !(is_title(word) || word.ends_with(','))) return std::string(word);
    left.remove_prefix(word.size() + 1);
  }
}

/// "this is Sam (PyCon 2019)", as far as that is known.
std::string placing(Contact const& contact, std::string const& me) {
  // In brackets, so that any words fit: "PyCon 2019", "at school", "through Jo".
  std::string const met = contact.met.empty() ? "" : " (" + contact.met + ")";
  if (!me.empty()) return "this is " + me + met;
  return met.empty() ? "" : "we know each other" + met;
}

/// "Ana, it has been a while: this is Sam (Initech, 2012)." Warm ties need no introduction.
std::string greeting(Contact const& contact, cadence::Standing const& standing,
                     std::string const& me) {
  std::string const place = placing(contact, me);
  if (standing.tie == cadence::Tie::Warm)
    return me.empty() ? first_name(contact) + ","
                      : fmt::format("{}, {} here.", first_name(contact), me);
  if (place.empty()) return fmt::format("{}, it has been a while.", first_name(contact));
  return fmt::format("{}, it has been a while: {}.", first_name(contact), place);
}

/// "that you are now CTO at Initech", or "your news: a marathon in 4 hours".
std::string seen(News const& news) {
  if (news.what.starts_with("now ")) return "that you are " + news.what;
  return news.what.empty() ? "your news" : "your news: " + news.what;
}

/// Returns a number that is the same on every machine for the same text (FNV-1a).
std::uint64_t number_of(std::string_view text) {
  std::uint64_t number = 14'695'981'039'346'656'037U;
  for (char const sign : text) {
    number ^= static_cast<unsigned char>(sign);
    number *= 1'099'511'628'211U;
  }
  return number;
}

/// The year in which one last spoke, where that is another one.
std::string year_of(cadence::Standing const& standing, Date today) {
  auto const& last = standing.last_contact;
  return last && last->year() < today.year() ? std::to_string(last->year()) : "";
}

std::string opener_of(News const& news) {
  if (news.kind == NewsKind::Hard) return "I heard it has not been an easy time. How are you?";
  if (news.kind == NewsKind::Post)
    return fmt::format("I read what you wrote: {}. How did that come about?", news.what);
  return fmt::format("I saw {}. What is it like?", seen(news));
}

}  // namespace

std::vector<std::string> openers(Contact const& contact, Date today) {
  std::vector<std::string> words;
  Touch const* const talk = cadence::last_talk(contact, today);
  if (talk != nullptr && !talk->note.empty()) {
    words.push_back(fmt::format("Last time it was: {}. How did that go on?", talk->note));
  }
  if (auto const open = cadence::open_news(contact, today); !open.empty())
    words.push_back(opener_of(*open.front()));
  if (words.empty() && !contact.met.empty()) {
    words.push_back(fmt::format(
        "I came across your name the other day ({}). Do you still see anybody from then?",
        contact.met));
  }
  words.emplace_back(contact.org.empty() ? "What keeps you busy these days?"
                                         : "Who do you work with these days?");
  return words;
}

std::string words_to_write(Contact const& contact, cadence::Standing const& standing,
                           std::string const& me) {
  return greeting(contact, standing, me) +
         " I would love to hear what you are up to. Would a quarter of an hour on the phone suit "
         "you next week? No "
         "occasion.";
}

std::string words_for(News const& news, cadence::Standing const& standing, Date today) {
  bool const is_quiet_again = standing.tie == cadence::Tie::Rekindling && standing.is_due(today);
  bool const is_cold = standing.tie == cadence::Tie::Dormant || is_quiet_again;
  return std::string(to_text(news.kind)) + (is_cold ? "-cold" : "");
}

Facts facts_of(Contact const& contact, News const& news, cadence::Standing const& standing,
               std::string const& me, Date today) {
  Facts facts;
  auto const add = [&](std::string name, std::string const& text) {
    std::string shown = printable(text);
    if (shown.find_first_not_of(' ') != std::string::npos)
      facts.emplace(std::move(name), std::move(shown));
  };
  add("first", contact.name.empty() ? contact.id : first_name(contact));
  add("name", contact.name);
  add("me", me);
  add("met", contact.met);
  add("year", year_of(standing, today));
  add("org", contact.org);
  add("title", contact.title);
  add("place", contact.place);
  add("news", news.what.empty() ? "your news" : news.what);
  add("seen", seen(news));
  return facts;
}

std::vector<std::string> drafts(std::vector<Template> const& templates, Facts const& facts,
                                Date today) {
  constexpr std::size_t most = 3;
  std::vector<std::string> drafts;
  for (Template const& one : templates) {
    if (auto words = one.filled(facts)) drafts.push_back(*std::move(words));
  }
  if (drafts.empty()) return drafts;
  auto const name = facts.find("name");
  auto const first = number_of((name == facts.end() ? "" : name->second) + to_text(today));
  std::rotate(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(first % drafts.size()),
              drafts.end());
  if (drafts.size() > most) drafts.resize(most);
  return drafts;
}

}  // namespace reconnect::terminal
