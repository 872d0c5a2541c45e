// SPDX-License-Identifier: MIT
#include "reconnect/commands/undo.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

constexpr std::size_t shown_changes = 20;

Answer list_changes(Context const& context, std::optional<std::string> const& limit) {
  std::size_t const most =
      limit ? static_cast<std::size_t>(typed_number(*limit, 1, 1'100, "number of changes"))
            : shown_changes;
  Array changes;
  terminal::Table table;
  for (auto const& past : context.store.changes(most)) {
    changes.push_back(Object{{"change", past.id},
                             {"at", past.at},
                             {"command", past.command},
                             {"undone", past.undone},
                             {"is_undo", past.is_undo}});
    table.rows.push_back({{past.id, Ink::Name},
                          {past.at, Ink::Dim},
                          {past.command},
                          {past.undone ? "undone" : "", Ink::Dim}});
  }
  Answer answer{.members = {{"changes", std::move(changes)}}};
  if (table.rows.empty()) {
    answer.page.line("No changes yet.");
    return answer;
  }
  std::string const newest = table.rows.front().front().text;
  answer.page.add(std::move(table));
  answer.page.next({"reconnect undo", "reconnect undo " + newest});
  return answer;
}

Answer list_backups(Context const& context) {
  Array backups;
  terminal::Table table;
  for (auto const& backup : context.store.backups()) {
    backups.push_back(
        Object{{"day", to_text(backup.day)}, {"path", backup.path}, {"bytes", backup.bytes}});
    table.rows.push_back({{to_text(backup.day), Ink::Name},
                          {fmt::format("{} bytes", backup.bytes)},
                          {backup.path, Ink::Dim}});
  }
  Answer answer{.members = {{"backups", std::move(backups)}}};
  if (table.rows.empty()) {
    answer.page.line("No backups yet: the first change of a day makes one.");
    return answer;
  }
  std::string const newest = table.rows.front().front().text;
  answer.page.add(std::move(table));
  answer.page.next({"reconnect undo --backup-of " + newest});
  return answer;
}

/// "Ana Díaz", "Ana Díaz and Ben Okafor", "Ana Díaz, Ben Okafor, Cara Li and 4 others".
std::string listed(std::vector<std::string> const& names) {
  constexpr std::size_t most = 3;
  std::size_t const shown = std::min(names.size(), most);
  std::size_t const more = names.size() - shown;
  std::string text;
  for (std::size_t index = 0; index < shown; ++index) {
    bool const is_last = index + 1 == shown && more == 0;
    text += (index == 0 ? "" : is_last ? " and " : ", ") + names[index];
  }
  return more == 0 ? text : text + " and " + terminal::counted(more, "other", "others");
}

/// What stands in the book, and is as it was before.
std::vector<std::string> restored(store::Change const& change) {
  std::vector<std::string> names;
  for (Contact const& contact : change.contacts) names.push_back(contact.name);
  for (std::string const& name : change.campaigns) names.push_back("the campaign " + name);
  if (change.settings) names.emplace_back("the settings");
  return names;
}

/// "1 person", "the campaign Job search": what was added by the change.
std::vector<std::string> taken_out(store::Change const& change) {
  std::vector<std::string> names;
  if (!change.removed.empty())
    names.push_back(terminal::counted(change.removed.size(), "person", "people"));
  for (std::string const& name : change.removed_campaigns) names.push_back("the campaign " + name);
  return names;
}

/// "Taken back: Ana Díaz is as before."
terminal::Page undone_page(store::Change const& change) {
  terminal::Page page;
  auto const back = restored(change);
  auto const out = taken_out(change);
  std::string sentence = "Taken back";
  if (!back.empty()) {
    bool const is_one = back.size() == 1 && !change.settings;
    sentence += fmt::format(": {} {} as before", listed(back), is_one ? "is" : "are");
  }
  if (!out.empty())
    sentence += fmt::format("{} {} taken out again", back.empty() ? ':' : ';', listed(out));
  page.line(sentence + ".");
  if (change.id) page.next({fmt::format("reconnect undo {} (makes it again)", *change.id)});
  return page;
}

}  // namespace

void Undo::declare(Options& options) {
  options.word("[CHANGE]", "Which change, as `undo --list` shows it; without it, the newest",
               change_id);
  options.add({"--list", "", "Show the last changes"}, list);
  options.add({"--limit", "N", "Show this many (20)"}, limit);
  options.add({"--backup", "", "Show the daily copies"}, backup);
  options.add({"--backup-of", "DATE", "Put back the copy of that day"}, backup_of);
}

Answer Undo::run(Context& context) const {
  if (list) return list_changes(context, limit);
  if (backup) return list_backups(context);
  store::Write const write = write_mode(context);
  if (backup_of) {
    Date const day = typed_date(*backup_of, context.today, Direction::Back);
    auto const made = context.store.restore(context.command_line, day, write);
    terminal::Page page;
    page.line(fmt::format("The book is as it was on {}, before that day's first change.",
                          terminal::weekday_said(day)));
    if (made.id) page.next({fmt::format("reconnect undo {} (takes that back)", *made.id)});
    return changed(context, made, std::move(page));
  }
  auto const made = context.store.undo(context.command_line, change_id, write);
  return changed(context, made, undone_page(made));
}

}  // namespace reconnect::commands
