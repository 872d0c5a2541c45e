// SPDX-License-Identifier: MIT
// Transcripts in files, as parameters of a test: one case a file, and RECONNECT_UPDATE=1 writes
// down what they say now.
#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "support/player.hpp"

namespace reconnect::test {

/// A file below the root of the project.
struct TranscriptFile {
  std::filesystem::path path{};
};

void PrintTo(TranscriptFile const& file, std::ostream* out);

/// Returns the files of a folder with that ending, by name.
std::vector<TranscriptFile> transcript_files(std::filesystem::path const& folder,
                                             std::string const& extension);

/// Returns the name of a case: the file's own, in letters and digits.
std::string case_name(TranscriptFile const& file);

/// Expects that the file says what `replayed` says; under RECONNECT_UPDATE it is written anew
/// instead.
void expect_same(TranscriptFile const& file, std::string const& replayed);

}  // namespace reconnect::test
