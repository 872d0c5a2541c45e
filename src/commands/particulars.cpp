// SPDX-License-Identifier: MIT
#include "particulars.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "matching.hpp"
#include "reconnect/formats/links.hpp"

namespace reconnect::commands {
namespace {

constexpr std::array<std::string_view, 4> standing_items{
    "what can I offer", "what I say when asked what I do", "what I will not ask",
    "the opening sentence"};

bool holds(std::vector<PrepItem> const& checklist, std::string_view item) {
  return std::ranges::find(checklist, item, &PrepItem::item) != checklist.end();
}

}  // namespace

std::string work_said(Contact const& contact) {
  if (contact.title.empty() || contact.org.empty()) return contact.title + contact.org;
  return contact.title + " at " + contact.org;
}

std::string tel_link(std::string const& number, Settings const& settings) {
  return formats::tel_link(number, settings.country);
}

Medium written_medium(Contact const& contact) {
  if (!contact.phones.empty()) return Medium::Text;
  return contact.emails.empty() ? Medium::Social : Medium::Email;
}

Balance balance_of(Contact const& contact) {
  auto const marked = [&](bool Touch::*mark) {
    return static_cast<std::size_t>(std::ranges::count(contact.log, true, mark));
  };
  return {marked(&Touch::gave), marked(&Touch::asked)};
}

std::string said(Balance const& balance) {
  if (balance.gave + balance.asked == 0) return "";
  return fmt::format("you helped {}, asked {}", balance.gave, balance.asked);
}

std::vector<PrepItem> checklist_of(Contact const& contact) {
  std::vector<PrepItem> checklist;
  if (contact.key) {
    for (std::string_view const item : standing_items) {
      auto const filled = std::ranges::find(contact.prep, item, &PrepItem::item);
      checklist.push_back(filled == contact.prep.end() ? PrepItem{std::string(item)} : *filled);
    }
  }
  for (PrepItem const& item : contact.prep) {
    if (!holds(checklist, item.item)) checklist.push_back(item);
  }
  return checklist;
}

void ask_how_you_met(terminal::Page& page, Contact const& contact, std::string const& short_name) {
  if (!contact.met.empty() || has_tag(contact, "family")) return;
  page.line({{.text = fmt::format("How did you meet? reconnect edit {} --met TEXT", short_name),
              .ink = terminal::Ink::Dim,
              .rests_on_the_change = true}});
}

}  // namespace reconnect::commands
