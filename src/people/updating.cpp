// SPDX-License-Identifier: MIT
// What an import changes in somebody who is known, and two records as one.
#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "people/aliases.hpp"
#include "people/changes.hpp"
#include "people/members.hpp"
#include "people/origins.hpp"
#include "people/uniting.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/joining.hpp"

namespace reconnect::people {
namespace {

/// A company and a title, as one source or the contact has them.
struct Job {
  std::string org{};
  std::string title{};
  friend bool operator==(Job const&, Job const&) = default;

  bool is_empty() const { return org.empty() && title.empty(); }
  std::string headline() const {
    std::string const at = org.empty() ? "" : " at " + org;
    return "now" + (title.empty() ? "" : " " + title) + at;
  }
};

Job job_of(Contact const& contact) { return {contact.org, contact.title}; }
Job job_of(Origin const& origin) { return {origin.org, origin.title}; }

/// Returns whether both say something, and not the same.
bool differ(std::string const& left, std::string const& right) {
  return !left.empty() && !right.empty() && folded(left) != folded(right);
}

void replace(std::string& member, std::string_view name, std::string const& text,
             Changes& changes) {
  if (member == text) return;
  changes.note(name, member, text);
  member = text;
}

/// Puts the source's job in the place of what its last import wrote, or of nothing. A title goes
/// with its company: it stays out where the user has typed another one.
void replace_job(Contact& contact, Job const& remembered, Job const& now, Changes& changes) {
  bool const is_own = !contact.org.empty() && contact.org != remembered.org;
  if (is_own && folded(contact.org) != folded(now.org)) return;
  if (!is_own && !is_unreadable(contact, "org")) replace(contact.org, "org", now.org, changes);
  bool const may_replace = contact.title.empty() || contact.title == remembered.title;
  if (may_replace && !is_unreadable(contact, "title"))
    replace(contact.title, "title", now.title, changes);
}

/// Returns the news that the new job is, where it is any.
std::optional<News> job_news(Job const& before, Job const& remembered, Job const& now,
                             UpdateContext const& context) {
  std::string const& org = before.org.empty() ? remembered.org : before.org;
  std::string const& title = before.title.empty() ? remembered.title : before.title;
  if (!differ(org, now.org) && !differ(title, now.title)) return std::nullopt;
  News news{.on = context.today, .what = now.headline(), .source = "linkedin"};
  // Only what an import has said can have changed since that import.
  bool const is_since =
      !remembered.is_empty() && context.last_import && *context.last_import < context.today;
  if (is_since) news.since = context.last_import;
  return news;
}

/// Takes in the company and the title that a source says, where it says something else than the
/// last time.
void take_job(Contact& contact, Origin const& said, UpdateContext const& context,
              Changes& changes) {
  Origin* const origin = origin_for(contact, said);
  Job const remembered = origin == nullptr ? Job{} : job_of(*origin);
  Job const now = job_of(said);
  if (now == remembered) return;
  Job const before = job_of(contact);
  replace_job(contact, remembered, now, changes);
  if (origin != nullptr) std::tie(origin->org, origin->title) = std::tie(said.org, said.title);
  if (origin != nullptr) changes.note("origin", "", origin->source);
  if (source_of(said) != "linkedin" || is_unreadable(contact, "news")) return;
  if (std::optional<News> news = job_news(before, remembered, now, context)) {
    news->id = context.new_id();
    changes.note("news", "", news->what);
    contact.news.push_back(*std::move(news));
  }
}

/// Returns whether the candidate is a source's word on this contact: a row that says a job, under
/// the key that the contact has there. Two profiles of one person would take turns in being news.
bool is_word_of_source(Contact& contact, Contact const& candidate) {
  bool const is_copy = !candidate.id.empty();
  if (is_copy || candidate.origin.size() != 1) return false;
  Origin const& said = candidate.origin.front();
  Origin const* const own = origin_for(contact, said);
  return !job_of(said).is_empty() && (own == nullptr || own->key.empty() || own->key == said.key);
}

void take_work(Contact& contact, Contact const& candidate, UpdateContext const& context,
               Changes& changes) {
  if (is_word_of_source(contact, candidate)) {
    take_job(contact, candidate.origin.front(), context, changes);
  } else {
    fill_job(contact, candidate, changes);
  }
}

/// Adds the sources that are not there. A further key of a source that is there is not kept: some
/// programs make new ones at every export.
void take_origins(Contact& contact, Contact const& candidate, Changes& changes) {
  Contact known = candidate;
  std::erase_if(known.origin, [&](Origin const& origin) {
    Origin const* const own = origin_for(contact, origin);
    return own != nullptr && !own->key.empty() && own->key != origin.key;
  });
  std::vector<Origin> const before = contact.origin;
  unite_origins(contact, known);
  for (Origin const& origin : contact.origin) {
    if (std::ranges::find(before, origin) == before.end())
      changes.note("origin", "", origin.source);
  }
}

void take_days(Contact& contact, Contact const& candidate, Changes& changes) {
  if (!contact.added && candidate.added && !is_unreadable(contact, "added")) {
    contact.added = candidate.added;
    changes.note("added", "", to_text(*candidate.added));
  }
  if (!contact.last_contact && candidate.last_contact && !is_unreadable(contact, "last_contact")) {
    contact.last_contact = candidate.last_contact;
    changes.note("last_contact", "", to_text(*candidate.last_contact));
  }
}

void take_choice(Contact& contact, Contact const& candidate, Changes& changes) {
  bool const is_copy = !candidate.id.empty();
  if (!is_copy || !contact.unsorted || candidate.unsorted) return;
  contact.unsorted = false;
  changes.note("unsorted", "true", "");
}

bool is_later(PartialDate const& left, PartialDate const& right) {
  auto const key = [](PartialDate const& date) {
    return std::tuple(date.year, date.month.value_or(0), date.day.value_or(0));
  };
  return key(left) > key(right);
}

}  // namespace

std::vector<MemberChange> update(Contact& contact, Contact const& candidate,
                                 UpdateContext const& context) {
  Changes changes;
  unite_name(contact, candidate, changes);
  take_work(contact, candidate, context, changes);
  unite(contact, candidate, context.country, changes);
  take_days(contact, candidate, changes);
  take_choice(contact, candidate, changes);
  take_origins(contact, candidate, changes);
  return std::move(changes).take();
}

Contact merged(Contact first, Contact const& second, std::string_view country) {
  Changes changes;
  unite_name(first, second, changes);
  fill_job(first, second, changes);
  unite(first, second, country, changes);
  unite_origins(first, second);
  bool const is_earlier = !first.added || (second.added && *second.added < *first.added);
  if (is_earlier && !is_unreadable(first, "added")) first.added = second.added;
  bool const is_later_contact =
      second.last_contact &&
      (!first.last_contact || is_later(*second.last_contact, *first.last_contact));
  if (is_later_contact && !is_unreadable(first, "last_contact"))
    first.last_contact = second.last_contact;
  first.unsorted = first.unsorted && second.unsorted;
  return first;
}

}  // namespace reconnect::people
