// SPDX-License-Identifier: MIT
// By what a contact is known again, and what that is worth.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// What two records that are one person may share, strongest first.
enum class Tie { Source, Mail, Phone, Name };
inline constexpr std::array ties{Tie::Source, Tie::Mail, Tie::Phone, Tie::Name};

/// What joining needs of a contact, of the book or of an import.
struct Traits {
  std::string id{};
  std::string name{};                  // folded
  std::vector<std::string> names{};    // as they are, aliases too
  std::vector<std::string> sources{};  // source and key of each origin, with a line feed between
  std::vector<std::string> slugs{};
  std::vector<std::string> mails{};
  std::vector<std::string> phones{};
  std::optional<Birthday> birthday{};
};

Traits traits_of(Contact const& contact, std::string const& country);

/// Returns the texts under which traits are indexed for a tie. A first byte keeps their kinds
/// apart.
std::vector<std::string> keys_of(Traits const& traits, Tie tie);

/// Returns the text under which the contact of an id is indexed, those without one too.
std::string id_key(std::string_view id);

/// Returns whether two records share what the tie is about. Those that do have a key in common.
bool are_tied(Tie tie, Traits const& left, Traits const& right);

/// Returns whether a tie says that two records are one person, or only that they may be (`Joiner`).
bool is_strong(Tie tie, Traits const& known, Traits const& candidate);

}  // namespace reconnect::people
