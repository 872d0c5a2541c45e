// SPDX-License-Identifier: MIT
#include "store/record_limits.hpp"

#include <algorithm>

#include "reconnect/error.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {
namespace {

/// Returns whether the record can be read where it will stand. Few have brackets enough to doubt
/// it.
bool is_too_deep(RecordChange const& change) {
  std::string const around(change.kind == RecordKind::Member ? 1 : 2, '[');
  auto const brackets =
      std::ranges::count_if(*change.after, [](char c) { return c == '[' || c == '{'; });
  if (brackets + std::ssize(around) <= JsonReader::max_depth) return false;
  try {
    validate_json(around + *change.after + std::string(around.size(), ']'), {});
    return false;
  } catch (Error const&) {
    return true;
  }
}

}  // namespace

void check_limits(RecordChange const& change) {
  auto const refuse = [&](std::string const& what) {
    throw Error(ExitCode::Unreadable, "the record \"" + change.id + "\" would " + what,
                "nothing was changed");
  };
  if (!change.after) return;
  if (change.after->size() > largest_record) refuse("be larger than 16 MB");
  if (is_too_deep(change)) refuse("have more than 64 levels of lists and objects");
}

}  // namespace reconnect::store
