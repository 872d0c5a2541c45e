// SPDX-License-Identifier: MIT
// Which contacts a TEXT means: for `list`, `triage` and `export`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// Looks for a text in name, aliases, org, title, place, tags, met and notes; case, accents and
/// spacing do not matter.
class TextFilter {
 public:
  /// An empty text matches everybody.
  explicit TextFilter(std::string_view text);

  bool matches(Contact const& contact) const;
  bool is_empty() const { return key_.empty(); }

 private:
  std::string key_;
};

/// Returns whether the contact has the tag, however it is spelled.
bool has_tag(Contact const& contact, std::string_view tag);

/// Returns the stage that `--stage` names, if it does. Throws `Error` (exit 2) where there is no
/// such stage.
std::optional<cadence::Stage> typed_stage(std::optional<std::string> const& word);

}  // namespace reconnect::commands
