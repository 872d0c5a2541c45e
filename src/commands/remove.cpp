// SPDX-License-Identifier: MIT
#include "reconnect/commands/remove.hpp"

#include <fmt/format.h>

#include "campaign_members.hpp"
#include "changing.hpp"
#include "whom.hpp"

namespace reconnect::commands {

void Remove::declare(Options& options) { options.words("NAME", "Who", names); }

Answer Remove::run(Context& context) const {
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    for (Contact const& contact : each_named(context, draft, names, name)) {
      check_own_id(draft, contact);
      draft.remove(contact.id);
      replace_member(draft, contact.id, std::nullopt);
      page.line(fmt::format("Removed {}.", contact.name));
    }
  });
  page.next({"reconnect undo (brings them back)"});
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
