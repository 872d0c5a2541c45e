// SPDX-License-Identifier: MIT
// Words for one person, made of what the file knows of them.
#include "reconnect/terminal/drafts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "reconnect/terminal/style.hpp"
#include "terminal/grounds.hpp"

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

/// Returns the words whose facts are known.
std::vector<std::string> filled(std::vector<Template> const& templates, Facts const& facts) {
  std::vector<std::string> all;
  for (Template const& one : templates) {
    if (auto words = one.filled(facts)) all.push_back(*std::move(words));
  }
  return all;
}

/// Returns as many as are shown.
std::vector<std::string> first_of(std::vector<std::string> words) {
  constexpr std::size_t most = 3;
  if (words.size() > most) words.resize(most);
  return words;
}

/// Returns the first line of what was last spoken about, short enough to be part of a sentence.
std::string note_of(Contact const& contact, Date today) {
  constexpr std::size_t columns = 60;
  Touch const* const talk = cadence::last_talk(contact, today);
  if (talk == nullptr) return "";
  std::string note = talk->note.substr(0, talk->note.find('\n'));
  while (note.ends_with('.')) note.pop_back();
  return shortened(note, columns);
}

std::string promise_of(Contact const& contact) {
  auto const promises = cadence::open_promises(contact, Side::Me);
  return promises.empty() ? "" : promises.front()->what;
}

std::string birthday_of(Contact const& contact, Date today) {
  bool const is_today =
      contact.birthday && cadence::next_birthday(*contact.birthday, today) == today;
  return is_today ? day_said(today, today) : "";
}

/// "call": what thanks are owed for.
std::string thanks_of(Contact const& contact, cadence::Standing const& standing, Date today) {
  if (!standing.reasons.has(cadence::Reason::Thank)) return "";
  Touch const* const talk = talk_to_thank_for(contact, today);
  return std::string(talk != nullptr && talk->how ? noun(*talk->how) : "talk");
}

/// Returns whether the words have to place the user first: the tie is dormant, or quiet again
/// before it is warm.
bool is_cold(cadence::Standing const& standing, Date today) {
  bool const is_quiet_again = standing.tie == cadence::Tie::Rekindling && standing.is_due(today);
  return standing.tie == cadence::Tie::Dormant || is_quiet_again;
}

}  // namespace

std::string words_for(News const& news, cadence::Standing const& standing, Date today) {
  return std::string(to_text(news.kind)) + (is_cold(standing, today) ? "-cold" : "");
}

std::string words_to_open(Contact const& contact, cadence::Standing const& standing, Date today) {
  bool const is_hard =
      std::ranges::any_of(cadence::open_news(contact, today),
                          [](News const* news) { return news->kind == NewsKind::Hard; });
  if (is_hard) return "call-hard";
  return standing.tie == cadence::Tie::Dormant ? "call-cold" : "call";
}

std::string words_to_write(Contact const& contact, cadence::Standing const& standing, Date today) {
  if (standing.reasons.has(cadence::Reason::Thank)) return "thanks";
  std::string const cold = is_cold(standing, today) ? "-cold" : "";
  if (!birthday_of(contact, today).empty()) return "birthday" + cold;
  auto const news = recent_news(contact, today);
  return news.empty() ? "write" + cold : words_for(*news.front(), standing, today);
}

Facts facts_of(Contact const& contact, News const* news, cadence::Standing const& standing,
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
  add("note", note_of(contact, today));
  add("org", contact.org);
  add("title", contact.title);
  add("place", contact.place);
  add("promise", promise_of(contact));
  add("birthday", birthday_of(contact, today));
  add("thanks", thanks_of(contact, standing, today));
  if (news == nullptr) return facts;
  add("news", news->what.empty() ? "your news" : news->what);
  add("seen", seen(*news));
  if (news->kind != NewsKind::Hard)
    add(std::string(to_text(news->kind)), news->what.empty() ? "your news" : news->what);
  return facts;
}

std::vector<std::string> drafts(std::vector<Template> const& templates, Facts const& facts,
                                Date today) {
  std::vector<std::string> drafts = filled(templates, facts);
  if (drafts.empty()) return drafts;
  auto const name = facts.find("name");
  auto const first = number_of((name == facts.end() ? "" : name->second) + to_text(today));
  std::rotate(drafts.begin(), drafts.begin() + static_cast<std::ptrdiff_t>(first % drafts.size()),
              drafts.end());
  return first_of(std::move(drafts));
}

std::vector<std::string> openers(std::vector<Template> const& templates, Facts const& facts) {
  return first_of(filled(templates, facts));
}

}  // namespace reconnect::terminal
