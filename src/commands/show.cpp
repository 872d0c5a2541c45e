// SPDX-License-Identifier: MIT
#include "reconnect/commands/show.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "morning.hpp"
#include "particulars.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Entries;
using terminal::Ink;

constexpr std::size_t shown_touches = 10;

std::string labelled(std::string const& text, std::string const& label) {
  return label.empty() ? text : text + " (" + label + ")";
}

std::vector<std::string> channels(Contact const& contact) {
  std::vector<std::string> facts;
  for (Phone const& phone : contact.phones) facts.push_back(labelled(phone.number, phone.label));
  for (Email const& email : contact.emails) facts.push_back(labelled(email.address, email.label));
  if (contact.prefers) facts.push_back(fmt::format("prefers {}", to_text(*contact.prefers)));
  return facts;
}

std::string due_sentence(cadence::Standing const& standing, Date today) {
  if (!standing.due_on) return standing.resting_until_woken ? "resting until woken" : "";
  if (standing.tie == cadence::Tie::Dormant && standing.is_due(today))
    return "worth getting in touch";
  std::string_view const word = standing.is_due(today) ? "since" : "from";
  return fmt::format("{} {}", word, terminal::day_said(*standing.due_on, today));
}

std::string touch_line(Touch const& touch, Date today) {
  std::string line = touch.on ? terminal::said(*touch.on, today) : "no day";
  if (touch.how) line += fmt::format(", {}", terminal::noun(*touch.how));
  if (touch.from == Side::Them) line += " from them";
  if (!cadence::is_answered(touch)) line += ", not answered";
  if (touch.minutes) line += fmt::format(", {} min", *touch.minutes);
  if (touch.gave) line += ", you helped";
  if (touch.asked) line += ", you asked";
  if (!touch.note.empty()) line += fmt::format(": \"{}\"", touch.note);
  return line;
}

/// The touches, latest first.
std::vector<Touch const*> latest_touches(Contact const& contact) {
  std::vector<Touch const*> touches;
  for (Touch const& touch : contact.log) touches.push_back(&touch);
  std::ranges::stable_sort(
      touches, [](Touch const* left, Touch const* right) { return left->on > right->on; });
  return touches;
}

void add_person(Entries& rows, Contact const& contact, cadence::Standing const& standing,
                Date today) {
  add_facts(rows, "work", {work_said(contact), contact.place});
  add_facts(rows, "met",
            {contact.met, contact.was ? fmt::format("you were {}", to_text(*contact.was)) : ""});
  add_facts(rows, "also", contact.aliases);
  add_facts(rows, "reach", channels(contact));
  add_facts(rows, "look", contact.urls);
  add_facts(rows, "tags", contact.tags);
  add_facts(rows, "birthday", {contact.birthday ? terminal::said(*contact.birthday) : ""});
  add_facts(rows, "stage",
            {terminal::stage_said(contact, standing, today),
             standing.interval.is_never() ? "" : terminal::said(standing.interval),
             due_sentence(standing, today)});
  if (contact.last_contact)
    add_facts(rows, "before", {"last contact " + terminal::said(*contact.last_contact)});
  add_facts(
      rows, "rest",
      {standing.rest_until ? "until " + terminal::day_said(*standing.rest_until, today) : "",
       contact.rest && (standing.rest_until || standing.resting_until_woken) ? contact.rest->why
                                                                             : ""});
  if (contact.next && contact.next->on && cadence::next_date_stands(contact, today)) {
    add_facts(rows, "next", {terminal::day_said(*contact.next->on, today), contact.next->why});
  }
}

void add_open_matters(Entries& rows, Contact const& contact, Date today) {
  for (auto const& [news, more] : cadence::told_news(contact, today)) {
    add_facts(rows, "news",
              {fmt::format("{} ({}, {}){}", news->what, terminal::said(*news->on, today), news->id,
                           terminal::more_posts(more))});
  }
  auto const by = [today](reconnect::Promise const& promise) {
    return promise.by ? ", by " + terminal::day_said(*promise.by, today) : std::string();
  };
  for (Side const side : {Side::Me, Side::Them}) {
    std::string label = side == Side::Me ? "you promised" : "they promised";
    for (auto const* promise : cadence::open_promises(contact, side)) {
      add_facts(rows, std::exchange(label, ""),
                {fmt::format("{}{} ({})", promise->what, by(*promise), promise->id)});
    }
  }
}

void add_log(Entries& rows, Contact const& contact, Date today) {
  auto const touches = latest_touches(contact);
  add_facts(rows, "balance", {said(balance_of(contact))});
  for (std::size_t index = 0; index < touches.size() && index < shown_touches; ++index) {
    add_facts(rows, index == 0 ? "log" : "", {touch_line(*touches[index], today)});
  }
  if (touches.size() > shown_touches)
    add_facts(rows, "", {fmt::format("and {} earlier", touches.size() - shown_touches)});
}

terminal::Page page_of(Contact const& contact, cadence::Standing const& standing,
                       std::string const& shortest, Date today) {
  terminal::Page page;
  page.line({{contact.name, Ink::Name},
             {contact.key ? " ★" : "", Ink::Accent},
             {"   " + contact.id, Ink::Dim}});
  Entries rows;
  add_person(rows, contact, standing, today);
  add_open_matters(rows, contact, today);
  add_log(rows, contact, today);
  page.add(std::move(rows));
  if (!contact.notes.empty()) page.add(terminal::Verbatim{contact.notes, 2});
  if (standing.touch || standing.score > 0) page.line(terminal::score_said(standing), Ink::Dim);
  page.next({"reconnect prep " + shortest, "reconnect edit " + shortest});
  return page;
}

}  // namespace

void Show::declare(Options& options) { options.word("NAME", "Who", contact_name); }

Answer Show::run(Context& context) const {
  auto const book = context.store.load();
  Contact const contact = whom(context, *book, needed(contact_name, "show", "NAME"));
  auto const campaigns = campaigns_of(*book);
  auto const standing = cadence::standing(contact, book->settings(), campaigns, context.today);
  tell_unread(context, *book);
  return {.members = {{"contact", Stored{store::record_text(contact)}},
                      {"derived", list_members(contact, standing,
                                               {book->settings(), campaigns, context.today})}},
          .page = page_of(contact, standing, short_name(*book, contact), context.today)};
}

}  // namespace reconnect::commands
