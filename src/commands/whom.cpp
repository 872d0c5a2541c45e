// SPDX-License-Identifier: MIT
#include "whom.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/names.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

[[noreturn]] void refuse_unknown(std::string_view typed,
                                 std::vector<std::string> const& near_misses) {
  std::string hint;
  if (!near_misses.empty()) {
    std::string names;
    for (std::string const& name : near_misses)
      names += (names.empty() ? "" : " or ") + quoted(name);
    hint = "did you mean " + names + "?";
  } else if (typed.find(' ') != std::string_view::npos) {
    hint = fmt::format("to add them: reconnect add {} --last today", quoted(typed));
  } else {
    hint = "`reconnect list` shows everybody";
  }
  throw Error(ExitCode::NoSuchContact, "no contact matches " + quoted(typed), hint);
}

[[noreturn]] void refuse_ambiguous(std::string_view typed,
                                   std::vector<people::Match> const& matches) {
  std::vector<Candidate> candidates;
  candidates.reserve(matches.size());
  for (auto const& match : matches) candidates.push_back({match.id, match.name});
  throw Error(ExitCode::AmbiguousName,
              fmt::format("{} could be {} people", quoted(typed), matches.size()),
              "type more of the name, or the id")
      .with_candidates(std::string(typed), std::move(candidates));
}

}  // namespace

void check_own_id(store::BookView const& book, Contact const& contact) {
  std::vector<std::string> names;
  book.each(store::Detail::Name, [&](Contact const& other) {
    if (other.id == contact.id) names.push_back(other.name);
  });
  if (names.size() < 2 && !contact.id.empty()) return;
  std::string const all = fmt::to_string(fmt::join(names, " and "));
  if (contact.id.empty()) {
    throw Error(ExitCode::Refused, all + (names.size() == 1 ? " has no id" : " have no id"),
                "`reconnect check --fix` gives them one");
  }
  throw Error(ExitCode::Refused, fmt::format("{} have one id, {}", all, contact.id),
              fmt::format("`reconnect check --fix` gives {} a new one",
                          names.size() == 2 ? "the second" : "all but the first"));
}

std::unordered_set<std::string> shared_ids(store::BookView const& book) {
  std::unordered_set<std::string> seen{""};
  std::unordered_set<std::string> shared;
  book.each(store::Detail::Name, [&](Contact const& contact) {
    if (!seen.insert(contact.id).second) shared.insert(contact.id);
  });
  return shared;
}

std::optional<Contact> found_again(store::BookView const& book, std::string_view id,
                                   std::string_view name) {
  std::optional<Contact> contact = book.find(id);
  if (contact && contact->name != name) check_own_id(book, *contact);
  return contact;
}

bool has_cadence(Contact const& contact, Settings const& settings) {
  return !contact.unsorted && !cadence::interval_of(contact, settings).is_never();
}

Contact whom(Context const& context, store::BookView const& book, std::string_view typed) {
  std::string const name = typed_name(typed);
  if (auto const chosen = context.chosen.find(name); chosen != context.chosen.end()) {
    if (auto contact = book.find(chosen->second)) return *std::move(contact);
  }
  people::NameSearch search(name);
  Settings const& settings = book.settings();
  book.each(store::Detail::Name, [&](Contact const& contact) {
    search.consider(contact, has_cadence(contact, settings));
  });
  auto const matches = search.matches();
  if (matches.empty()) refuse_unknown(name, search.near_misses());
  if (matches.size() > 1) refuse_ambiguous(name, matches);
  return found_again(book, matches.front().id, matches.front().name).value();
}

std::vector<Contact> each_named(Context const& context, store::BookView const& book,
                                std::vector<std::string> const& names, std::string_view command) {
  if (names.empty())
    throw Error(ExitCode::Usage, fmt::format("{} needs a NAME", command),
                fmt::format("`reconnect {} -h` shows examples", command));
  std::vector<Contact> contacts;
  for (std::string const& name : names) {
    Contact contact = whom(context, book, name);
    if (std::ranges::find(contacts, contact.id, &Contact::id) == contacts.end()) {
      contacts.push_back(std::move(contact));
    }
  }
  return contacts;
}

std::string const& needed(std::optional<std::string> const& word, std::string_view command,
                          std::string_view what) {
  if (word) return *word;
  std::string_view const article = what.starts_with("--") ? "" : what == "ID" ? "an " : "a ";
  throw Error(ExitCode::Usage, fmt::format("{} needs {}{}", command, article, what),
              fmt::format("`reconnect {} -h` shows examples", command));
}

std::unordered_map<std::string, std::string> short_names(store::BookView const& book,
                                                         std::vector<Contact> const& contacts) {
  std::unordered_map<std::string, std::string> names;
  if (contacts.empty()) return names;
  std::vector<Contact const*> wanted;
  wanted.reserve(contacts.size());
  for (Contact const& contact : contacts) wanted.push_back(&contact);
  people::ShortNames shortest(wanted);
  book.each(store::Detail::Name, [&](Contact const& contact) {
    shortest.consider(contact, has_cadence(contact, book.settings()));
  });
  for (Contact const& contact : contacts) names[contact.id] = shortest.shortest(contact);
  return names;
}

std::string short_name(store::BookView const& book, Contact const& contact) {
  return short_names(book, {contact}).at(contact.id);
}

}  // namespace reconnect::commands
