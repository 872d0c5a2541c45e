// SPDX-License-Identifier: MIT
// vCard: the cards of a file.
#pragma once

#include <string_view>

#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

/// Returns whether a card begins among the first lines of the file.
bool has_vcard(std::string_view bytes);

/// Reads vCard 2.1, 3.0 and 4.0, also mixed. Fails where the file holds no card.
Result<Reading> read_vcard(std::string_view bytes, ReadOptions const& options);

}  // namespace reconnect::formats
