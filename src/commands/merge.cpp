// SPDX-License-Identifier: MIT
#include "reconnect/commands/merge.hpp"

#include <fmt/format.h>

#include "campaign_members.hpp"
#include "changing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/joining.hpp"
#include "whom.hpp"

namespace reconnect::commands {
void Merge::declare(Options& options) {
  options.word("NAME", "The one that stays", first_name);
  options.word("OTHER", "The one that becomes a part of it", second_name);
}

Answer Merge::run(Context& context) const {
  if (!first_name || !second_name) {
    throw Error(
        ExitCode::Usage,
        fmt::format("merge needs two names, and {} given", first_name ? "one was" : "none was"),
        "the first one stays: reconnect merge ana \"Ana D.\"");
  }
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Contact const first = whom(context, draft, *first_name);
    Contact const second = whom(context, draft, *second_name);
    if (first.id == second.id) {
      throw Error(ExitCode::Refused, fmt::format("both names mean {} ({})", first.name, first.id),
                  "ids tell two people of one name apart: `reconnect list --plain`");
    }
    for (Contact const* one : {&first, &second}) check_own_id(draft, *one);
    Contact const one = people::merged(first, second, draft.settings().country);
    draft.put(one);
    replace_member(draft, second.id, first.id);
    draft.remove(second.id);
    page.line(fmt::format("{} and {} are one now: {}.", first.name, second.name, one.name));
    page.next({"reconnect show " + short_name(draft, one), "reconnect undo"});
  });
  return changed(context, made, std::move(page));
}

}  // namespace reconnect::commands
