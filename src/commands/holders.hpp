// SPDX-License-Identifier: MIT
// Whose news, or whose promise, an id is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// Returns the contact of whose list (`&Contact::news`, `&Contact::promises`) an entry has the id.
/// Throws `Error`: exit 1 where nobody's has it, 4 where several people's have and none of them
/// was chosen at the terminal.
template <typename Entry>
Contact holder_of(Context const& context, store::BookView const& book,
                  std::vector<Entry> Contact::*list, std::string const& id, std::string_view kind,
                  std::string const& hint) {
  std::vector<Contact> holders;
  auto const chosen = context.chosen.find(id);
  book.each(store::Detail::Standing, [&](Contact const& contact) {
    if (chosen != context.chosen.end() && chosen->second != contact.id) return;
    for (Entry const& entry : contact.*list) {
      if (entry.id != id) continue;
      holders.push_back(contact);
      break;
    }
  });
  if (holders.empty()) {
    throw Error(ExitCode::Refused, "there is no " + std::string(kind) + " " + quoted(id), hint);
  }
  if (holders.size() > 1) {
    std::vector<Candidate> candidates;
    candidates.reserve(holders.size());
    for (Contact const& contact : holders) candidates.push_back({contact.id, contact.name});
    throw Error(ExitCode::AmbiguousName, quoted(id) + " stands with several people",
                "edit one of them")
        .with_candidates(id, std::move(candidates));
  }
  return book.find(holders.front().id).value();
}

}  // namespace reconnect::commands
