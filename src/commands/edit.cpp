// SPDX-License-Identifier: MIT
#include "reconnect/commands/edit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "edit_changes.hpp"
#include "edit_form.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

/// Takes those out of a list that `same` says were named. Throws `Error` (exit 1) where nothing
/// was.
template <typename Entry, typename Same>
void take_out(std::vector<Entry>& list, std::vector<std::string> const& named,
              std::string_view kind, std::string const& whose, Same const& same) {
  for (std::string const& text : named) {
    auto const count = std::erase_if(list, [&](Entry const& entry) { return same(entry, text); });
    if (count == 0) {
      throw Error(ExitCode::Refused, fmt::format("{} has no {} {}", whose, kind, quoted(text)),
                  "nothing was changed");
    }
  }
}

bool same_word(std::string_view left, std::string_view right) {
  return people::folded(left) == people::folded(right);
}

/// A decision of the user about the cadence, the closeness or the weight chooses somebody who was
/// imported.
bool is_choice(ContactOptions const& options) {
  return options.every || options.was || options.key;
}

}  // namespace

void Edit::declare(Options& options) {
  options.word("NAME", "Who", contact_name);
  contact.declare(options);
  options.add({"--name", "NAME", "Set the name"}, new_name);
  options.add({"--notes", "TEXT", "Replace the notes"}, notes);
  options.add({"--no-key", "", "Mark them as one of many again"}, no_key);
  options.add({"--untag", "TAG", "Take a tag off (can be repeated)"}, untag);
  options.add({"--remove-phone", "NUMBER", "Take a number out (can be repeated)"}, remove_phones);
  options.add({"--remove-email", "ADDRESS", "Take an address out (can be repeated)"},
              remove_emails);
  options.add({"--remove-alias", "NAME", "Take another name out (can be repeated)"},
              remove_aliases);
}

bool Edit::any() const {
  bool const removals =
      !untag.empty() || !remove_phones.empty() || !remove_emails.empty() || !remove_aliases.empty();
  return contact.any() || new_name || notes || no_key || removals;
}

void Edit::apply(Contact& edited, Date today) const {
  std::string const whose = edited.name;
  if (new_name) edited.name = typed_name(*new_name);
  if (notes) edited.notes = typed_text(*notes, "--notes");
  if (no_key) edited.key = false;
  take_out(edited.tags, untag, "tag", whose, same_word);
  take_out(edited.aliases, remove_aliases, "alias", whose, same_word);
  take_out(edited.phones, remove_phones, "phone number", whose,
           [](Phone const& phone, std::string const& text) {
             return phone.number == text || people::same_phone(people::phone_key(phone.number, ""),
                                                               people::phone_key(text, ""));
           });
  take_out(
      edited.emails, remove_emails, "e-mail address", whose,
      [](Email const& email, std::string const& text) { return same_word(email.address, text); });
  contact.apply(edited, today);
  if (is_choice(contact)) choose(edited);
}

Answer Edit::run(Context& context) const {
  std::string const& typed = needed(contact_name, name, "NAME");
  if (contact.key && no_key)
    throw Error(ExitCode::Usage, "--key and --no-key contradict each other", "give one of them");
  bool const in_editor = !any();
  if (in_editor && !context.interactive) {
    throw Error(ExitCode::Usage, "edit needs an option, or a terminal for the editor",
                "`reconnect edit -h` shows the options");
  }
  Contact before;
  Contact edited;
  if (in_editor) {
    before = whom(context, *context.store.load(), typed);
    edited = parse_form(context.console.edit(form_of(before)), before);
  }
  std::string next;
  std::string who;
  std::string changes;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact current =
        in_editor ? draft.find(before.id).value_or(Contact{}) : whom(context, draft, typed);
    if (in_editor && current != before) {
      throw Error(ExitCode::Refused,
                  fmt::format("{} was changed meanwhile by another command", before.name),
                  "nothing was written; edit again");
    }
    Contact const old = current;
    if (in_editor) {
      if (before.unsorted && (edited.every || edited.was || edited.key)) choose(edited);
      current = edited;
    } else {
      apply(current, context.today);
    }
    who = current.name;
    changes = changes_said(old, current);
    next = short_name(draft, current);
    draft.put(std::move(current));
  });
  terminal::Page page;
  page.line(made.contacts.empty() ? fmt::format("{} is as before.", who)
            : changes.empty()     ? fmt::format("Changed {}.", who)
                                  : fmt::format("Changed {}: {}.", who, changes));
  page.next({"reconnect show " + next});
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
