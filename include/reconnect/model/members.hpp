// SPDX-License-Identifier: MIT
// What the program does not understand and keeps all the same.
#pragma once

#include <string>
#include <vector>

namespace reconnect {

/// A member of the file as its own JSON text: unknown ones, and known ones whose value cannot be
/// read
/// (`"how": "telepathy"`). They are written back as they are. An entry of a list that is no object
/// stands as one member without a name.
struct Member {
  std::string name{};
  std::string json{};
  friend bool operator==(Member const&, Member const&) = default;
};

using Members = std::vector<Member>;

}  // namespace reconnect
