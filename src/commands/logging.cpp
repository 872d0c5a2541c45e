// SPDX-License-Identifier: MIT
#include "logging.hpp"

#include <array>

#include <fmt/format.h>

#include "changing.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

std::string ordinal(int number) {
  constexpr std::array<std::string_view, 10> words{"",      "first", "second",  "third",  "fourth",
                                                   "fifth", "sixth", "seventh", "eighth", "ninth"};
  return std::string(words.at(static_cast<std::size_t>(number)));
}

std::string number_word(int number) {
  constexpr std::array<std::string_view, 10> words{"none", "one", "two",   "three", "four",
                                                   "five", "six", "seven", "eight", "nine"};
  return std::string(words.at(static_cast<std::size_t>(number)));
}

/// " yesterday", " 3 days ago", " on 16 August"; nothing for today.
std::string when(Date date, Date today) {
  if (date == today) return "";
  bool const is_near = today - date < std::chrono::days{7};
  return is_near ? " " + terminal::said(date, today) : " on " + terminal::day_said(date, today);
}

/// ": first of three before any agenda", where the ladder has something to say.
std::string ladder(LoggedTouch const& logged) {
  auto const& standing = logged.standing;
  if (standing.tie != cadence::Tie::Rekindling) return "";
  return fmt::format(": {} of {} before any agenda", ordinal(standing.rung),
                     number_word(logged.restart_contacts));
}

/// " on 16 August (22 min)".
std::string details(Touch const& touch, Date today) {
  std::string const day = when(*touch.on, today);
  return touch.minutes ? fmt::format("{} ({} min)", day, *touch.minutes) : day;
}

std::string touch_sentence(LoggedTouch const& logged, Date today) {
  Touch const& touch = logged.touch;
  std::string const& who = logged.contact.name;
  bool const answered = cadence::is_answered(touch);
  if (touch.from == Side::Me && !answered) {
    std::string_view const no_answer =
        *touch.how == Medium::Call || *touch.how == Medium::Video ? ", no answer" : "";
    return fmt::format("{} {}{}{}.", terminal::done_word(*touch.how), who, when(*touch.on, today),
                       no_answer);
  }
  std::string_view const side = touch.from == Side::Them ? "from" : "with";
  std::string_view const noun = terminal::noun(*touch.how);
  std::string_view const article = noun.starts_with('e') ? "an" : "a";
  return fmt::format("Logged {} {} {} {}{}{}.", article, noun, side, who, details(touch, today),
                     answered ? ladder(logged) : ", not answered yet");
}

/// When the name returns, as far as the engine knows, and how to take the talk back.
std::vector<terminal::Span> outlook_of(LoggedTouch const& logged, std::string const& shortest,
                                       Date today) {
  auto const& standing = logged.standing;
  if (!standing.due_on) return {};
  std::string const day = terminal::day_said(*standing.due_on, today);
  if (standing.stage == cadence::Stage::Resting && standing.attempts >= 3) {
    return {{fmt::format(
        "Three tries: left to them now. The name returns from {}, or with reconnect wake {}.", day,
        shortest)}};
  }
  bool const waits = *standing.due_on > today;
  if (standing.attempts > 0) {
    return {{waits ? fmt::format("If nothing comes back, the name returns from {}.", day)
                   : "If nothing came back, another try is due."}};
  }
  if (!waits) return {};
  if (logged.contact.next && cadence::next_date_stands(logged.contact, today)) {
    return {{fmt::format("As agreed: {}.", day)}};
  }
  return {{fmt::format("To keep it alive: another talk from {} ({}), when the turn comes. "
                       "A fixed day: --next DATE.",
                       day, terminal::length_said(standing.beat))},
          {.text = " Undo: reconnect undo", .rests_on_the_change = true}};
}

/// Returns until when the list reminds of thanks, where it does.
std::optional<Date> last_day_to_thank(Touch const& touch, Date today) {
  Date const last_day = *touch.on + cadence::thanks_window;
  return touch.owe_thanks && today <= last_day ? std::optional(last_day) : std::nullopt;
}

void add_entry(terminal::Page& page, LoggedTouch const& logged, std::string const& shortest,
               Date today) {
  std::string sentence = touch_sentence(logged, today);
  auto const outlook = outlook_of(logged, shortest, today);
  bool const attempt = logged.standing.attempts > 0;
  if (attempt && !outlook.empty()) sentence += " " + outlook.front().text;
  page.line(sentence);
  if (logged.early_ask) {
    bool const is_warm = logged.early_ask->tie == cadence::Tie::Warm;
    page.line(fmt::format("Asked early: {}. Giving first makes it easier for both of you.",
                          is_warm ? "you asked last"
                                  : fmt::format("no agenda yet, {} of {} since the silence",
                                                logged.early_ask->rung, logged.restart_contacts)));
  }
  if (auto const day = last_day_to_thank(logged.touch, today))
    page.line(fmt::format("Thanks owed: by {}.", terminal::weekday_said(*day)));
  auto const& promises = logged.contact.promises;
  for (std::size_t index = promises.size() - logged.new_promises; index < promises.size();
       ++index) {
    page.line(fmt::format("Promised: {}, by {}.", promises[index].what,
                          terminal::weekday_said(*promises[index].by)));
  }
  if (!attempt && !outlook.empty()) page.line(outlook);
}

}  // namespace

LoggedTouch record(store::BookDraft& draft, Contact contact, NewTouch const& made, Date today) {
  Settings const& settings = draft.settings();
  auto const before = cadence::standing(contact, settings, {}, today);
  contact.log.push_back(made.touch);
  choose(contact);
  for (TypedPromise const& promise : made.promises) {
    contact.promises.push_back(
        {.id = draft.new_id(), .what = promise.what, .by = promise.by, .made = today});
  }
  if (made.next) contact.next = NextDate{.on = made.next};
  LoggedTouch logged{.touch = made.touch,
                     .contact = contact,
                     .standing = cadence::standing(contact, settings, {}, today),
                     .restart_contacts = settings.restart_contacts,
                     .new_promises = made.promises.size()};
  if (made.touch.asked && !before.ask_ok) logged.early_ask = before;
  draft.put(std::move(contact));
  return logged;
}

terminal::Page logged_page(std::vector<LoggedTouch> const& logged,
                           std::unordered_map<std::string, std::string> const& shortest,
                           Date today) {
  terminal::Page page;
  std::vector<std::string> next;
  for (LoggedTouch const& entry : logged) {
    std::string const& name = shortest.at(entry.contact.id);
    add_entry(page, entry, name, today);
    bool const waits =
        entry.standing.attempts > 0 && entry.standing.stage != cadence::Stage::Resting;
    if (waits) next.push_back(fmt::format("reconnect log {} --replied (when it comes)", name));
  }
  if (!next.empty()) page.next(std::move(next));
  return page;
}

}  // namespace reconnect::commands
