// SPDX-License-Identifier: MIT
// How much of the expensive tests is wanted: a sample for every day, all of it for tests/faults.sh.
#pragma once

#include <cstdlib>

namespace reconnect::test {

inline int wished(char const* variable, int otherwise) {
  char const* const wish = std::getenv(variable);
  return wish == nullptr || *wish == '\0' ? otherwise : std::atoi(wish);
}

/// One in so many points is tried.
inline int wished_part() { return wished("RECONNECT_ONE_IN", 120); }

/// By which the sample is chosen, and random sessions are made.
inline int wished_seed() { return wished("RECONNECT_SEED", 1); }

}  // namespace reconnect::test
