// SPDX-License-Identifier: MIT
// Whose news, or whose promise, an id is.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/store/book_store.hpp"
#include "whom.hpp"

namespace reconnect::commands {

/// Returns the contact of whose list (`&Contact::news`, `&Contact::promises`) an entry has the id,
/// or nothing where nobody's has it. Throws `Error`: exit 4 where several people's have and none of
/// them was chosen at the terminal, and as `check_own_id` where the contact is not the first of its
/// id.
template <typename Entry>
std::optional<Contact> holder_of(Context const& context, store::BookView const& book,
                                 std::vector<Entry> Contact::*list, std::string const& id) {
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
  if (holders.empty()) return std::nullopt;
  if (holders.size() > 1) {
    std::vector<Candidate> candidates;
    candidates.reserve(holders.size());
    for (Contact const& contact : holders) candidates.push_back({contact.id, contact.name});
    throw Error(ExitCode::AmbiguousName, quoted(id) + " stands with several people",
                "edit one of them")
        .with_candidates(id, std::move(candidates));
  }
  Contact contact = book.find(holders.front().id).value();
  if (std::ranges::find(contact.*list, id, &Entry::id) == (contact.*list).end())
    check_own_id(book, contact);
  return contact;
}

}  // namespace reconnect::commands
