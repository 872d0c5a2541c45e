// SPDX-License-Identifier: MIT
// What the keys of a triage mean, and the lines by which many are decided at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::commands {

/// What was decided about somebody who was imported.
struct Decision {
  bool key{false};
  bool later{false};               // nothing yet
  std::optional<Closeness> was{};  // nothing: not for this list
};

/// Returns what `c`, `f`, `d`, `n`, `-`, or one of the first three behind `k`, means.
std::optional<Decision> decision_of(std::string_view keys);

/// Puts a decision into the contact.
void decide(Contact& contact, Decision const& decision);

struct PlanLine {
  std::string id{};
  Decision decision{};
};

/// Returns the decisions of lines `KEYS ID ...`, the first of which is named `first_line`; the rest
/// of a line, blank lines and those with `#` are ignored. Throws `Error` (exit 2) with the line's
/// number for keys that mean nothing, or a line without an id.
std::vector<PlanLine> parse_plan(std::string_view text, std::size_t first_line);

/// Returns the lines for an editor: `-`, the id, and who it is, below an explanation in `#` lines.
std::string plan_text(std::vector<Contact> const& contacts);

/// Returns who somebody is, in a line: name, title and company, place, mail, how they came in.
std::string who(Contact const& contact);

}  // namespace reconnect::commands
