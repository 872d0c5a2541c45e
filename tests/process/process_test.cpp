// SPDX-License-Identifier: MIT
// What only the real program can show: its streams, its file modes, other processes. Each
// tests/process/*.transcript is run by the shell, with the program that was built on the PATH.
#include <gtest/gtest.h>

#include "support/temporary_home.hpp"
#include "support/transcript.hpp"
#include "support/transcript_files.hpp"

namespace reconnect::test {
namespace {

std::filesystem::path const root = RECONNECT_SOURCE_DIR;

class Process : public testing::TestWithParam<TranscriptFile> {};

TEST_P(Process, SaysTheSame) {
  TemporaryHome const home;
  ShellPlayer player(home.path(), std::filesystem::path(RECONNECT_BINARY).parent_path());
  expect_same(GetParam(), replay(bytes_of(GetParam().path), player, home.path()));
}

INSTANTIATE_TEST_SUITE_P(Program, Process,
                         testing::ValuesIn(transcript_files(root / "tests/process", ".transcript")),
                         [](auto const& row) { return case_name(row.param); });

}  // namespace
}  // namespace reconnect::test
