// SPDX-License-Identifier: MIT
#include "reconnect/commands/edit.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "edit_changes.hpp"
#include "edit_form.hpp"
#include "in_editor.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/file_store.hpp"
#include "reconnect/store/merge_books.hpp"
#include "reconnect/store/record.hpp"
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

/// Returns what the form made of somebody, and what others changed of them while it was open.
/// Throws `Error` (exit 1) where the two disagree.
Contact joined(Contact const& before, Contact edited, std::optional<Contact> const& current) {
  if (current == before) return edited;
  auto const text = [](Contact const& contact) {
    return store::book_text({.contacts = {contact}});
  };
  if (current) {
    auto const merged = store::merge_books({text(before), "before"}, {text(edited), "the form"},
                                           {text(*current), "the file"});
    if (merged.conflicts.empty()) return store::read_book(merged.text, "both").contacts.front();
  }
  throw Error(ExitCode::Refused, fmt::format("{} was {} meanwhile by another command", before.name,
                                             current ? "changed" : "removed"));
}

Answer answer_of(Context const& context, store::Change const& made, std::string const& who,
                 std::string const& changes, std::string const& next) {
  terminal::Page page;
  page.line(made.contacts.empty() ? fmt::format("{} is as before.", who)
            : changes.empty()     ? fmt::format("Changed {}.", who)
                                  : fmt::format("Changed {}: {}.", who, changes));
  page.next({"reconnect show " + next});
  return changed(context, made, std::move(page));
}

/// Somebody as the book has them, and as it shall.
struct Edited {
  Contact before{};
  Contact after{};
};

Answer put(Context& context, std::function<Edited(store::BookView const&)> const& edit) {
  std::string who;
  std::string changes;
  std::string next;
  auto const made = change(context, [&](store::BookDraft& draft) {
    auto [before, after] = edit(draft);
    who = after.name;
    changes = changes_said(before, after);
    next = short_name(draft, after);
    draft.put(std::move(after));
  });
  return answer_of(context, made, who, changes, next);
}

Answer edit_in_editor(Context& context, std::string const& typed_name) {
  Contact const before = whom(context, *context.store.load(), typed_name);
  std::optional<Answer> answer;
  edit_until_taken(context, form_of(before), [&](std::string_view typed, std::size_t first_line) {
    Contact edited = parse_form(typed, before, first_line);
    if (before.unsorted && (edited.every || edited.was || edited.key)) choose(edited);
    answer = put(context, [&](store::BookView const& now) {
      auto const current = now.find(before.id);
      Contact after = joined(before, edited, current);
      return Edited{*current, std::move(after)};
    });
  });
  if (answer) return *std::move(answer);
  return answer_of(context, {}, before.name, "", short_name(*context.store.load(), before));
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
  if (any()) {
    return put(context, [&](store::BookView const& book) {
      Edited edited{.before = whom(context, book, typed)};
      edited.after = edited.before;
      apply(edited.after, context.today);
      return edited;
    });
  }
  if (context.interactive) return edit_in_editor(context, typed);
  throw Error(ExitCode::Usage, "edit needs an option, or a terminal for the editor",
              "`reconnect edit -h` shows the options");
}

}  // namespace reconnect::commands
