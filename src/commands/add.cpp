// SPDX-License-Identifier: MIT
#include "reconnect/commands/add.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "morning.hpp"
#include "particulars.hpp"
#include "reconnect/cadence/standing.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "ways.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// Returns the first who has that name already.
std::optional<Contact> namesake(store::BookView const& book, std::string const& name) {
  std::string const key = people::folded(name);
  std::optional<Contact> first;
  book.each(store::Detail::Name, [&](Contact const& contact) {
    if (!first && people::folded(contact.name) == key) first = contact;
  });
  return first;
}

/// "Added Ana Díaz: every 3 months, last spoke in 2019. A video call fits: you were close."
std::string added_sentence(Contact const& contact, cadence::Standing const& standing, Date today) {
  std::string const cadence =
      standing.interval.is_never() ? "without a cadence" : terminal::said(standing.interval);
  std::string sentence = fmt::format("Added {}: {}", contact.name, cadence);
  if (contact.last_contact) {
    bool const is_day = contact.last_contact->day.has_value();
    sentence += is_day && standing.last_contact
                    ? ", last spoke " + terminal::when_said(*standing.last_contact, today)
                    : ", last spoke in " + terminal::said(*contact.last_contact);
  }
  sentence += ".";
  if (!standing.medium || standing.touch != cadence::Suggestion::Reconnect) return sentence;
  sentence += fmt::format(" {} fits", with_article(*standing.medium == Medium::Video
                                                       ? "video call"
                                                       : terminal::noun(*standing.medium)));
  if (contact.was) sentence += fmt::format(": you were {}", to_text(*contact.was));
  return sentence + ".";
}

}  // namespace

void Add::declare(Options& options) {
  options.word("[NAME]", "Who; without it, on a terminal, one person after the other",
               contact_name);
  contact.declare(options);
}

namespace {

/// Adds one contact and returns what to answer.
Answer add_one(Context& context, std::string const& typed, ContactOptions const& options) {
  std::string const name = typed_name(typed);
  std::optional<Contact> same_name;
  cadence::Standing standing;
  std::string next;
  std::string id;
  auto const made = change(context, [&](store::BookDraft& draft) {
    same_name = namesake(draft, name);
    Contact contact{.name = name, .added = context.today};
    options.apply(contact, context.today);
    standing = cadence::standing(contact, draft.settings(), {}, context.today);
    contact.id = draft.add(contact);
    id = contact.id;
    next = short_name(draft, contact);
  });
  Contact const& contact = made.contacts.front();
  terminal::Page page;
  page.line(added_sentence(contact, standing, context.today));
  if (same_name) {
    page.line(
        {{fmt::format("There is another {} ({})", same_name->name, same_name->id)},
         {.text = fmt::format(": if they are one person, reconnect merge {} {}", same_name->id, id),
          .rests_on_the_change = true}});
  }
  ask_how_you_met(page, contact, next);
  page.next({"reconnect prep " + next});
  Answer answer = changed(context, made, std::move(page));
  answer.quiet = id;
  return answer;
}

std::optional<std::string> asked(Context const& context, std::string_view question) {
  context.console.print(fmt::format("{}: ", question));
  auto answer = context.console.read_line();
  if (answer) *answer = people::squeezed(*answer);
  if (answer && answer->empty()) answer.reset();
  return answer;
}

/// Asks until the answer can be used, or is empty. `use` throws for one that cannot.
template <typename Use>
void ask(Context const& context, std::string_view question, Use const& use) {
  while (auto const answer = asked(context, question)) {
    try {
      return use(*answer);
    } catch (Error const& error) {
      if (error.code() != ExitCode::Usage) throw;
      terminal::Page page;
      page.line(fmt::format("{}{}{}. Once more, please.", error.what(),
                            error.hint().empty() ? "" : ": ", error.hint()));
      context.print(page);
    }
  }
}

/// Asks for one member of the contact, and tries the answer before it is taken.
template <typename Member>
void ask_for(Context const& context, std::string_view question, ContactOptions& options,
             Member ContactOptions::*member) {
  ask(context, question, [&](std::string const& answer) {
    ContactOptions one;
    one.*member = Member{answer};
    Contact nobody;
    one.apply(nobody, context.today);
    options.*member = one.*member;
  });
}

/// Asks for one person after the other, each saved at once, until an empty name.
Answer add_by_asking(Context& context) {
  context.console.print(
      "One person after the other; an empty name ends it, an empty answer is none.\n");
  for (;;) {
    std::string name;
    ask(context, "\nName", [&](std::string const& answer) { name = typed_name(answer); });
    if (name.empty()) return {.tells_of_change = true};
    ContactOptions options;
    ask_for(context, "How did you meet", options, &ContactOptions::met);
    ask_for(context, "You were close, friendly or distant", options, &ContactOptions::was);
    ask_for(context, "Last spoke (2019, 2019-05, a day)", options, &ContactOptions::last);
    ask_for(context, "Phone", options, &ContactOptions::phones);
    ask_for(context, "E-mail", options, &ContactOptions::emails);
    Answer const one = add_one(context, name, options);
    context.print(one.page);
  }
}

}  // namespace

Answer Add::run(Context& context) const {
  if (contact_name) return add_one(context, *contact_name, contact);
  if (context.interactive && !contact.any()) return add_by_asking(context);
  return add_one(context, needed(contact_name, "add", "NAME"), contact);
}

}  // namespace reconnect::commands
