// SPDX-License-Identifier: MIT
// The book: everybody, the settings, the campaigns and the dates of the last imports.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/model/contact.hpp"
#include "reconnect/model/settings.hpp"

namespace reconnect {

/// A named set of people who should know something by a date, one after the other (cadence.md,
/// section 7).
struct Campaign {
  std::string id{};
  std::string name{};
  std::optional<Date> start{};
  std::optional<Date> by{};
  std::string note{};
  std::vector<std::string> members{};  // contact ids, in the order of their turns
  std::optional<Date> ended{};
  Members extra{};
  friend bool operator==(Campaign const&, Campaign const&) = default;
};

/// The day of the last import from a source that changed anything.
struct ImportDate {
  std::string source{};
  std::optional<Date> on{};
  friend bool operator==(ImportDate const&, ImportDate const&) = default;
};

struct Book {
  Settings settings{};
  std::vector<Contact> contacts{};
  std::vector<Campaign> campaigns{};
  std::vector<ImportDate> imports{};
  Members extra{};
  friend bool operator==(Book const&, Book const&) = default;
};

}  // namespace reconnect
