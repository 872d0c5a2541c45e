// SPDX-License-Identifier: MIT
// The desktop's own way to open an address.
#pragma once

#include <string>

namespace reconnect::system {

/// Hands the address to `xdg-open`, without a shell and apart from this terminal, and returns
/// whether that took it. A program that is still at it after two seconds did.
bool open_with_desktop(std::string const& address);

}  // namespace reconnect::system
