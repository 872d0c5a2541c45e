// SPDX-License-Identifier: MIT
// A record as text: how a contact stands in the file (file.md, section 1).
#pragma once

#include <string>

#include "reconnect/model/book.hpp"

namespace reconnect::store {

/// Returns the JSON object of the contact in the file's own layout, indented for its place in
/// `contacts`, without a blank or comma around it. Members in the order of file.md; defaults are
/// left out; unknown ones follow. What `extra` keeps under a known name stands at its place as it
/// was, as long as the value itself is the default: a value that was set since is written instead.
/// Entries of lists that could not be read follow the others.
std::string record_text(Contact const& contact);

/// Returns the JSON object of the settings, of a campaign, in the file's own layout.
std::string settings_text(Settings const& settings);
std::string campaign_text(Campaign const& campaign);

/// Returns a whole contacts file, final newline included.
std::string book_text(Book const& book);

}  // namespace reconnect::store
