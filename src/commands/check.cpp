// SPDX-License-Identifier: MIT
#include "reconnect/commands/check.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "changing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

Value value_of(store::Finding const& finding) {
  return Object{{"line", finding.line},
                {"column", finding.column},
                {"where", finding.where},
                {"message", finding.message},
                {"fixable", finding.fixable}};
}

/// Returns what mends such findings: the program by itself, or the command that sets the value.
std::vector<std::string> ways_to_mend(std::vector<store::Finding> const& findings) {
  auto const any_within = [&](std::string_view member) {
    return std::ranges::any_of(findings, [member](store::Finding const& finding) {
      return finding.where.starts_with(member);
    });
  };
  if (std::ranges::any_of(findings, &store::Finding::fixable)) return {"reconnect check --fix"};
  std::vector<std::string> ways;
  if (any_within("contacts")) ways.emplace_back("reconnect edit NAME");
  if (any_within("settings")) ways.emplace_back("reconnect settings KEY VALUE");
  if (ways.empty()) ways.emplace_back("reconnect path (the file, to mend by hand)");
  return ways;
}

Answer findings_answer(Context const& context, std::vector<store::Finding> const& findings) {
  Answer answer;
  Array values;
  for (auto const& finding : findings) {
    values.push_back(value_of(finding));
    answer.page.line(fmt::format("{}:{}:{}: {}: {}", context.store.path(), finding.line,
                                 finding.column, finding.where, finding.message));
  }
  answer.members = {{"findings", std::move(values)}};
  if (findings.empty()) {
    answer.page.line("All is well.");
    return answer;
  }
  answer.code = ExitCode::Refused;
  answer.page.line(terminal::counted(findings.size(), "finding", "findings") +
                   "; nothing of it is dropped or guessed.");
  answer.page.next(ways_to_mend(findings));
  return answer;
}

/// The change stands, whatever becomes of the look at what is left.
std::vector<store::Finding> findings_left(Context const& context, store::Change const& made) {
  try {
    return context.store.check(context.today);
  } catch (Error const& error) {
    if (!made.id) throw;
    throw Error(error.code(), error.what(), "the change is made; `reconnect check` shows the rest");
  }
}

}  // namespace

void Check::declare(Options& options) {
  options.add({"--fix", "", "Mend what has one right answer: a repeated id gets a new one"}, fix);
}

Answer Check::run(Context& context) const {
  if (!fix) return findings_answer(context, context.store.check(context.today));
  auto const made = context.store.fix(context.command_line, write_mode(context));
  Answer answer = findings_answer(context, findings_left(context, made));
  Object members = change_members(made);
  answer.members.insert(answer.members.end(), members.begin(), members.end());
  if (made.contacts.empty()) return answer;
  terminal::Page page;
  page.line(fmt::format("{}: {} with a new id.", context.dry_run ? "Would be mended" : "Mended",
                        terminal::counted(made.contacts.size(), "person", "people")));
  for (auto const& block : answer.page.blocks()) page.add(block);
  answer.page = std::move(page);
  return answer;
}

}  // namespace reconnect::commands
