// SPDX-License-Identifier: MIT
#include "changing.hpp"

#include <utility>
#include <variant>

#include "reconnect/store/record.hpp"

namespace reconnect::commands {

store::Write write_mode(Context const& context) {
  return context.dry_run ? store::Write::Rehearse : store::Write::ForReal;
}

store::Change change(Context& context, std::function<void(store::BookDraft&)> const& apply) {
  return context.store.update(context.command_line, apply, write_mode(context));
}

Object change_members(store::Change const& change) {
  Array contacts;
  for (Contact const& contact : change.contacts)
    contacts.emplace_back(Stored{store::record_text(contact)});
  Object members{{"contacts", std::move(contacts)}};
  if (!change.removed.empty()) {
    Array removed;
    for (std::string const& id : change.removed) removed.emplace_back(id);
    members.emplace_back("removed", std::move(removed));
  }
  if (change.id) members.emplace_back("undo", *change.id);
  return members;
}

namespace {

/// Returns the page of a rehearsal, without what rests on what was not written: the commands to
/// type next, and words that say so.
terminal::Page rehearsed(terminal::Page const& page) {
  terminal::Page result;
  for (terminal::Block block : page.blocks()) {
    if (std::holds_alternative<terminal::Next>(block)) continue;
    auto* const line = std::get_if<terminal::Line>(&block);
    bool const is_cut =
        line != nullptr && std::erase_if(line->spans, &terminal::Span::rests_on_the_change) > 0;
    if (!is_cut || !line->spans.empty()) result.add(std::move(block));
  }
  result.line("Nothing was written: this was a rehearsal (--dry-run).", terminal::Ink::Dim);
  return result;
}

}  // namespace

Answer changed(Context const& context, store::Change const& change, terminal::Page page) {
  return changed(context, change_members(change), std::move(page));
}

Answer changed(Context const& context, Object members, terminal::Page page) {
  return {.members = std::move(members),
          .page = context.dry_run ? rehearsed(page) : std::move(page),
          .tells_of_change = true};
}

void choose(Contact& contact) { contact.unsorted = false; }

}  // namespace reconnect::commands
