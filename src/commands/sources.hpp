// SPDX-License-Identifier: MIT
// Foreign files as they are named on the command line, read: a path, a folder of cards, or `-`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconnect/commands/context.hpp"
#include "reconnect/commands/value.hpp"
#include "reconnect/formats/reading.hpp"
#include "reconnect/model/book.hpp"

namespace reconnect::commands {

/// What one file gave, or why it gave nothing.
struct SourceReading {
  std::string source{};  // as it was named; "standard input" for `-`
  formats::Reading reading{};
  std::optional<Problem> failure{};
  std::optional<Book> copy{};  // of a contacts file: what it says apart from its people
};

/// Reads every file that is named; folders give their *.vcf files.
/// Throws `Error`: exit 1 for a file that cannot be opened, 5 for a contacts file of a newer
/// version.
std::vector<SourceReading> read_sources(Context const& context,
                                        std::vector<std::string> const& paths,
                                        formats::ReadOptions const& options);

/// Returns whether the source was read as a feed. One without entries is one all the same.
bool is_feed(SourceReading const& source);

/// Throws `Error` (exit 6) that says why, where none of the sources gave anything.
void refuse_if_nothing(std::vector<SourceReading> const& sources);

/// Returns `{"source", "line", "why"}`.
Value remark_value(std::string const& source, std::size_t line, std::string const& why);

}  // namespace reconnect::commands
