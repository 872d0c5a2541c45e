// SPDX-License-Identifier: MIT
// Files that the user names for an import or an export: read whole, written whole.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reconnect::system {

/// The largest file that is read for an import, in bytes.
inline constexpr std::size_t largest_import = 256U << 20U;

/// Returns the bytes of a file. Throws `Error` (exit 1) where it is missing, a folder, too large or
/// cannot be read.
std::string read_file(std::string const& path);

/// Returns the bytes of a file, or nothing where there is none. Throws as `read_file`.
std::optional<std::string> read_file_if_there(std::string const& path);

/// Makes the folder, and those that it stands in, for the user alone, where they are not there yet.
/// Throws `Error` (exit 1) where that cannot be done.
void make_folder(std::string const& path);

/// Puts a file of that text in the place of what is at the path (of what a link there leads to), by
/// way of a temporary beside it; the next writer removes what one that was killed has left of its
/// own. Into what is no file, such as a pipe, the text is written. Throws `Error` (exit 1) where
/// that cannot be done, and then an old file is as it was.
void write_file(std::string const& path, std::string_view text);

/// Returns whether both paths lead to one file that is there, by links too.
bool is_same_file(std::string const& path, std::string const& other);

/// Returns the path itself, or the files with that ending (".vcf", any case) in it where it is a
/// folder, sorted.
std::vector<std::string> files_in(std::string const& path, std::string_view ending);

}  // namespace reconnect::system
