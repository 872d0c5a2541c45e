// SPDX-License-Identifier: MIT
// The pages tell the truth: what README.md and docs/ show as typed is typed, in a home of its own a
// page.
#include <gtest/gtest.h>

#include "support/temporary_home.hpp"
#include "support/transcript.hpp"
#include "support/transcript_files.hpp"

namespace reconnect::test {
namespace {

std::filesystem::path const root = RECONNECT_SOURCE_DIR;

std::vector<TranscriptFile> pages() {
  auto files = transcript_files(root / "docs", ".md");
  for (char const* name : {"README.md", "CONTRIBUTING.md"}) files.push_back({root / name});
  return files;
}

class Page : public testing::TestWithParam<TranscriptFile> {};

TEST_P(Page, ShowsWhatTheProgramSays) {
  TemporaryHome const home;
  std::filesystem::create_directory_symlink(root / "examples", "examples");
  InProcessPlayer player(home.path());
  expect_same(GetParam(), replay_markdown(bytes_of(GetParam().path), player, home.path()));
}

INSTANTIATE_TEST_SUITE_P(Docs, Page, testing::ValuesIn(pages()),
                         [](auto const& row) { return case_name(row.param); });

}  // namespace
}  // namespace reconnect::test
