// SPDX-License-Identifier: MIT
#include "edit_form.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "edit_log_line.hpp"
#include "form_lines.hpp"
#include "particulars.hpp"
#include "reconnect/terminal/style.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view head =
    "# Save to keep; leave the file as it is to change nothing. An empty value clears.\n"
    "# Lists have a line each: `phone:`, `email:`, `url:`, `feed:`, `tag:`, `alias:`.\n"
    "# A line of the log: DAY MEDIUM [from=them] [answer=yes|no] [minutes=N] [gave]\n"
    "# [asked] [owe_thanks] [about=NEWS-ID] : NOTE\n";

template <typename Entry>
std::string list_lines(std::string_view name, std::vector<Entry> const& entries) {
  std::string text;
  for (Entry const& entry : entries) {
    if (!shown(entry).empty()) text += fmt::format("{}: {}\n", name, shown(entry));
  }
  return text;
}

/// The lists, a line each entry.
std::string list_lines(Contact const& contact) {
  return list_lines("alias", contact.aliases) + list_lines("tag", contact.tags) +
         list_lines("phone", contact.phones) + list_lines("email", contact.emails) +
         list_lines("url", contact.urls) + list_lines("feed", contact.feeds);
}

/// The standing items that the record lacks, then what it has, in its order.
std::string prep_lines(Contact const& contact) {
  std::string text = "prep:\n";
  for (PrepItem const& item : checklist_of(contact)) {
    bool const is_there = std::ranges::find(contact.prep, item) != contact.prep.end();
    if (!is_there) text += fmt::format("  {}\n", shown(item));
  }
  for (PrepItem const& item : contact.prep) {
    text += fmt::format("  {}\n", shown(item));
  }
  return text;
}

}  // namespace

std::string form_of(Contact const& contact) {
  std::string text(head);
  for (FormLine const& line : form_lines()) {
    std::string const value = in_form(line.show(contact));
    text += fmt::format("{}:{}{}\n", line.name, value.empty() ? "" : " ", value);
  }
  text += list_lines(contact) + "notes:\n";
  std::string_view notes = contact.notes;
  while (!notes.empty()) {
    auto const end = std::min(notes.find('\n'), notes.size());
    text += fmt::format("  {}\n", terminal::printable(notes.substr(0, end)));
    notes.remove_prefix(std::min(end + 1, notes.size()));
  }
  text += prep_lines(contact) + "log:\n";
  for (Touch const& touch : contact.log) text += "  " + log_line(touch) + "\n";
  return text;
}

}  // namespace reconnect::commands
