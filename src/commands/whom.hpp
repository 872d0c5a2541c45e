// SPDX-License-Identifier: MIT
// From NAME on the command line to a contact of the book, and back to the shortest name for a
// printed command.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// Returns the contact that was meant, whole. Throws `Error`: exit 2 for a blank name, 3 where
/// nobody matches (with "did you mean"), 4 where several do.
Contact whom(Context const& context, store::BookView const& book, std::string_view typed);

/// Throws `Error` (exit 1) where the contact has no id, or others of a hand-edited file have it
/// too: then neither a change nor what takes it back would know who is meant.
void check_own_id(store::BookView const& book, Contact const& contact);

/// Returns the ids that a hand-edited file gives to several people; the empty one, of those
/// without.
std::unordered_set<std::string> shared_ids(store::BookView const& book);

/// Returns whoever has the id now, or nothing where they were taken out meanwhile. Where that is
/// somebody of another name it throws as `check_own_id`: a hand-edited file may hold one id twice,
/// or contacts without one, and none of them may stand for another.
std::optional<Contact> found_again(store::BookView const& book, std::string_view id,
                                   std::string_view name);

/// Returns each contact once, in the order in which they were named. Throws as `whom`, and exit 2
/// where none was.
std::vector<Contact> each_named(Context const& context, store::BookView const& book,
                                std::vector<std::string> const& names, std::string_view command);

/// Returns the word that a command cannot do without, or throws `Error` (exit 2).
std::string const& needed(std::optional<std::string> const& word, std::string_view command,
                          std::string_view what);

/// Returns whether the contact has a cadence: it is neither unsorted nor of an interval `never`.
bool has_cadence(Contact const& contact, Settings const& settings);

/// Returns for each of the contacts, by id, what to type for it in a command that is printed.
std::unordered_map<std::string, std::string> short_names(store::BookView const& book,
                                                         std::vector<Contact> const& contacts);
std::string short_name(store::BookView const& book, Contact const& contact);

}  // namespace reconnect::commands
