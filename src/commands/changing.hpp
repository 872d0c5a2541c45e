// SPDX-License-Identifier: MIT
// How a command changes the book and answers what it changed.
#pragma once

#include <functional>

#include "reconnect/commands/answer.hpp"
#include "reconnect/commands/context.hpp"
#include "reconnect/store/book_store.hpp"

namespace reconnect::commands {

/// Changes the book, or with `--dry-run` only rehearses it.
store::Change change(Context& context, std::function<void(store::BookDraft&)> const& apply);

/// How the context's options ask for a change: for real, or as a rehearsal.
store::Write write_mode(Context const& context);

/// Returns the members of every answer to a change: `contacts` as they are stored, and `undo`.
Object change_members(store::Change const& change);

/// Returns the answer to a change, which `--quiet` silences. A rehearsal says so in
/// place of what to type next.
Answer changed(Context const& context, store::Change const& change, terminal::Page page);

/// The same with members of its own.
Answer changed(Context const& context, Object members, terminal::Page page);

/// Gives the contact a touch of the user's decision: somebody who was imported is chosen now.
void choose(Contact& contact);

}  // namespace reconnect::commands
