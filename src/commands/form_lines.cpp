// SPDX-License-Identifier: MIT
#include "form_lines.hpp"

#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/style.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

/// "number (label)", as it stands behind `phone:`.
std::string with_label(std::string const& text, std::string const& label) {
  return label.empty() ? text : fmt::format("{} ({})", text, label);
}

template <typename Member>
std::string word_of(std::optional<Member> const& member) {
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

constexpr std::array lines{
    FormLine{"name", [](Contact const& c) { return c.name; },
             [](Contact& c, std::string const& t) { c.name = typed_name(t); }},
    FormLine{"key", [](Contact const& c) { return std::string(c.key ? "yes" : ""); },
             [](Contact& c, std::string const& t) { c.key = typed_yes(t); }},
    FormLine{"met", [](Contact const& c) { return c.met; },
             [](Contact& c, std::string const& t) { c.met = t; }},
    FormLine{"was", [](Contact const& c) { return word_of(c.was); },
             [](Contact& c, std::string const& t) { read_into(c.was, t, typed_closeness); }},
    FormLine{"org", [](Contact const& c) { return c.org; },
             [](Contact& c, std::string const& t) { c.org = t; }},
    FormLine{"title", [](Contact const& c) { return c.title; },
             [](Contact& c, std::string const& t) { c.title = t; }},
    FormLine{"place", [](Contact const& c) { return c.place; },
             [](Contact& c, std::string const& t) { c.place = t; }},
    FormLine{"every", [](Contact const& c) { return word_of(c.every); },
             [](Contact& c, std::string const& t) { read_into(c.every, t, typed_interval); }},
    FormLine{"at_most", [](Contact const& c) { return word_of(c.at_most); },
             [](Contact& c, std::string const& t) { read_into(c.at_most, t, typed_interval); }},
    FormLine{"prefers", [](Contact const& c) { return word_of(c.prefers); },
             [](Contact& c, std::string const& t) { read_into(c.prefers, t, typed_preference); }},
    FormLine{"tz", [](Contact const& c) { return c.tz; },
             [](Contact& c, std::string const& t) { c.tz = t; }},
    FormLine{"birthday", [](Contact const& c) { return word_of(c.birthday); },
             [](Contact& c, std::string const& t) { read_into(c.birthday, t, typed_birthday); }},
    FormLine{"last_contact", [](Contact const& c) { return word_of(c.last_contact); },
             [](Contact& c, std::string const& t) {
               read_into(c.last_contact, t, [](std::string const& s) { return *typed_partial(s); });
             }},
};

}  // namespace

std::string in_form(std::string_view text) { return people::squeezed(terminal::printable(text)); }

std::span<FormLine const> form_lines() { return lines; }

std::string shown(std::string const& word) { return in_form(word); }
std::string shown(Phone const& phone) { return in_form(with_label(phone.number, phone.label)); }
std::string shown(Email const& email) { return in_form(with_label(email.address, email.label)); }
std::string shown(Feed const& feed) { return in_form(feed.url); }
std::string shown(PrepItem const& item) { return in_form(item.item + ": " + item.text); }

std::pair<std::string, std::string> without_label(std::string const& text) {
  auto const open = text.rfind(" (");
  if (open == std::string::npos || text.back() != ')') return {text, ""};
  return {text.substr(0, open), text.substr(open + 2, text.size() - open - 3)};
}

}  // namespace reconnect::commands
