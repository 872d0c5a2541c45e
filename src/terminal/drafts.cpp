// SPDX-License-Identifier: MIT
#include "reconnect/terminal/drafts.hpp"

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"

namespace reconnect::terminal {
namespace {

std::string first_name(Contact const& contact) {
  return contact.name.substr(0, contact.name.find(' '));
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
  return "your news: " + news.what;
}

std::vector<std::string> good_drafts(std::string const& hello, News const& news,
                                     std::string const& name) {
  return {
      fmt::format("{} I just saw {}. Congratulations, that is wonderful. No need to answer in a "
                  "hurry; I would love to "
                  "hear how it feels, whenever you have a quarter of an hour.",
                  hello, seen(news)),
      fmt::format("{} I saw {}, and it made my day. Congratulations, {}! I hope you find the time "
                  "to celebrate.",
                  hello, seen(news), name),
      fmt::format("{} Congratulations! I saw {}, and I thought of you at once. If there is "
                  "anything I can do for "
                  "you on the way, say so; and if you feel like telling the story, I am all ears.",
                  hello, seen(news))};
}

std::vector<std::string> hard_drafts(std::string const& hello, News const& news) {
  return {fmt::format("{} I heard {}. I am sorry, and I am thinking of you. You need not answer; "
                      "if I can do anything, "
                      "small or large, I am glad to.",
                      hello, seen(news)),
          fmt::format("{} I heard {}. If it would help to talk, or to have somebody take something "
                      "off your hands, I am "
                      "here, any day that suits you.",
                      hello, seen(news)),
          fmt::format("{} I heard {}, and I did not want to let it pass in silence. No answer "
                      "needed. If an introduction, "
                      "a second pair of eyes or just an ear would be of use, please tell me.",
                      hello, seen(news))};
}

}  // namespace

std::vector<std::string> openers(Contact const& contact, Date today) {
  std::vector<std::string> words;
  Touch const* const talk = cadence::last_talk(contact, today);
  if (talk != nullptr && !talk->note.empty()) {
    words.push_back(fmt::format("Last time it was: {}. How did that go on?", talk->note));
  }
  for (News const* news : cadence::open_news(contact, today)) {
    words.push_back(news->kind == NewsKind::Hard
                        ? "I heard it has not been an easy time. How are you?"
                        : fmt::format("I saw {}. What is it like?", seen(*news)));
    break;
  }
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

std::vector<std::string> news_drafts(Contact const& contact, News const& news,
                                     cadence::Standing const& standing, std::string const& me) {
  std::string const hello = greeting(contact, standing, me);
  return news.kind == NewsKind::Hard ? hard_drafts(hello, news)
                                     : good_drafts(hello, news, first_name(contact));
}

}  // namespace reconnect::terminal
