// SPDX-License-Identifier: MIT
// How commands put a page together.
#include "reconnect/terminal/page.hpp"

#include <utility>

namespace reconnect::terminal {

void add_facts(Entries& entries, std::string label, std::vector<std::string> facts) {
  std::erase_if(facts, [](std::string const& fact) { return fact.empty(); });
  if (facts.empty()) return;
  Entry entry{.cells = {{std::move(label), Ink::Dim}}};
  for (std::string& fact : facts) entry.facts.push_back({std::move(fact)});
  entries.rows.push_back(std::move(entry));
}

Page& Page::line(std::string text, Ink ink) { return add(Line{{Span{std::move(text), ink}}}); }

Page& Page::line(std::vector<Span> spans, std::size_t indent) {
  return add(Line{std::move(spans), indent});
}

Page& Page::blank() { return line(std::vector<Span>()); }

Page& Page::add(Block block) {
  blocks_.push_back(std::move(block));
  return *this;
}

Page& Page::next(std::vector<std::string> commands, std::string lead) {
  return add(Next{std::move(commands), std::move(lead)});
}

}  // namespace reconnect::terminal
