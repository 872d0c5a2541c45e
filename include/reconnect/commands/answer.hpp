// SPDX-License-Identifier: MIT
// What a command answers, built as one value: for scripts the members, for people the page.
#pragma once

#include <optional>
#include <string>

#include "reconnect/commands/value.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/page.hpp"

namespace reconnect::commands {

struct Answer {
  /// Members behind "schema", which `app` puts first: "reconnect.<first word of the command>/1".
  Object members{};
  terminal::Page page{};
  ExitCode code{ExitCode::Done};
  /// Output that is itself a file or a protocol: printed as it is, whatever `--json` says.
  std::optional<std::string> verbatim{};
  /// Whether the members are the answer whatever was asked: a conversion to JSON.
  bool always_json{false};
  /// What `--quiet` leaves of a command that changed something; nothing of a rehearsal.
  std::string quiet{};
  /// Whether `--quiet` silences the page: the command changes something, and does not answer a
  /// question.
  bool tells_of_change{false};
};

}  // namespace reconnect::commands
