// SPDX-License-Identifier: MIT
// How the problems of reading name what they are about.
#pragma once

#include <string>
#include <string_view>

namespace reconnect::formats {

/// Returns the text in quotes.
inline std::string quoted(std::string_view text) {
  std::string quoted;
  quoted.reserve(text.size() + 2);
  quoted += '"';
  quoted += text;
  quoted += '"';
  return quoted;
}

}  // namespace reconnect::formats
