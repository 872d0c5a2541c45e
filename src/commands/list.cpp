// SPDX-License-Identifier: MIT
#include "reconnect/commands/list.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <iterator>
#include <variant>

#include <fmt/format.h>

#include "matching.hpp"
#include "morning.hpp"
#include "reconnect/cadence/facts.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "upcoming.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// The day that the rows go by, or nothing where they go by name.
using Order = std::optional<Date> cadence::Standing::*;

/// What the list keeps of a contact: what it is ordered by, and the rendered row alone, so that a
/// large book is listed without being held.
struct Row {
  std::string key{};
  std::optional<Date> day{};  // of the order, where that goes by days
  bool unsorted{false};
  std::variant<std::vector<terminal::Cell>, std::string, Object> shown{};  // by its form
};

Order order_of(std::optional<std::string> const& sort) {
  if (!sort || *sort == "name") return nullptr;
  if (*sort == "due") return &cadence::Standing::due_on;
  if (*sort == "last") return &cadence::Standing::last_contact;
  throw Error(ExitCode::Usage, quoted(*sort) + " is not an order", "write name, due or last");
}

/// Returns the rows earliest first, those without a day at the end, then by name.
std::vector<Row*> sorted(std::deque<Row>& rows) {
  std::vector<Row*> result;
  result.reserve(rows.size());
  for (Row& row : rows) result.push_back(&row);
  std::ranges::stable_sort(result, [](Row const* left, Row const* right) {
    if (left->day.has_value() != right->day.has_value()) return left->day.has_value();
    if (left->day != right->day) return left->day < right->day;
    return left->key < right->key;
  });
  return result;
}

std::string due_said(cadence::Standing const& standing, Date today) {
  if (!standing.due_on) return "";
  if (standing.is_due(today)) return standing.tie == cadence::Tie::Dormant ? "worth a word" : "due";
  return fmt::format("from {}", terminal::day_said(*standing.due_on, today));
}

/// Says no more than the file knows: of a year alone, the year.
std::string last_contact_said(Contact const& contact, cadence::Standing const& standing,
                              Date today) {
  if (!standing.last_contact) return "";
  auto const& noted = contact.last_contact;
  bool const is_partial =
      noted && !noted->day && cadence::day_of(*noted, today) == standing.last_contact;
  return is_partial ? terminal::said(*noted) : terminal::said(*standing.last_contact, today);
}

std::vector<terminal::Cell> cells_of(Contact const& contact, cadence::Standing const& standing,
                                     Date today) {
  std::array<terminal::Cell, 5> cells{
      {{contact.name + (contact.key ? " ★" : ""), Ink::Name},
       {terminal::stage_said(contact, standing, today)},
       {due_said(standing, today), standing.is_due(today) ? Ink::Accent : Ink::Plain},
       {last_contact_said(contact, standing, today), Ink::Dim},
       {contact.org.empty() ? contact.met : contact.org, Ink::Dim}}};
  return {std::move_iterator(cells.begin()), std::move_iterator(cells.end())};
}

/// How a row is rendered.
enum class Form { Members, Plain, Cells };

Row row_of(Contact const& contact, cadence::Standing const& standing, Outlook const& outlook,
           Order order, Form form) {
  Row row{.key = people::folded(contact.name),
          .day = order ? standing.*order : std::nullopt,
          .unsorted = standing.stage == cadence::Stage::Unsorted};
  switch (form) {
    case Form::Members:
      row.shown = list_members(contact, standing, outlook);
      break;
    case Form::Plain:
      row.shown = plain_line(contact, standing);
      break;
    case Form::Cells:
      row.shown = cells_of(contact, standing, outlook.today);
      break;
  }
  return row;
}

/// What a walk found of those who match: rows, or what the next days bring, and then rows of whom
/// they bring something where the members are asked for.
struct Found {
  std::deque<Row> rows{};  // a vector would hold them twice while it grows
  std::vector<Upcoming> coming{};
};

/// The chosen people, then under a line of their own those whom nobody has chosen yet.
terminal::Page page_of(std::vector<Row*> rows) {
  terminal::Page page;
  auto const unsorted = std::stable_partition(rows.begin(), rows.end(),
                                              [](Row const* row) { return !row->unsorted; });
  auto const table = [](auto first, auto last) {
    terminal::Table result;
    result.rows.reserve(static_cast<std::size_t>(last - first));
    for (; first != last; ++first) {
      result.rows.push_back(std::get<std::vector<terminal::Cell>>(std::move((*first)->shown)));
    }
    return result;
  };
  page.add(table(rows.begin(), unsorted));
  if (unsorted == rows.end()) return page;
  if (unsorted != rows.begin()) page.blank();
  auto const count = static_cast<std::size_t>(rows.end() - unsorted);
  page.line(fmt::format("Not chosen yet: {}.", terminal::counted(count, "person", "people")),
            Ink::Dim);
  page.add(table(unsorted, rows.end()));
  page.next({"reconnect triage"});
  return page;
}

/// Returns the last day of `--upcoming`, or nothing where that was not asked for.
std::optional<Date> last_day(List const& list, Date today) {
  if (!list.upcoming) return std::nullopt;
  if (list.sort || list.plain) {
    throw Error(ExitCode::Usage, "--upcoming goes by day, one line for each thing",
                "leave out --sort and --plain; --json has the same for scripts");
  }
  Interval const length = typed_interval(*list.upcoming);
  if (length.is_never())
    throw Error(ExitCode::Usage, "\"never\" has no last day", "write 30d or 6w");
  return today + length;
}

Array contacts_of(std::vector<Row*> const& rows) {
  Array contacts;
  for (Row* row : rows) contacts.push_back(std::get<Object>(std::move(row->shown)));
  return contacts;
}

Answer upcoming_answer(store::BookView const& book, Found found, Date today, Date last) {
  auto& upcoming = found.coming;
  sort_by_day(upcoming);
  Answer answer;
  Array values;
  for (Upcoming const& one : upcoming) values.push_back(value_of(one));
  answer.members = {{"contacts", contacts_of(sorted(found.rows))}, {"upcoming", std::move(values)}};
  if (upcoming.empty()) {
    answer.page.line(
        fmt::format("Nothing has a day of its own up to {}.", terminal::weekday_said(last)));
    answer.page.next({"reconnect due"});
    return answer;
  }
  answer.page.add(upcoming_table(upcoming, today));
  answer.page.next({"reconnect prep " + short_name(book, book.find(upcoming.front().id).value()),
                    "reconnect due"});
  return answer;
}

}  // namespace

void List::declare(Options& options) {
  options.word("[TEXT]", "What to look for in names, work, places, tags, notes and how you met",
               text);
  options.add(
      {"--stage", "STAGE", "Only unsorted, untracked, resting, dormant, rekindling or warm ties"},
      stage);
  options.add({"--tag", "TAG", "Only people with this tag"}, tag);
  options.add({"--key", "", "Only people who matter most"}, key);
  options.add({"--upcoming", "LENGTH", "Show what the next days bring, by day: 30d, 6w"}, upcoming);
  options.add({"--sort", "ORDER", "Sort by name, due (earliest first) or last (longest ago first)"},
              sort);
  options.add({"--plain", "",
               "Print tab separated: id, name, stage, due_on, last_contact, touch, medium, phone, "
               "email, org"},
              plain);
}

Answer List::run(Context& context) const {
  Order const order = order_of(sort);
  auto const wanted_stage = typed_stage(stage);
  auto const last = last_day(*this, context.today);
  TextFilter const filter(text.value_or(""));
  Form const form = context.json ? Form::Members : plain ? Form::Plain : Form::Cells;
  auto book = context.store.load();
  auto const detail = filter.is_empty() && !last ? store::Detail::Line : store::Detail::Whole;
  Found found =
      in_one_walk(*book, [&](Settings const& settings, std::vector<Campaign> const& campaigns) {
        Outlook const outlook{settings, campaigns, context.today};
        cadence::Standings standings(settings, campaigns, context.today);
        Found walked;
        book->each(detail, [&](Contact const& contact) {
          if ((key && !contact.key) || (tag && !has_tag(contact, *tag)) || !filter.matches(contact))
            return;
          auto const standing = standings.of(contact);
          if (wanted_stage && standing.stage != *wanted_stage) return;
          if (last) {
            std::size_t const before = walked.coming.size();
            add_upcoming(walked.coming, contact, standing, context.today, *last);
            if (walked.coming.size() == before || form != Form::Members) return;
          }
          walked.rows.push_back(row_of(contact, standing, outlook, order, form));
        });
        return walked;
      });
  tell_unread(context, *book);
  if (last) return upcoming_answer(*book, std::move(found), context.today, *last);

  bool const is_empty = book->size() == 0;
  book.reset();  // the page is laid out in the room that the text took
  Answer answer;
  std::vector<Row*> const rows = sorted(found.rows);
  if (form == Form::Members) {
    answer.members = {{"contacts", contacts_of(rows)}};
  } else if (form == Form::Plain) {
    std::string lines;
    for (Row* row : rows) lines += std::get<std::string>(row->shown);
    answer.verbatim = std::move(lines);
  } else if (rows.empty()) {
    answer.page.line(is_empty ? "No contacts yet." : "Nobody matches.");
    answer.page.next({is_empty ? "reconnect import contacts.vcf" : "reconnect list"});
  } else {
    answer.page = page_of(rows);
  }
  return answer;
}

}  // namespace reconnect::commands
