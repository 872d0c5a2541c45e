// SPDX-License-Identifier: MIT
// Every command and every story, as one would type them: each tests/cli/*.transcript in a home of
// its own, in process.
#include "support/transcript.hpp"

#include <gtest/gtest.h>

#include "support/temporary_home.hpp"
#include "support/transcript_files.hpp"

namespace reconnect::test {
namespace {

std::filesystem::path const root = RECONNECT_SOURCE_DIR;

class Transcript : public testing::TestWithParam<TranscriptFile> {};

TEST_P(Transcript, SaysTheSame) {
  TemporaryHome const home;
  std::filesystem::create_directory_symlink(root / "examples", "examples");
  InProcessPlayer player(home.path());
  expect_same(GetParam(), replay(bytes_of(GetParam().path), player, home.path()));
}

INSTANTIATE_TEST_SUITE_P(Cli, Transcript,
                         testing::ValuesIn(transcript_files(root / "tests/cli", ".transcript")),
                         [](auto const& row) { return case_name(row.param); });

}  // namespace
}  // namespace reconnect::test
