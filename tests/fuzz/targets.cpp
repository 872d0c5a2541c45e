// SPDX-License-Identifier: MIT
#include "fuzz/targets.hpp"

#include <stdexcept>

namespace reconnect::fuzz {

void demand(bool holds, std::string const& what) {
  if (!holds) throw std::logic_error("this does not hold: " + what);
}

}  // namespace reconnect::fuzz
