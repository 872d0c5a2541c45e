// SPDX-License-Identifier: MIT
#include "support/transcript_files.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <ostream>

#include <gtest/gtest.h>

#include "support/temporary_home.hpp"

namespace reconnect::test {
namespace {

/// Returns the lines that differ, as `diff` shows them.
std::string difference(TranscriptFile const& file, std::string const& replayed) {
  TemporaryHome const home;
  write_bytes("now", replayed);
  std::string const line = "diff -u --label written --label now '" + file.path.string() + "' now";
  return ShellPlayer(home.path()).play({.line = line}, {}).out;
}

}  // namespace

void PrintTo(TranscriptFile const& file, std::ostream* out) {
  *out << file.path.filename().string();
}

std::vector<TranscriptFile> transcript_files(std::filesystem::path const& folder,
                                             std::string const& extension) {
  std::vector<TranscriptFile> files;
  for (auto const& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() == extension) files.push_back({file.path()});
  }
  std::ranges::sort(files, {}, &TranscriptFile::path);
  return files;
}

std::string case_name(TranscriptFile const& file) {
  std::string name = file.path.stem().string();
  std::ranges::replace_if(
      name, [](unsigned char letter) { return std::isalnum(letter) == 0; }, '_');
  return name;
}

void expect_same(TranscriptFile const& file, std::string const& replayed) {
  char const* const update = std::getenv("RECONNECT_UPDATE");
  std::string const written = bytes_of(file.path);
  if (update != nullptr && *update != '\0') {
    if (written != replayed) write_bytes(file.path, replayed);
    return;
  }
  if (written != replayed) {
    ADD_FAILURE() << "What is said now differs; RECONNECT_UPDATE=1 writes it down.\n"
                  << difference(file, replayed);
  }
}

}  // namespace reconnect::test
