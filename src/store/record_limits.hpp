// SPDX-License-Identifier: MIT
// What could not be read again is not written.
#pragma once

#include "store/record_change.hpp"

namespace reconnect::store {

/// Throws `Error` (exit 5) for a record that would be larger than 16 MB, or nested more deeply than
/// a book may be.
void check_limits(RecordChange const& change);

}  // namespace reconnect::store
