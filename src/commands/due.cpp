// SPDX-License-Identifier: MIT
#include "reconnect/commands/due.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "morning.hpp"
#include "reconnect/terminal/due_page.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

cadence::Room room_of(Due const& due) {
  if (due.limit) {
    return {cadence::Room::Kind::AtMost, typed_number(*due.limit, 0, 9'999, "number of people")};
  }
  return {due.all ? cadence::Room::Kind::All : cadence::Room::Kind::ByPace};
}

/// Returns the contacts that the screen speaks of: the listed ones, and those who come next or may
/// still answer.
std::vector<Contact> named_contacts(store::BookView const& book, cadence::Plan const& plan) {
  std::vector<Contact> contacts = listed_contacts(book, plan);
  if (!contacts.empty()) return contacts;
  if (plan.next_up) contacts.push_back(book.find(plan.next_up->id).value());
  for (auto const& awaited : plan.awaited) {
    if (plan.next_up && awaited.id == plan.next_up->id) continue;
    contacts.push_back(book.find(awaited.id).value());
  }
  return contacts;
}

/// One line for prompts and status bars: "call Ana Díaz, text Ben Okafor"; empty when nobody is
/// listed.
std::string brief_line(cadence::Plan const& plan, std::vector<Contact> const& contacts) {
  std::string line;
  for (std::size_t index = 0; index < plan.listed.size(); ++index) {
    auto const& standing = plan.listed[index].standing;
    std::string_view const medium = standing.medium ? to_text(*standing.medium) : "";
    std::string_view const verb = medium == "video" ? "video-call" : medium;
    line += fmt::format("{}{}{}{}", line.empty() ? "" : ", ", verb, verb.empty() ? "" : " ",
                        contacts[index].name);
  }
  return line.empty() ? line : terminal::printable(line) + "\n";
}

/// Shows the home directory as people write it.
std::string with_tilde(std::string const& path, std::string const& home) {
  return !home.empty() && path.starts_with(home + "/") ? "~" + path.substr(home.size()) : path;
}

}  // namespace

void Due::declare(Options& options) {
  options.add({"--all", "", "Show everybody for whom a touch fits, whatever the pace"}, all);
  options.add({"--limit", "N", "Show this many beside those with a day of their own"}, limit);
  options.add({"--exit-code", "", "End with 0 when somebody is due, with 1 when nobody is"},
              exit_code);
  options.add({"--brief", "", "Print one line, nothing when nobody is due"}, brief);
  options.add({"--plain", "",
               "Print tab separated: id, name, stage, due_on, last_contact, touch, medium, phone, "
               "email, org"},
              plain);
}

Answer Due::run(Context& context) const {
  cadence::Room const room = room_of(*this);
  auto const book = context.store.load();
  auto const plan = plan_of(*book, context.today, room);
  auto const campaigns = campaigns_of(*book);
  bool const screen = !context.json && !brief && !plain;
  auto const contacts = screen ? named_contacts(*book, plan) : listed_contacts(*book, plan);
  if (!brief) tell_unread(context, *book);

  Answer answer;
  if (exit_code && plan.listed.empty()) answer.code = ExitCode::Refused;
  Outlook const outlook{book->settings(), campaigns, context.today};
  Array due;
  std::string lines;
  for (std::size_t index = 0; index < plan.listed.size(); ++index) {
    if (context.json)
      due.emplace_back(due_members(contacts[index], plan.listed[index].standing, outlook));
    if (plain) lines += plain_line(contacts[index], plan.listed[index].standing);
  }
  answer.members = {{"today", to_text(context.today)},
                    {"habit", habit_value(plan.habit)},
                    {"due", std::move(due)},
                    {"waiting", plan.waiting},
                    {"unsorted", plan.unsorted}};
  if (screen) {
    answer.page =
        terminal::due_page({.plan = plan,
                            .contacts = contacts,
                            .short_names = short_names(*book, contacts),
                            .settings = book->settings(),
                            .campaigns = campaigns,
                            .file_shown = with_tilde(context.store.path(), context.home)});
  } else if (!context.json) {
    answer.verbatim = brief ? brief_line(plan, contacts) : lines;
  }
  return answer;
}

}  // namespace reconnect::commands
