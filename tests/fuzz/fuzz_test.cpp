// SPDX-License-Identifier: MIT
// Every target of the fuzzer over its seeds, over mutations of them, and over what was found once
// (tests/fuzz/found/TARGET). tests/fuzz.sh looks for more, guided by coverage.
#include <filesystem>

#include <gtest/gtest.h>

#include "fuzz/targets.hpp"
#include "process/mutations.hpp"
#include "support/temporary_home.hpp"
#include "support/wishes.hpp"

namespace reconnect::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> files_of(std::string const& folder, fuzz::Target const& target) {
  std::vector<std::string> files;
  fs::path const path = fs::path(RECONNECT_SOURCE_DIR) / "tests/fuzz" / folder / target.name;
  if (!fs::exists(path)) return files;
  for (auto const& entry : fs::directory_iterator(path)) files.push_back(bytes_of(entry.path()));
  return files;
}

class Fuzz : public testing::TestWithParam<fuzz::Target> {};

TEST_P(Fuzz, WhateverTheBytesAre) {
  auto const seeds = files_of("seeds", GetParam());
  ASSERT_FALSE(seeds.empty());
  for (std::string const& seed : seeds) EXPECT_NO_THROW(GetParam().look(seed)) << seed;
  for (std::string const& found : files_of("found", GetParam()))
    EXPECT_NO_THROW(GetParam().look(found)) << found;
  Random random(wished_seed());
  for (int round = wished("RECONNECT_ROUNDS", 60); round > 0; --round) {
    std::string const bytes = mutation(random, seeds);
    EXPECT_NO_THROW(GetParam().look(bytes)) << bytes;
  }
}

INSTANTIATE_TEST_SUITE_P(Readers, Fuzz, testing::ValuesIn(fuzz::targets),
                         [](auto const& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace reconnect::test
