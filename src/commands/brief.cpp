// SPDX-License-Identifier: MIT
#include "brief.hpp"

#include <fmt/format.h>

#include "draft_words.hpp"
#include "particulars.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/record.hpp"
#include "reconnect/system/clock.hpp"
#include "reconnect/terminal/campaign_page.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

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

/// " (LinkedIn)": where the news is from, as its source writes itself.
std::string source_said(News const& news) {
  if (news.source.empty()) return "";
  return fmt::format(" ({})", news.source == "linkedin" ? "LinkedIn" : news.source);
}

std::vector<std::string> news_said(Contact const& contact, Date today) {
  std::vector<std::string> facts;
  for (auto const& [news, more] : cadence::told_news(contact, today)) {
    facts.push_back(fmt::format("{}: {}{}{}", terminal::day_said(*news->on, today), news->what,
                                source_said(*news), terminal::more_posts(more)));
  }
  return facts;
}

std::vector<std::string> promises_said(Contact const& contact, Side side, Date today) {
  std::vector<std::string> facts;
  for (auto const* promise : cadence::open_promises(contact, side)) {
    facts.push_back(promise->by ? fmt::format("{}, by {}", promise->what,
                                              terminal::fixed_day_said(*promise->by, today))
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

/// "CTO at Initech (new since May)": a job that is open news says since when.
std::string job_said(Contact const& contact, Date today) {
  std::string work = work_said(contact);
  for (News const* news : cadence::open_news(contact, today)) {
    if (news->since && news->what == "now " + work)
      return fmt::format("{} ({})", work, terminal::news_dated(*news, today));
  }
  return work;
}

std::string clock_said(std::chrono::local_seconds time) {
  std::chrono::hh_mm_ss const clock(time - std::chrono::floor<std::chrono::days>(time));
  return fmt::format("{:02}:{:02}", clock.hours().count(), clock.minutes().count());
}

/// Before eight and from nine in the evening on nobody is called (A8).
bool is_odd_hour(std::chrono::local_seconds time) {
  using std::chrono::hours;
  auto const clock = time - std::chrono::floor<std::chrono::days>(time);
  return clock < hours{8} || clock >= hours{21};
}

/// "CTO at Initech (new since May) · Madrid, 17:40 there".
std::string where_said(Contact const& contact,
                       std::optional<std::chrono::local_seconds> const& local_time, Date today) {
  std::string where = contact.place;
  if (local_time) where += (where.empty() ? "" : ", ") + clock_said(*local_time) + " there";
  std::string const job = job_said(contact, today);
  return job + (job.empty() || where.empty() ? "" : " · ") + where;
}

/// "2026-11-22T17:40", for scripts.
std::string local_time_text(std::chrono::local_seconds time) {
  Date const day(std::chrono::floor<std::chrono::days>(time));
  return to_text(day) + "T" + clock_said(time);
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

/// Returns how one writes to them, where that suits better than a call.
std::optional<Medium> medium_to_write(Contact const& contact, cadence::Standing const& standing,
                                      bool may_be_called) {
  if (standing.medium == Medium::Text || standing.medium == Medium::Email) return standing.medium;
  Medium const written = written_medium(contact);
  if (written == Medium::Social)
    return contact.urls.empty() ? std::nullopt : std::optional(written);
  return may_be_called ? std::nullopt : std::optional(written);
}

}  // namespace

Brief brief_of(Context const& context, Contact const& contact, cadence::Standing const& standing,
               Outlook const& outlook, Purpose purpose) {
  Date const today = outlook.today;
  Brief brief;
  if (context.now && !contact.tz.empty())
    brief.local_time = system::local_time(*context.now, contact.tz);
  brief.where = where_said(contact, brief.local_time, today);
  std::string const was = contact.was ? fmt::format("you were {}", to_text(*contact.was)) : "";
  add(brief.notes, "you met", {contact.met, was});
  std::string const last = last_talk_said(contact, standing, today);
  add(brief.notes, "last spoke", {last.empty() ? "no talk noted" : last});
  add(brief.notes, "since then", news_said(contact, today));
  add(brief.notes, "to remember", {contact.notes.substr(0, contact.notes.find('\n'))});
  add(brief.notes, "you promised", promises_said(contact, Side::Me, today));
  add(brief.notes, "they promised", promises_said(contact, Side::Them, today));
  add(brief.notes, "balance", {said(balance_of(contact))});
  add(brief.notes, "look first", contact.urls);
  add(brief.notes, "not yet", {ladder_said(standing, outlook.settings)});
  add(brief.notes, "today", occasions_of(contact, standing, outlook));
  add(brief.notes, "to say",
      {terminal::what_to_say(contact, outlook.settings, outlook.campaigns, outlook.today)});
  bool const is_night = brief.local_time && is_odd_hour(*brief.local_time);
  if (is_night) {
    add(brief.notes, "not now", {clock_said(*brief.local_time) + " there: write rather than call"});
  }
  if (purpose == Purpose::Day) brief.written = medium_to_write(contact, standing, !is_night);
  std::string const& me = outlook.settings.me.name;
  brief.words = brief.written ? words_to_write(context, contact, standing, me)
                              : openers_of(context, contact, standing, me);
  if (brief.written) brief.words.resize(1);
  brief.checklist = checklist_of(contact);
  return brief;
}

void add_brief(terminal::Page& page, Contact const& contact, Brief const& brief,
               std::string const& shortest) {
  page.line({{contact.name, Ink::Name},
             {contact.key ? " ★" : "", Ink::Accent},
             {brief.where.empty() ? "" : "   " + brief.where, Ink::Dim}});
  terminal::Entries entries;
  for (Note const& note : brief.notes) {
    add_facts(entries, note.label, note.facts);
  }
  page.add(std::move(entries));
  page.blank();
  page.line({{brief.written ? "To write" : "To open with"}}, 2);
  for (std::string const& words : brief.words) page.line({{"\"" + words + "\""}}, 4);
  if (!brief.checklist.empty()) {
    page.blank();
    page.line({{fmt::format("Checklist (reconnect edit {})", shortest)}}, 2);
    terminal::Entries items{.indent = 4};
    for (PrepItem const& item : brief.checklist) {
      items.rows.push_back(
          {.cells = {{fmt::format("[{}] {}", item.text.empty() ? ' ' : 'x', item.item)}},
           .facts = item.text.empty() ? std::vector<terminal::Span>{}
                                      : std::vector<terminal::Span>{{item.text}}});
    }
    page.add(std::move(items));
  }
  ask_how_you_met(page, contact, shortest);
}

Object brief_members(Contact const& contact, cadence::Standing const& standing,
                     Outlook const& outlook, Brief const& brief) {
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
  Value const local_time = brief.local_time ? Value(local_time_text(*brief.local_time)) : Value();
  return {{"contact", Stored{store::record_text(contact)}},
          {"derived", list_members(contact, standing, outlook)},
          {"brief", std::move(notes)},
          {brief.written ? "to_write" : "to_open_with", std::move(words)},
          {"checklist", std::move(checklist)},
          {"local_time", local_time}};
}

void tell_missing(Context const& context, Contact const& contact, Brief const& brief,
                  Settings const& settings, std::string const& shortest) {
  if (brief.written && settings.me.name.empty()) {
    context.console.tell(
        "hint: `reconnect settings me.name NAME` lets the words say who you are\n");
  }
  if (context.now && !contact.tz.empty() && !brief.local_time) {
    context.console.tell(fmt::format(
        "hint: no time zone is called {} here: `reconnect edit {} --tz Europe/Madrid`\n",
        terminal::printable(quoted(contact.tz)), terminal::printable(shortest)));
  }
}

Contact named_or_first(Context const& context, store::BookView const& book,
                       std::optional<std::string> const& name, std::string_view command) {
  if (name) return whom(context, book, *name);
  auto const plan = plan_of(book, context.today);
  if (!plan.listed.empty()) return book.find(plan.listed.front().id).value();
  throw Error(ExitCode::Refused, "nobody is on today's list",
              fmt::format("name somebody: reconnect {} NAME", command));
}

}  // namespace reconnect::commands
