// SPDX-License-Identifier: MIT
#include "architecture/house.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

namespace reconnect::test {
namespace {

std::string text_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::set<std::string> split(std::string const& list) {
  std::set<std::string> parts;
  std::istringstream text(list);
  for (std::string part; std::getline(text, part, ';');) {
    std::erase(part, ' ');
    if (!part.empty()) parts.insert(part);
  }
  return parts;
}

}  // namespace

House read_house(std::string const& layers) {
  static std::regex const row("([a-z_]+): (.*)\\|(.*)");
  House house;
  std::istringstream text(layers);
  std::smatch parts;
  for (std::string line; std::getline(text, line);) {
    if (std::regex_match(line, parts, row)) house[parts[1]] = {split(parts[2]), split(parts[3])};
  }
  return house;
}

std::vector<Source> read_sources(std::string const& root) {
  std::vector<Source> sources;
  for (char const* folder : {"include", "src"}) {
    for (auto const& file : std::filesystem::recursive_directory_iterator(root + "/" + folder)) {
      auto const extension = file.path().extension();
      if (extension != ".hpp" && extension != ".cpp") continue;
      sources.push_back({file.path().lexically_relative(root).string(), text_of(file.path())});
    }
  }
  std::ranges::sort(sources, {}, &Source::path);
  return sources;
}

}  // namespace reconnect::test
