// SPDX-License-Identifier: MIT
// From what people type of somebody's profile to the address of their feed.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::commands {

/// Returns the address that is followed: the profile's feed where everybody knows it (GitHub,
/// Mastodon, Medium), else the address itself, with https:// where no scheme was typed. Throws
/// `Error` (exit 2) for what is not of the web, and exit 1 for sites that give no feeds.
std::string feed_address(std::string_view typed);

}  // namespace reconnect::commands
