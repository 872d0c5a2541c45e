// SPDX-License-Identifier: MIT
// Mending what has one right answer: a contact whose id is missing, or stands twice, gets one of
// its own.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "store/record_change.hpp"
#include "store/text_book.hpp"

namespace reconnect::store {

/// Returns the records that get a new id; not another byte of them changes. `taken` are ids that
/// must not come again.
std::vector<RecordChange> mended_ids(TextBook const& book, std::unordered_set<std::string> taken);

}  // namespace reconnect::store
