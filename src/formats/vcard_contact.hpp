// SPDX-License-Identifier: MIT
// vCard, the meaning: what a card says of a contact.
#pragma once

#include <string>
#include <vector>

#include "formats/vcard_card.hpp"
#include "reconnect/formats/reading.hpp"

namespace reconnect::formats {

/// Returns the record of the card, and appends to `problems` what of it could not be read.
Record record_of(Card const& card, ReadOptions::DateOrder date_order,
                 std::vector<Remark>& problems);

/// Puts cadence, last contact and rest of the card into the contact, and what of them it cannot
/// read into `problems`.
void read_rhythm(Card const& card, Contact& contact, std::vector<Remark>& problems);

/// Puts phones, mail addresses and links of the card into the contact, the preferred ones first.
void read_channels(Card const& card, Contact& contact);

}  // namespace reconnect::formats
