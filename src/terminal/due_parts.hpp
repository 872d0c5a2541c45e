// SPDX-License-Identifier: MIT
// What the variants of the morning's screen share.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "reconnect/terminal/due_page.hpp"

namespace reconnect::terminal {

/// The screen's material, asked by contact. Requires: the screen outlives it.
class DueMaterial {
 public:
  explicit DueMaterial(DueScreen const& screen);

  /// Returns the contact of the id, or null.
  Contact const* find(std::string const& id) const;

  /// Returns the command for the contact: "reconnect prep ana".
  std::string command(std::string_view verb, std::string const& id) const;

  /// Returns the sentence of a reason that the standing has.
  std::string sentence(cadence::Reason reason, Contact const& contact,
                       cadence::Standing const& standing) const;

  Settings const& settings() const { return screen_.settings; }
  cadence::Plan const& plan() const { return screen_.plan; }

 private:
  DueScreen const& screen_;
  std::unordered_map<std::string_view, Contact const*> by_id_;
};

/// Returns the name, starred where the person is key.
std::string name_shown(Contact const& contact);

void add_somebody(Page& page, DueMaterial const& material);
void add_nobody(Page& page, DueMaterial const& material);

}  // namespace reconnect::terminal
