// SPDX-License-Identifier: MIT
// New ids: six characters that read well aloud, drawn by chance.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::store {

/// Returns six characters of `23456789abcdefghjkmnpqrstuvwxyz`. Throws `Error` where the system
/// gives no chance.
std::string random_id();

/// Returns whether `random_id` could have given that one.
bool is_our_id(std::string_view id);

}  // namespace reconnect::store
