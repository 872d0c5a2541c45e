// SPDX-License-Identifier: MIT
// The options that say what a contact is: shared by `add` and `edit`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/commands/options.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

struct ContactOptions {
  std::vector<std::string> phones{};
  std::vector<std::string> emails{};
  std::vector<std::string> urls{};
  std::vector<std::string> tags{};
  std::vector<std::string> aliases{};
  std::optional<std::string> org{};
  std::optional<std::string> title{};
  std::optional<std::string> place{};
  std::optional<std::string> met{};
  std::optional<std::string> was{};
  std::optional<std::string> last{};
  std::optional<std::string> every{};
  std::optional<std::string> at_most{};
  std::optional<std::string> prefers{};
  std::optional<std::string> birthday{};
  std::optional<std::string> tz{};
  bool key{false};
  std::optional<std::string> note{};
  std::optional<std::string> next{};
  std::optional<std::string> why{};

  void declare(Options& options);

  /// Returns whether any was given.
  bool any() const;

  /// Puts what was given into the contact; an empty value clears. Lists gain what they lack.
  /// Throws `Error` (exit 2) for what cannot be read, and then the contact may hold a part of it.
  void apply(Contact& contact, Date today) const;
};

}  // namespace reconnect::commands
