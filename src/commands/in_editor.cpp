// SPDX-License-Identifier: MIT
#include "in_editor.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/terminal/style.hpp"

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
  throw Error(error.code(), error.what(),
              fmt::format("{}; what you typed is in {}",
                          error.hint().empty() ? "nothing was changed" : error.hint(),
                          context.console.keep(typed)));
}

/// Says where what was typed is kept, when a signal ends all.
void tell_where_kept(Context& context, std::string const& typed) {
  context.console.tell("\nreconnect: what you typed is in " + context.console.keep(typed));
}

/// Asks whether the editor shall open once more on a text that came back with the same mistake.
bool wants_another_try(Context& context, Error const& mistake, std::string const& typed) {
  context.console.print(terminal::printable(mistake.what()) +
                        ", as before. Open the editor again?  y yes  n no  ");
  try {
    while (auto const key = context.console.read_key()) {
      if (*key == "y" || *key == "\n") return context.console.print("yes\n"), true;
      if (*key == "n" || *key == "q") break;
    }
  } catch (system::Interrupted const&) {
    tell_where_kept(context, typed);
    throw;
  }
  context.console.print("\n");
  return false;
}

/// Opens the editor on a text, in which something is typed where it is not the `untouched` one.
std::string edited(Context& context, std::string const& shown, std::string const& untouched) {
  auto const typed = [&](std::string const& saved) {
    std::string const& text = saved.empty() ? shown : saved;
    return text == untouched ? std::nullopt : std::optional(text);
  };
  try {
    return context.console.edit(shown);
  } catch (system::EditorFailed const& failure) {
    auto const words = typed(failure.saved);
    if (!words) throw;
    give_up(context, failure, *words);
  } catch (system::Interrupted const& interrupted) {
    if (auto const words = typed(interrupted.typed)) tell_where_kept(context, *words);
    throw;
  }
}

}  // namespace

void edit_until_taken(Context& context, std::string const& text, Take const& take) {
  std::optional<Error> mistake;
  std::string shown = text;
  std::string before;
  for (;;) {
    std::string const saved = edited(context, shown, text);
    if (saved == shown && !mistake) return;
    if (saved == shown) give_up(context, *mistake, shown);
    std::string const typed(without_head(saved));
    try {
      return take(typed, head_lines + 1);
    } catch (Error const& error) {
      if (!can_be_mended(error)) give_up(context, error, typed);
      mistake = error;
    }
    shown = head_of(*mistake) + typed;
    bool const opens_again =
        context.interactive && (typed != before || wants_another_try(context, *mistake, shown));
    if (!opens_again) give_up(context, *mistake, shown);
    before = typed;
  }
}

}  // namespace reconnect::commands
