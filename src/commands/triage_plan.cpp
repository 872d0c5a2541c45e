// SPDX-License-Identifier: MIT
#include "triage_plan.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view keys_hint =
    "c close, f friendly, d distant, kc kf kd for somebody who matters most, n not for this list, "
    "- later";

/// Takes the next word off the front of the line.
std::string_view take_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
  std::string_view const word = line.substr(0, line.find_first_of(" \t\r"));
  line.remove_prefix(word.size());
  return word;
}

void add_fact(std::string& facts, std::string_view fact) {
  if (!fact.empty()) facts += fmt::format("{}{}", facts.empty() ? "" : " · ", fact);
}

}  // namespace

std::optional<Decision> decision_of(std::string_view keys) {
  Decision decision;
  if (keys == "-") return Decision{.later = true};
  if (keys == "n") return decision;
  if (keys.size() == 2 && keys.front() == 'k') {
    decision.key = true;
    keys.remove_prefix(1);
  }
  if (keys == "c") decision.was = Closeness::Close;
  if (keys == "f") decision.was = Closeness::Friendly;
  if (keys == "d") decision.was = Closeness::Distant;
  if (!decision.was) return std::nullopt;
  return decision;
}

void decide(Contact& contact, Decision const& decision) {
  if (decision.later) return;
  contact.unsorted = false;
  if (decision.key) contact.key = true;
  if (decision.was) {
    contact.was = decision.was;
  } else {
    contact.every = never;
  }
}

std::vector<PlanLine> parse_plan(std::string_view text, std::size_t first_line) {
  std::vector<PlanLine> lines;
  for (std::size_t number = first_line; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    std::string_view const keys = take_word(line);
    if (keys.empty() || keys.front() == '#') continue;
    auto const decision = decision_of(keys);
    if (!decision) {
      throw Error(ExitCode::Usage,
                  fmt::format("line {}: {} is not a key of triage", number, quoted(keys)),
                  std::string(keys_hint));
    }
    std::string_view const id = take_word(line);
    if (id.empty()) {
      throw Error(ExitCode::Usage,
                  fmt::format("line {}: there is no id behind {}", number, quoted(keys)),
                  "write a key and an id, as in: kc k7f3q2");
    }
    lines.push_back({std::string(id), *decision});
  }
  return lines;
}

std::string who(Contact const& contact) {
  std::string facts;
  add_fact(facts, contact.title);
  add_fact(facts, contact.org);
  add_fact(facts, contact.place);
  add_fact(facts, contact.met);
  if (!contact.emails.empty()) add_fact(facts, contact.emails.front().address);
  if (!contact.phones.empty()) add_fact(facts, contact.phones.front().number);
  std::string const first_note = contact.notes.substr(0, contact.notes.find('\n'));
  add_fact(facts, terminal::shortened(first_note, 60));
  return facts;
}

std::string plan_text(std::vector<Contact> const& contacts) {
  std::string text = fmt::format(
      "# Put a key in front of whom you want to decide:\n# {}.\n"
      "# Lines that stay at - change nothing, and so do lines that you take out.\n",
      keys_hint);
  for (Contact const& contact : contacts) {
    std::string const facts = who(contact);
    text += fmt::format("-  {}  {}{}{}\n", contact.id, terminal::printable(contact.name),
                        facts.empty() ? "" : " · ", terminal::printable(facts));
  }
  return text;
}

}  // namespace reconnect::commands
