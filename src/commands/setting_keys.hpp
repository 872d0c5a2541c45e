// SPDX-License-Identifier: MIT
// The keys of `settings`: how each is read from what was typed, and shown.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reconnect/model/settings.hpp"

namespace reconnect::commands {

/// Returns every key with what holds for it, defaults included, in the order of the file; "" for
/// none.
std::vector<std::pair<std::string, std::string>> all_settings(Settings const& settings);

/// Returns what holds for a key. Throws `Error` (exit 2) where there is no such key.
std::string setting(Settings const& settings, std::string_view key);

/// Sets a key; an empty text gives it its default. Throws `Error` (exit 2) for an unknown key or a
/// value that makes no sense there.
void set(Settings& settings, std::string_view key, std::string const& text);

}  // namespace reconnect::commands
