// SPDX-License-Identifier: MIT
#include "edit_changes.hpp"

#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reconnect/terminal/phrases.hpp"

namespace reconnect::commands {
namespace {

std::string cadence_said(std::optional<Interval> const& every) {
  return every ? terminal::said(*every) : "no cadence of their own";
}

std::string silence_said(std::optional<Interval> const& at_most) {
  if (!at_most) return "longest silence";
  return at_most->is_never() ? "any silence" : "at most " + terminal::length_said(*at_most);
}

}  // namespace

std::string changes_said(Contact const& before, Contact const& after) {
  std::vector<std::string> said;
  auto const compare = [&](auto member, std::string text) {
    if (before.*member != after.*member) said.push_back(std::move(text));
  };
  compare(&Contact::name, "the name");
  compare(&Contact::aliases, "other names");
  compare(&Contact::key, after.key ? "matters most" : "one of many");
  compare(&Contact::met, "how you met");
  compare(&Contact::was,
          after.was ? fmt::format("you were {}", to_text(*after.was)) : "how near you were");
  compare(&Contact::org, "where they work");
  compare(&Contact::title, "what they do");
  compare(&Contact::place, "where they live");
  compare(&Contact::tags, "tags");
  compare(&Contact::every, cadence_said(after.every));
  compare(&Contact::at_most, silence_said(after.at_most));
  compare(&Contact::prefers, after.prefers ? fmt::format("prefers {}", to_text(*after.prefers))
                                           : "what they like best");
  compare(&Contact::phones, "phone");
  compare(&Contact::emails, "e-mail");
  compare(&Contact::urls, "profiles");
  compare(&Contact::tz, "time zone");
  compare(&Contact::birthday, "birthday");
  compare(&Contact::notes, "notes");
  compare(&Contact::prep, "checklist");
  compare(&Contact::last_contact, "last spoke");
  compare(&Contact::unsorted, "chosen");
  compare(&Contact::next, "next date");
  compare(&Contact::log, "log");
  return fmt::format("{}", fmt::join(said, ", "));
}

}  // namespace reconnect::commands
