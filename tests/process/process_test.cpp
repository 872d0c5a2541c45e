// SPDX-License-Identifier: MIT
// What only the real program can show: its streams, its file modes, other processes. Each
// tests/process/*.transcript is run by the shell, with the program that was built on the PATH; and
// so are the stories of tests/cli that need neither a terminal nor the time of day.
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

/// Returns the stories of the rows A1 to A11 that a shell can tell.
std::vector<TranscriptFile> stories() {
  auto files = transcript_files(root / "tests/cli", ".transcript");
  std::erase_if(files, [](TranscriptFile const& file) {
    std::string const text = bytes_of(file.path);
    return !file.path.filename().string().starts_with("story_a") ||
           text.find("<<KEYS") != text.npos || text.find("--tz ") != text.npos;
  });
  return files;
}

class Story : public testing::TestWithParam<TranscriptFile> {};

TEST_P(Story, IsToldByTheRealProgram) {
  TemporaryHome const home;
  std::filesystem::create_directory_symlink(root / "examples", "examples");
  ShellPlayer player(home.path(), std::filesystem::path(RECONNECT_BINARY).parent_path());
  expect_same(GetParam(), replay(bytes_of(GetParam().path), player, home.path()));
}

INSTANTIATE_TEST_SUITE_P(Program, Story, testing::ValuesIn(stories()),
                         [](auto const& row) { return case_name(row.param); });

}  // namespace
}  // namespace reconnect::test
