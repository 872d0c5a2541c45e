// SPDX-License-Identifier: MIT
// The house as it was built: its rooms from what CMake wrote, and the files of its tree.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace reconnect::test {

/// One room as src/CMakeLists.txt declares it.
struct Room {
  std::set<std::string> uses{};       // rooms whose headers it may include
  std::set<std::string> libraries{};  // libraries of others that its .cpp files may include
};

using House = std::map<std::string, Room>;

/// Reads what cmake/Layer.cmake wrote: a line `room: room;room | library;library` each.
House read_house(std::string const& layers);

/// A file of the tree, by its path from the root.
struct Source {
  std::string path{};
  std::string text{};
};

/// Returns every header and source of include/ and src/ below `root`, sorted by path.
std::vector<Source> read_sources(std::string const& root);

}  // namespace reconnect::test
