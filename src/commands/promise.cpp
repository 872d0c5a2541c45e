// SPDX-License-Identifier: MIT
#include "reconnect/commands/promise.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "holders.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// An open promise and whose it is.
struct Pledge {
  std::string contact_id{};
  std::string name{};
  reconnect::Promise promise{};
};

std::vector<Pledge> pledges_of(Contact const& contact) {
  std::vector<Pledge> pledges;
  for (auto const& promise : contact.promises) {
    if (!promise.done) pledges.push_back({contact.id, contact.name, promise});
  }
  return pledges;
}

Value value_of(Pledge const& pledge) {
  auto const day = [](std::optional<Date> const& date) {
    return date ? Value(to_text(*date)) : Value();
  };
  return Object{{"id", pledge.promise.id},
                {"contact", pledge.contact_id},
                {"name", pledge.name},
                {"what", pledge.promise.what},
                {"by", day(pledge.promise.by)},
                {"made", day(pledge.promise.made)},
                {"from", to_text(pledge.promise.from)}};
}

terminal::Page page_of(std::vector<Pledge> const& pledges, Date today) {
  terminal::Page page;
  terminal::Table table;
  for (Pledge const& pledge : pledges) {
    auto const& by = pledge.promise.by;
    table.rows.push_back(
        {{by ? terminal::day_said(*by, today) : "", by && *by <= today ? Ink::Accent : Ink::Plain},
         {pledge.name, Ink::Name},
         {pledge.promise.from == Side::Me ? "you" : "they", Ink::Dim},
         {pledge.promise.what},
         {pledge.promise.id, Ink::Dim}});
  }
  if (table.rows.empty()) {
    page.line("No open promises.");
    page.next({"reconnect promise add NAME TEXT --by DATE"});
    return page;
  }
  page.add(std::move(table));
  page.next({fmt::format("reconnect promise done {}", pledges.front().promise.id)});
  return page;
}

/// Returns the one promise that is open. Throws `Error`: exit 1 where none is, 4 where several are
/// and none was chosen at the terminal.
std::string only_promise(Contact const& contact, std::string const& typed) {
  auto const pledges = pledges_of(contact);
  if (pledges.empty()) {
    throw Error(ExitCode::Refused, contact.name + " has no open promise",
                "`reconnect promise list` shows the ids");
  }
  if (pledges.size() == 1) return pledges.front().promise.id;
  std::vector<Candidate> candidates;
  candidates.reserve(pledges.size());
  for (Pledge const& pledge : pledges)
    candidates.push_back({pledge.promise.id, pledge.promise.what});
  throw Error(ExitCode::AmbiguousName,
              fmt::format("{} has {} open promises", contact.name, pledges.size()),
              "give the id of the one that is kept")
      .with_candidates(typed, std::move(candidates));
}

/// Returns the contact and the id of the promise that a word names: an id, or somebody with one
/// open promise.
std::pair<Contact, std::string> promise_meant(Context const& context, store::BookView const& book,
                                              std::string const& which) {
  auto const promiser = [&](std::string const& id) {
    return holder_of(context, book, &Contact::promises, id);
  };
  if (auto contact = promiser(which)) return {*std::move(contact), which};
  if (auto const chosen = context.chosen.find(which); chosen != context.chosen.end()) {
    if (auto contact = promiser(chosen->second)) return {*std::move(contact), chosen->second};
  }
  Contact contact = whom(context, book, which);
  std::string id = only_promise(contact, which);
  return {std::move(contact), std::move(id)};
}

}  // namespace

void PromiseAdd::declare(Options& options) {
  options.word("NAME", "Who", contact_name);
  options.word("TEXT", "What was promised", what);
  options.add({"--by", "DATE", "Say by when"}, by);
  options.add({"--from", "SIDE", "Say who promised: me (the default) or them"}, from);
}

Answer PromiseAdd::run(Context& context) const {
  std::string const text = typed_line(needed(what, name, "TEXT"), "the promise");
  Date const day = typed_date(needed(by, name, "--by DATE"), context.today, Direction::Ahead);
  Side const side = from ? typed_side(*from) : Side::Me;
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact contact = whom(context, draft, needed(contact_name, name, "NAME"));
    std::string const id = draft.new_id();
    contact.promises.push_back(
        {.id = id, .what = text, .by = day, .made = context.today, .from = side});
    page.line(side == Side::Me ? fmt::format("Promised to {}: {}, by {}.", contact.name, text,
                                             terminal::weekday_said(day))
                               : fmt::format("{} promised: {}, by {}.", contact.name, text,
                                             terminal::weekday_said(day)));
    page.next({"reconnect promise done " + id});
    draft.put(std::move(contact));
  });
  return changed(context, made, std::move(page));
}

void PromiseList::declare(Options& options) {
  options.word("[NAME]", "Whose; without it, everybody's", contact_name);
  options.add({"--due", "", "Only those whose day has come"}, due);
}

Answer PromiseList::run(Context& context) const {
  auto const book = context.store.load();
  std::vector<Pledge> pledges;
  auto const take = [&](Contact const& contact) {
    for (Pledge& pledge : pledges_of(contact)) {
      bool const has_come = pledge.promise.by && *pledge.promise.by <= context.today;
      if (has_come || !due) pledges.push_back(std::move(pledge));
    }
  };
  if (contact_name) {
    take(whom(context, *book, *contact_name));
  } else {
    book->each(store::Detail::Whole, take);
  }
  std::ranges::stable_sort(pledges, [](Pledge const& left, Pledge const& right) {
    return left.promise.by.value_or(last_date) < right.promise.by.value_or(last_date);
  });
  Array values;
  for (Pledge const& pledge : pledges) values.push_back(value_of(pledge));
  return {.members = {{"promises", std::move(values)}}, .page = page_of(pledges, context.today)};
}

void PromiseDone::declare(Options& options) {
  options.word("ID", "Which promise, or a NAME with one that is open", which);
}

Answer PromiseDone::run(Context& context) const {
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    auto [contact, id] = promise_meant(context, draft, needed(which, name, "ID"));
    auto& promise = *std::ranges::find(contact.promises, id, &reconnect::Promise::id);
    page.line(fmt::format("Kept: {} ({}).", promise.what, contact.name));
    if (promise.done) return;
    promise.done = context.today;
    page.next({"reconnect log " + short_name(draft, contact)});
    draft.put(std::move(contact));
  });
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
