// SPDX-License-Identifier: MIT
#include "in_editor.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/error.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view mark = "#!";
constexpr std::size_t head_lines = 3;

/// What stands above a text with a mistake: always as many lines, so that those below it keep their
/// numbers.
std::string head_of(Error const& mistake) {
  return fmt::format(
      "{0} {1}\n{0} {2}\n"
      "{0} Nothing is written yet. Mend it and save; to give up, leave this as it is.\n",
      mark, mistake.what(), mistake.hint());
}

std::string_view without_head(std::string_view text) {
  while (text.starts_with(mark)) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  return text;
}

bool can_be_mended(Error const& error) {
  return error.code() == ExitCode::Usage || error.code() == ExitCode::NoSuchContact;
}

/// Throws the error, whose hint then says where what was typed is kept.
[[noreturn]] void give_up(Context& context, Error const& error, std::string const& typed) {
  std::string const kept =
      fmt::format("nothing was changed; what you typed is in {}", context.console.keep(typed));
  throw Error(error.code(), error.what(),
              error.hint().empty() ? kept : fmt::format("{}; {}", error.hint(), kept));
}

/// Opens the editor again with what was typed, and returns what it is now.
std::string mended(Context& context, Error const& mistake, std::string const& typed) {
  std::string const shown = head_of(mistake) + typed;
  try {
    std::string saved = context.console.edit(shown);
    if (saved != shown) return saved;
  } catch (Error const& error) {
    give_up(context, Error(error.code(), error.what()), shown);
  }
  give_up(context, mistake, shown);
}

}  // namespace

void edit_until_taken(Context& context, std::string const& text, Take const& take) {
  std::string saved = context.console.edit(text);
  if (saved == text) return;
  while (true) {
    std::string const typed(without_head(saved));
    try {
      return take(typed, head_lines + 1);
    } catch (Error const& error) {
      if (!can_be_mended(error)) give_up(context, error, typed);
      saved = mended(context, error, typed);
    }
  }
}

}  // namespace reconnect::commands
