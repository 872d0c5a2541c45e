// SPDX-License-Identifier: MIT
// New ids: six characters that read well aloud, drawn by chance.
#pragma once

#include <string>

namespace reconnect::store {

/// Returns six characters of `23456789abcdefghjkmnpqrstuvwxyz`. Throws `Error` where the system
/// gives no chance.
std::string random_id();

}  // namespace reconnect::store
