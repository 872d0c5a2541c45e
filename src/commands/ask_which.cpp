// SPDX-License-Identifier: MIT
#include "reconnect/commands/ask_which.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "morning.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::commands {
namespace {

/// Returns the candidates with those first whom today's list names.
std::vector<Candidate> todays_first(std::vector<Candidate> candidates, Context const& context) {
  auto const book = context.store.load();
  auto const plan = plan_of(*book, context.today);
  std::stable_partition(candidates.begin(), candidates.end(), [&](Candidate const& candidate) {
    return std::ranges::find(plan.listed, candidate.id, &cadence::Listed::id) != plan.listed.end();
  });
  return candidates;
}

}  // namespace

bool ask_which(Error const& error, Context& context) {
  if (error.code() != ExitCode::AmbiguousName || !context.interactive) return false;
  auto const candidates = todays_first(error.candidates(), context);
  std::string question = terminal::printable(error.what()) + ":\n";
  for (std::size_t index = 0; index < candidates.size(); ++index) {
    question += fmt::format("  {}  {}  ({})\n", index + 1,
                            terminal::printable(candidates[index].name), candidates[index].id);
  }
  context.console.print(question + "Which one? ");
  auto const typed = context.console.read_line();
  if (!typed) return false;
  std::size_t number = 0;
  std::from_chars(typed->data(), typed->data() + typed->size(), number);
  if (number < 1 || number > candidates.size()) return false;
  context.chosen[error.typed()] = candidates[number - 1].id;
  return true;
}

}  // namespace reconnect::commands
