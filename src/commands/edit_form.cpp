// SPDX-License-Identifier: MIT
#include "edit_form.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

#include "edit_log_line.hpp"
#include "feed_address.hpp"
#include "particulars.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

constexpr std::string_view head =
    "# Save to keep; leave the file as it is to change nothing. An empty value clears.\n"
    "# Lists have a line each: `phone:`, `email:`, `url:`, `feed:`, `tag:`, `alias:`.\n"
    "# A line of the log: DAY MEDIUM [from=them] [answer=yes|no] [minutes=N] [gave]\n"
    "# [asked] [owe_thanks] [about=NEWS-ID] : NOTE\n";

/// "number (label)", as it stands behind `phone:`.
std::string with_label(std::string const& text, std::string const& label) {
  return label.empty() ? text : fmt::format("{} ({})", text, label);
}

/// Splits "number (label)".
std::pair<std::string, std::string> without_label(std::string const& text) {
  auto const open = text.rfind(" (");
  if (open == std::string::npos || text.back() != ')') return {text, ""};
  return {text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
}

template <typename Member>
std::string shown(std::optional<Member> const& member) {
  return member ? std::string(to_text(*member)) : std::string();
}

template <typename Member, typename Read>
void read_into(std::optional<Member>& member, std::string const& text, Read const& read) {
  member.reset();
  if (!text.empty()) member = read(text);
}

bool typed_yes(std::string const& text) {
  if (text == "yes") return true;
  if (text.empty() || text == "no") return false;
  throw Error(ExitCode::Usage, quoted(text) + " is neither yes nor no");
}

std::optional<PartialDate> typed_partial(std::string const& text) {
  auto const date = parse_partial_date(text);
  if (!date)
    throw Error(ExitCode::Usage, quoted(text) + " is not a date",
                "write 2019, 2019-05 or 2019-05-12");
  return date;
}

/// A member with one value: how it is shown, and how it is read back.
struct Line {
  std::string_view name;
  std::string (*show)(Contact const&);
  void (*read)(Contact&, std::string const&);
};

constexpr std::array lines{
    Line{"name", [](Contact const& c) { return c.name; },
         [](Contact& c, std::string const& t) { c.name = typed_name(t); }},
    Line{"key", [](Contact const& c) { return std::string(c.key ? "yes" : ""); },
         [](Contact& c, std::string const& t) { c.key = typed_yes(t); }},
    Line{"met", [](Contact const& c) { return c.met; },
         [](Contact& c, std::string const& t) { c.met = t; }},
    Line{"was", [](Contact const& c) { return shown(c.was); },
         [](Contact& c, std::string const& t) { read_into(c.was, t, typed_closeness); }},
    Line{"org", [](Contact const& c) { return c.org; },
         [](Contact& c, std::string const& t) { c.org = t; }},
    Line{"title", [](Contact const& c) { return c.title; },
         [](Contact& c, std::string const& t) { c.title = t; }},
    Line{"place", [](Contact const& c) { return c.place; },
         [](Contact& c, std::string const& t) { c.place = t; }},
    Line{"every", [](Contact const& c) { return shown(c.every); },
         [](Contact& c, std::string const& t) { read_into(c.every, t, typed_interval); }},
    Line{"at_most", [](Contact const& c) { return shown(c.at_most); },
         [](Contact& c, std::string const& t) { read_into(c.at_most, t, typed_interval); }},
    Line{"prefers", [](Contact const& c) { return shown(c.prefers); },
         [](Contact& c, std::string const& t) { read_into(c.prefers, t, typed_preference); }},
    Line{"tz", [](Contact const& c) { return c.tz; },
         [](Contact& c, std::string const& t) { c.tz = t; }},
    Line{"birthday", [](Contact const& c) { return shown(c.birthday); },
         [](Contact& c, std::string const& t) { read_into(c.birthday, t, typed_birthday); }},
    Line{"last_contact", [](Contact const& c) { return shown(c.last_contact); },
         [](Contact& c, std::string const& t) {
           read_into(c.last_contact, t, [](std::string const& s) { return *typed_partial(s); });
         }},
};

/// The members that are lists of words, phones and addresses; each line adds one.
void read_list_line(Contact& contact, Contact const& before, std::string_view name,
                    std::string const& text) {
  if (text.empty()) return;
  if (name == "alias") contact.aliases.push_back(text);
  if (name == "tag") contact.tags.push_back(text);
  if (name == "url") contact.urls.push_back(text);
  if (name == "feed") {
    auto const old = std::ranges::find(before.feeds, text, &Feed::url);
    contact.feeds.push_back(old == before.feeds.end() ? Feed{.url = feed_address(text)} : *old);
  }
  auto const [value, label] = without_label(text);
  if (name == "phone") {
    auto const old = std::ranges::find(before.phones, value, &Phone::number);
    contact.phones.push_back({value, label, old == before.phones.end() ? Members{} : old->extra});
  }
  if (name == "email") {
    auto const old = std::ranges::find(before.emails, value, &Email::address);
    contact.emails.push_back({value, label, old == before.emails.end() ? Members{} : old->extra});
  }
}

bool is_list(std::string_view name) {
  constexpr std::array<std::string_view, 6> names{"alias", "tag", "url", "feed", "phone", "email"};
  return std::ranges::find(names, name) != names.end();
}

/// Reads a form line by line.
class FormReader {
 public:
  explicit FormReader(Contact const& before) : before_(before), contact_(before), log_(before.log) {
    contact_.aliases.clear();
    contact_.tags.clear();
    contact_.urls.clear();
    contact_.feeds.clear();
    contact_.phones.clear();
    contact_.emails.clear();
    contact_.notes.clear();
    contact_.prep.clear();
  }

  void read(std::string_view line) {
    if (line.starts_with('#')) return;
    if (line == "notes:" || line == "log:" || line == "prep:") {
      block_ = line.substr(0, line.size() - 1);
    } else if (line.starts_with("  ") && !block_.empty()) {
      read_block_line(line.substr(2));
    } else if (people::squeezed(line).empty()) {
      if (block_ == "notes" && !contact_.notes.empty()) contact_.notes += '\n';
    } else {
      read_member(line);
    }
  }

  Contact result() && {
    while (contact_.notes.ends_with('\n')) contact_.notes.pop_back();
    contact_.log = std::move(log_).result();
    return std::move(contact_);
  }

 private:
  void read_member(std::string_view line) {
    block_ = {};
    auto const colon = line.find(':');
    std::string const name = people::squeezed(line.substr(0, colon));
    std::string const text =
        colon == std::string_view::npos ? "" : people::squeezed(line.substr(colon + 1));
    typed_text(text, name);
    auto const* const known = std::ranges::find(lines, name, &Line::name);
    if (colon == std::string_view::npos || (known == lines.end() && !is_list(name))) {
      throw Error(ExitCode::Usage, quoted(line) + " is no line of the form", "write MEMBER: VALUE");
    }
    if (known != lines.end()) return known->read(contact_, text);
    read_list_line(contact_, before_, name, text);
  }

  void read_block_line(std::string_view line) {
    if (block_ == "log") return log_.read(line);
    std::string const text = typed_text(line, block_);
    if (block_ == "notes") {
      contact_.notes += text + '\n';
      return;
    }
    auto const colon = text.find(':');
    PrepItem item{people::squeezed(text.substr(0, colon))};
    if (colon != std::string::npos) item.text = people::squeezed(text.substr(colon + 1));
    // An empty value clears; what stood there without one is still to be filled in.
    bool const stays =
        !item.text.empty() || std::ranges::find(before_.prep, item) != before_.prep.end();
    if (!item.item.empty() && stays) contact_.prep.push_back(std::move(item));
  }

  Contact const& before_;
  Contact contact_;
  EditedLog log_;
  std::string_view block_{};
};

/// An emptied form is given up, as an emptied commit message is: it must not empty the record.
bool says_nothing(std::string_view text) {
  while (!text.empty()) {
    std::string_view const line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (!line.starts_with('#') && !people::squeezed(line).empty()) return false;
  }
  return true;
}

std::string list_lines(Contact const& contact) {
  std::string text;
  for (auto const& alias : contact.aliases) text += fmt::format("alias: {}\n", alias);
  for (auto const& tag : contact.tags) text += fmt::format("tag: {}\n", tag);
  for (auto const& phone : contact.phones)
    text += fmt::format("phone: {}\n", with_label(phone.number, phone.label));
  for (auto const& email : contact.emails)
    text += fmt::format("email: {}\n", with_label(email.address, email.label));
  for (auto const& url : contact.urls) text += fmt::format("url: {}\n", url);
  for (Feed const& feed : contact.feeds) text += fmt::format("feed: {}\n", feed.url);
  return text;
}

/// The standing items that the record lacks, then what it has, in its order.
std::string prep_lines(Contact const& contact) {
  std::string text = "prep:\n";
  for (PrepItem const& item : checklist_of(contact)) {
    bool const is_there = std::ranges::find(contact.prep, item) != contact.prep.end();
    if (!is_there) text += fmt::format("  {}:\n", item.item);
  }
  for (PrepItem const& item : contact.prep) {
    text += fmt::format("  {}:{}{}\n", item.item, item.text.empty() ? "" : " ", item.text);
  }
  return text;
}

}  // namespace

std::string form_of(Contact const& contact) {
  std::string text(head);
  for (Line const& line : lines) {
    std::string const value = line.show(contact);
    text += fmt::format("{}:{}{}\n", line.name, value.empty() ? "" : " ", value);
  }
  text += list_lines(contact) + "notes:\n";
  std::string_view notes = contact.notes;
  while (!notes.empty()) {
    auto const end = std::min(notes.find('\n'), notes.size());
    text += fmt::format("  {}\n", notes.substr(0, end));
    notes.remove_prefix(std::min(end + 1, notes.size()));
  }
  text += prep_lines(contact) + "log:\n";
  for (Touch const& touch : contact.log) text += "  " + log_line(touch) + "\n";
  return text;
}

Contact parse_form(std::string_view text, Contact const& before, std::size_t first_line) {
  if (says_nothing(text)) return before;
  FormReader reader(before);
  for (std::size_t number = first_line; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    try {
      reader.read(line);
    } catch (Error const& error) {
      throw Error(ExitCode::Usage, fmt::format("line {}: {}", number, error.what()), error.hint());
    }
  }
  return std::move(reader).result();
}

}  // namespace reconnect::commands
