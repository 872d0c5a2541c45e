// SPDX-License-Identifier: MIT
// What two copies of a book say apart from their people, as one.
#pragma once

#include <string>
#include <vector>

#include "reconnect/model/book.hpp"

namespace reconnect::store {

/// A member of which two copies say different things; texts as they are, other values as JSON.
struct Difference {
  std::string record{};  // "settings", "the book", or the name of a campaign
  std::string member{};
  std::string ours{};
  std::string theirs{};
  friend bool operator==(Difference const&, Difference const&) = default;
};

/// Returns the contact with what the program does not know spelled as it spells JSON, so that the
/// same is the same in two copies, however they are laid out.
Contact respelled(Contact const& contact);

/// Returns the members of which `theirs` says something that `ours` does not, or says otherwise; of
/// lists that is an entry more. Notes, which are united line by line, and whether somebody waits to
/// be chosen are no differences.
std::vector<Difference> differing_members(Contact const& ours, Contact const& theirs);

/// Returns `ours` with what only `theirs` says: settings, campaigns (the same ones have the same
/// id), members of campaigns, and what the program does not know. Where they differ, ours stays and
/// is told in `differing`. People and the days of imports are left as they are.
Book united(Book ours, Book const& theirs, std::vector<Difference>& differing);

}  // namespace reconnect::store
