// SPDX-License-Identifier: MIT
#include "reconnect/commands/prep.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "morning.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/terminal/drafts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// A line of the brief: its label and what is known.
struct Note {
  std::string label{};
  std::vector<std::string> facts{};
};

/// Everything that the brief says, before it becomes a page or members.
struct Brief {
  std::vector<Note> notes{};
  bool writes{false};  // the medium is a text or an e-mail
  std::vector<std::string> words{};
  std::vector<PrepItem> checklist{};
};

void add(std::vector<Note>& notes, std::string label, std::vector<std::string> facts) {
  std::erase_if(facts, [](std::string const& fact) { return fact.empty(); });
  if (!facts.empty()) notes.push_back({std::move(label), std::move(facts)});
}

std::string last_talk_said(Contact const& contact, cadence::Standing const& standing, Date today) {
  Touch const* const talk = cadence::last_talk(contact, today);
  if (talk != nullptr) {
    std::string text = talk->how ? std::string(terminal::noun(*talk->how)) + ", " : "";
    text += terminal::said(*talk->on, today);
    return talk->note.empty() ? text : text + ": \"" + talk->note + "\"";
  }
  return contact.last_contact && standing.last_contact ? terminal::said(*contact.last_contact) : "";
}

std::vector<std::string> news_said(Contact const& contact, Date today) {
  std::vector<std::string> facts;
  for (News const* news : cadence::open_news(contact, today)) {
    facts.push_back(fmt::format("{}: {}", terminal::day_said(*news->on, today), news->what));
  }
  return facts;
}

std::vector<std::string> promises_said(Contact const& contact, Side side, Date today) {
  std::vector<std::string> facts;
  for (auto const* promise : cadence::open_promises(contact, side)) {
    facts.push_back(
        promise->by ? fmt::format("{}, by {}", promise->what, terminal::said(*promise->by, today))
                    : promise->what);
  }
  return facts;
}

std::string ladder_said(cadence::Standing const& standing, Settings const& settings) {
  if (standing.ask_ok) return "";
  if (standing.reasons.has(cadence::Reason::Balance)) return "a favour: you asked last, give first";
  if (standing.rung == 0)
    return fmt::format("no agenda for the first {} contacts", settings.restart_contacts);
  return fmt::format("no agenda: {} of {} since the silence", standing.rung,
                     settings.restart_contacts);
}

std::string balance_said(Contact const& contact) {
  auto const gave = std::ranges::count(contact.log, true, &Touch::gave);
  auto const asked = std::ranges::count(contact.log, true, &Touch::asked);
  return gave + asked == 0 ? "" : fmt::format("you helped {}, asked {}", gave, asked);
}

/// The checklist of a prepared call: its standing items first, then the user's own.
std::vector<PrepItem> checklist_of(Contact const& contact) {
  constexpr std::array<std::string_view, 4> items{"what can I offer",
                                                  "what I say when asked what I do",
                                                  "what I will not ask", "the opening sentence"};
  std::vector<PrepItem> checklist;
  if (contact.key) {
    for (std::string_view const item : items) {
      auto const filled = std::ranges::find(contact.prep, item, &PrepItem::item);
      checklist.push_back(filled == contact.prep.end() ? PrepItem{std::string(item)} : *filled);
    }
  }
  for (PrepItem const& item : contact.prep) {
    bool const stands = std::ranges::find(checklist, item.item, &PrepItem::item) != checklist.end();
    if (!stands) checklist.push_back(item);
  }
  return checklist;
}

/// Returns the reasons for a word today that no other line of the brief tells.
std::vector<std::string> occasions_of(Contact const& contact, cadence::Standing const& standing,
                                      Outlook const& outlook) {
  using cadence::Reason;
  std::vector<std::string> facts;
  for (Reason const reason :
       {Reason::Next, Reason::Thank, Reason::TheyCalled, Reason::Birthday, Reason::Campaign,
        Reason::Cooling, Reason::Attempts, Reason::NoChannel}) {
    if (!standing.reasons.has(reason)) continue;
    facts.push_back(terminal::why(reason, contact, standing, outlook.settings, outlook.campaigns,
                                  outlook.today));
  }
  return facts;
}

Brief brief_of(Contact const& contact, cadence::Standing const& standing, Outlook const& outlook) {
  Date const today = outlook.today;
  Brief brief;
  std::string const was = contact.was ? fmt::format("you were {}", to_text(*contact.was)) : "";
  add(brief.notes, "you met", {contact.met, was});
  std::string const last = last_talk_said(contact, standing, today);
  add(brief.notes, "last spoke", {last.empty() ? "no talk noted" : last});
  add(brief.notes, "since then", news_said(contact, today));
  add(brief.notes, "to remember", {contact.notes.substr(0, contact.notes.find('\n'))});
  add(brief.notes, "you promised", promises_said(contact, Side::Me, today));
  add(brief.notes, "they promised", promises_said(contact, Side::Them, today));
  add(brief.notes, "balance", {balance_said(contact)});
  add(brief.notes, "look first", contact.urls);
  add(brief.notes, "not yet", {ladder_said(standing, outlook.settings)});
  add(brief.notes, "today", occasions_of(contact, standing, outlook));
  brief.writes = standing.medium == Medium::Text || standing.medium == Medium::Email;
  brief.words =
      brief.writes
          ? std::vector{terminal::words_to_write(contact, standing, outlook.settings.me.name)}
          : terminal::openers(contact, today);
  brief.checklist = checklist_of(contact);
  return brief;
}

std::string work_of(Contact const& contact) {
  if (contact.title.empty() || contact.org.empty()) return contact.title + contact.org;
  return contact.title + " at " + contact.org;
}

terminal::Page page_of(Contact const& contact, Brief const& brief, std::string const& shortest) {
  terminal::Page page;
  std::string where = work_of(contact);
  if (!contact.place.empty()) where += (where.empty() ? "" : " · ") + contact.place;
  page.line({{contact.name, Ink::Name},
             {contact.key ? " ★" : "", Ink::Accent},
             {where.empty() ? "" : "   " + where, Ink::Dim}});
  terminal::Entries entries;
  for (Note const& note : brief.notes) {
    terminal::Entry entry{.cells = {{note.label, Ink::Dim}}};
    for (std::string const& fact : note.facts) entry.facts.push_back({fact});
    entries.rows.push_back(std::move(entry));
  }
  page.add(std::move(entries));
  page.blank();
  page.line({{brief.writes ? "To write" : "To open with"}}, 2);
  for (std::string const& words : brief.words) page.line({{"\"" + words + "\""}}, 4);
  if (!brief.checklist.empty()) {
    page.blank();
    page.line({{fmt::format("Checklist (reconnect edit {})", shortest)}}, 2);
    terminal::Entries items{.indent = 4};
    for (PrepItem const& item : brief.checklist) {
      items.rows.push_back(
          {.cells = {{fmt::format("[{}] {}", item.text.empty() ? ' ' : 'x', item.item)}},
           .facts = {{item.text}}});
    }
    page.add(std::move(items));
  }
  if (contact.met.empty())
    page.line(fmt::format("How did you meet? reconnect edit {} --met TEXT", shortest), Ink::Dim);
  page.next({"reconnect log " + shortest, "not now: reconnect snooze " + shortest});
  return page;
}

Object members_of(Contact const& contact, cadence::Standing const& standing, Outlook const& outlook,
                  Brief const& brief) {
  Array notes;
  for (Note const& note : brief.notes) {
    Array facts;
    for (std::string const& fact : note.facts) facts.emplace_back(fact);
    notes.push_back(Object{{"label", note.label}, {"facts", std::move(facts)}});
  }
  Array words;
  for (std::string const& sentence : brief.words) words.emplace_back(sentence);
  Object checklist;
  for (PrepItem const& item : brief.checklist)
    checklist.emplace_back(item.item, item.text.empty() ? Value() : Value(item.text));
  return {{"contact", Stored{store::record_text(contact)}},
          {"derived", list_members(contact, standing, outlook)},
          {"brief", std::move(notes)},
          {brief.writes ? "to_write" : "to_open_with", std::move(words)},
          {"checklist", std::move(checklist)}};
}

Contact first_of_today(store::BookView const& book, Date today) {
  auto const plan = plan_of(book, today);
  if (!plan.listed.empty()) return book.find(plan.listed.front().id).value();
  throw Error(ExitCode::Refused, "nobody is on today's list", "name somebody: reconnect prep NAME");
}

}  // namespace

void Prep::declare(Options& options) {
  options.word("[NAME]", "Who; without it, the first of today's list", contact_name);
}

Answer Prep::run(Context& context) const {
  auto const book = context.store.load();
  Contact const contact =
      contact_name ? whom(context, *book, *contact_name) : first_of_today(*book, context.today);
  auto const campaigns = campaigns_of(*book);
  Outlook const outlook{book->settings(), campaigns, context.today};
  auto const standing = cadence::standing(contact, outlook.settings, campaigns, context.today);
  Brief const brief = brief_of(contact, standing, outlook);
  if (brief.writes && outlook.settings.me.name.empty()) {
    context.console.tell(
        "hint: `reconnect settings me.name NAME` lets the words say who you are\n");
  }
  return {.members = members_of(contact, standing, outlook, brief),
          .page = page_of(contact, brief, short_name(*book, contact))};
}

}  // namespace reconnect::commands
