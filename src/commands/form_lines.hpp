// SPDX-License-Identifier: MIT
// How the members of a contact stand in the form of `edit`, and are read from it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Returns the text as it stands in one line of the form. What came from elsewhere may hold line
/// breaks or control characters, and must not be taken for lines of the form.
std::string in_form(std::string_view text);

/// A member with one value: how it is shown, and how it is read back.
struct FormLine {
  std::string_view name;
  std::string (*show)(Contact const&);
  void (*read)(Contact&, std::string const&);
};

/// Returns the members with one value, in the order of the form.
std::span<FormLine const> form_lines();

/// Each returns how an entry of a list stands behind the name of its list.
std::string shown(std::string const& word);
std::string shown(Phone const& phone);
std::string shown(Email const& email);
std::string shown(Feed const& feed);
std::string shown(PrepItem const& item);

/// Splits "number (label)".
std::pair<std::string, std::string> without_label(std::string const& text);

}  // namespace reconnect::commands
