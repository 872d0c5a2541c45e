// SPDX-License-Identifier: MIT
// Moments as feeds write them: ISO 8601 (RFC 3339), the dates of mails (RFC 822) and of C's clock.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace reconnect::formats {

/// Returns the moment in UTC; a day without a time is its midnight, a time without a zone is UTC.
/// Nothing where the text is no date, or one of a year beyond 1 to 9999.
std::optional<std::chrono::sys_seconds> read_instant(std::string_view text);

}  // namespace reconnect::formats
