// SPDX-License-Identifier: MIT
// How what a foreign record says gets into a contact: cleaned, in the file's own spelling, and each
// thing once.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/formats/reading.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::formats {

/// Each adds what the text says, unless it says nothing.
void add_alias(Contact& contact, std::string_view alias);
void add_tag(Contact& contact, std::string_view tag);
/// A LinkedIn profile gets the one spelling that it is stored in.
void add_url(Contact& contact, std::string_view url);
/// A leading `mailto:` is no part of the address.
void add_email(Contact& contact, std::string_view address, std::string_view label);
/// A leading `tel:` is no part of the number. What has no digit is no number, and becomes a line of
/// the notes.
void add_phone(Contact& contact, std::string_view number, std::string_view label);
/// Appends a paragraph to the notes.
void add_note(Contact& contact, std::string_view note);

/// Takes the day of birth, unless the text gives none: then it becomes a line of the notes, or,
/// where it can be read in two ways, is left out, and the answer says why. An empty answer: nothing
/// was wrong.
std::string add_birthday(Contact& contact, std::string_view text, ReadOptions::DateOrder order);

/// Takes out what stands there twice, and aliases that are the name. Call it once, when everything
/// is added.
void remove_repeats(Contact& contact);

}  // namespace reconnect::formats
