// SPDX-License-Identifier: MIT
// Answers and errors as JSON.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/commands/answer.hpp"
#include "reconnect/error.hpp"

namespace reconnect::app {

/// Returns the answer as JSON on one line, "schema" first. What a terminal could take for a command
/// is escaped.
std::string to_json(std::string_view schema, commands::Object const& members);

/// Returns `{"error": {...}}` on one line.
std::string to_json(Error const& error);

}  // namespace reconnect::app
