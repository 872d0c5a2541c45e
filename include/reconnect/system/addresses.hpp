// SPDX-License-Identifier: MIT
// Which addresses of the internet are for everybody.
#pragma once

#include <string>

namespace reconnect::system {

/// Returns whether the IPv4 or IPv6 address leads to a public host: not to this machine, its
/// neighbours, a private network, a group, or an address that stands for one of those (IPv4 in
/// IPv6). What is no address is not public.
bool is_public_address(std::string const& address);

}  // namespace reconnect::system
