// SPDX-License-Identifier: MIT
#include "reconnect/commands/merge_driver.hpp"

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/store/merge_books.hpp"
#include "reconnect/system/files.hpp"
#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

/// All three are contacts files: what befalls them counts as befalling one.
template <typename Action>
auto as_contacts_file(Action action) {
  try {
    return action();
  } catch (Error const& error) {
    throw Error(ExitCode::Unreadable, error.what(), error.hint());
  }
}

std::string read(std::string const& path) {
  return as_contacts_file([&] { return system::read_file(path); });
}

}  // namespace

void MergeDriver::declare(Options& options) {
  options.word("BASE", "What both were before; an empty file where there was none", base);
  options.word("OURS", "One copy, which becomes the merged one", ours);
  options.word("THEIRS", "The other copy", theirs);
  options.word("[PATH]", "What the file is called, for messages", path);
}

Answer MergeDriver::run(Context& context) const {
  if (!base || !ours || !theirs) {
    throw Error(ExitCode::Usage, "merge-driver needs BASE, OURS and THEIRS",
                "`reconnect merge-driver -h` shows examples");
  }
  std::string const shown = path.value_or(*ours);
  std::string const before = read(*base);
  std::string const mine = read(*ours);
  std::string const other = read(*theirs);
  auto const merged = store::merge_books({before, shown + " (base)"}, {mine, shown + " (ours)"},
                                         {other, shown + " (theirs)"});
  if (!context.dry_run && merged.text != mine)
    as_contacts_file([&] { system::write_file(*ours, merged.text); });
  for (store::MergeConflict const& conflict : merged.conflicts) {
    context.console.tell(fmt::format("reconnect: {}: {}: {} is {} here and {} there\n", shown,
                                     conflict.record, conflict.member, conflict.ours,
                                     conflict.theirs));
  }
  if (merged.conflicts.empty()) return {.verbatim = ""};
  context.console.tell(
      "hint: ours was kept, both stand under \"conflicts\" in the file: set the other "
      "(`reconnect edit`, `reconnect settings`), or take it out there\n");
  return {.code = ExitCode::Refused, .verbatim = ""};
}

}  // namespace reconnect::commands
