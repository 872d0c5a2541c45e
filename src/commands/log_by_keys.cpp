// SPDX-License-Identifier: MIT
#include "log_by_keys.hpp"

#include <fmt/format.h>

#include "changing.hpp"
#include "logging.hpp"
#include "morning.hpp"
#include "particulars.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

/// Somebody of today's list, and by what they were to be reached.
struct Person {
  Contact contact{};
  Medium medium{Medium::Call};
  std::string shortest{};
};

std::vector<Person> todays_people(store::BookView const& book, Date today) {
  auto const plan = plan_of(book, today);
  auto const contacts = listed_contacts(book, plan);
  auto shortest = short_names(book, contacts);
  std::vector<Person> people;
  for (std::size_t index = 0; index < contacts.size(); ++index) {
    people.push_back({contacts[index], plan.listed[index].standing.medium.value_or(Medium::Call),
                      shortest.at(contacts[index].id)});
  }
  return people;
}

/// Returns what the key says was done today, or nothing for any other key.
std::optional<Touch> touch_of(std::string const& key, Person const& person, Date today) {
  bool const by_video = person.medium == Medium::Video;
  Medium const call = by_video ? Medium::Video : Medium::Call;
  if (key == "c") return Touch{.on = today, .how = call};
  if (key == "n") return Touch{.on = today, .how = call, .answer = false};
  if (key == "w") return Touch{.on = today, .how = written_medium(person.contact)};
  return std::nullopt;
}

void ask_about(Context const& context, Person const& person, std::size_t number,
               std::size_t count) {
  terminal::Page page;
  page.blank();
  page.line({{fmt::format("{} of {}  ", number, count), Ink::Dim},
             {person.contact.name, Ink::Name},
             {fmt::format("   {}", terminal::noun(person.medium)), Ink::Dim}});
  context.print(page);
  context.console.print("  > ");
}

void save(Context& context, Person const& person, Touch const& touch) {
  std::vector<LoggedTouch> logged;
  auto const made = change(context, [&](store::BookDraft& draft) {
    auto contact = found_again(draft, person.contact.id, person.contact.name);
    if (!contact) return;
    logged.push_back(record(draft, *std::move(contact), {.touch = touch}, context.today));
  });
  terminal::Page page;
  auto const said = changed(
      context, made, logged_page(logged, {{person.contact.id, person.shortest}}, context.today));
  for (auto const& block : said.page.blocks()) {
    // What to type next stands once, below the last of them.
    if (!std::holds_alternative<terminal::Next>(block)) page.add(block);
  }
  context.console.print("\n");
  context.print(page);
}

/// What came of asking about one person.
enum class Asked { Logged, NotYet, Stop };

/// Asks about one person until a key means something.
Asked ask(Context& context, Person const& person, std::size_t number, std::size_t count) {
  for (;;) {
    ask_about(context, person, number, count);
    auto const key = context.console.read_key();
    if (!key || *key == "q") return context.console.print("\n"), Asked::Stop;
    if (*key == "\n") return context.console.print("not yet\n"), Asked::NotYet;
    if (auto const touch = touch_of(*key, person, context.today)) {
      save(context, person, *touch);
      return Asked::Logged;
    }
    context.console.print("that key means nothing here\n");
  }
}

}  // namespace

Answer log_by_keys(Context& context) {
  auto const people = todays_people(*context.store.load(), context.today);
  Answer answer{.tells_of_change = true};
  if (people.empty()) {
    answer.page.line("Nobody is on today's list.");
    answer.page.next({"reconnect log NAME", "reconnect due"});
    return answer;
  }
  terminal::Page keys;
  keys.line("c called · n no answer · w wrote");
  keys.line("Enter not yet · q stop");
  context.print(keys);
  std::size_t number = 0;
  bool any_logged = false;
  for (Person const& person : people) {
    Asked const asked = ask(context, person, ++number, people.size());
    if (asked == Asked::Stop) break;
    any_logged = any_logged || asked == Asked::Logged;
  }
  bool const any_to_take_back = any_logged && !context.dry_run;
  answer.page.next(any_to_take_back ? std::vector<std::string>{"reconnect due", "reconnect undo"}
                                    : std::vector<std::string>{"reconnect due"});
  return answer;
}

}  // namespace reconnect::commands
