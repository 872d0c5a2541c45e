// SPDX-License-Identifier: MIT
// How what a foreign record says gets into a contact. No text from elsewhere reaches a contact by
// another way.
#include "formats/filling.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "formats/ascii.hpp"
#include "formats/foreign_date.hpp"
#include "reconnect/formats/text.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::formats {
namespace {

constexpr std::string_view profile_address = "https://www.linkedin.com/in/";

void add_to(std::vector<std::string>& list, std::string text) {
  if (!text.empty()) list.push_back(std::move(text));
}

std::string without_scheme(std::string_view text, std::string_view scheme) {
  std::string line = one_line(text);
  if (starts_with_folded(line, scheme))
    line = one_line(std::string_view(line).substr(scheme.size()));
  return line;
}

/// Keeps the first of all elements with the same key. In linear time: a file may hold any number of
/// them.
template <typename T, typename Key>
void keep_first_of_each(std::vector<T>& list, Key key) {
  std::unordered_set<std::string> seen;
  std::erase_if(list, [&](T const& element) { return !seen.insert(key(element)).second; });
}

}  // namespace

void add_alias(Contact& contact, std::string_view alias) {
  add_to(contact.aliases, one_line(alias));
}

void add_tag(Contact& contact, std::string_view tag) { add_to(contact.tags, one_line(tag)); }

void add_url(Contact& contact, std::string_view url) {
  std::string line = one_line(url);
  std::string const slug = one_line(people::linkedin_slug(line));
  add_to(contact.urls, slug.empty() ? std::move(line) : std::string(profile_address) + slug);
}

void add_email(Contact& contact, std::string_view address, std::string_view label) {
  std::string line = without_scheme(address, "mailto:");
  if (line.empty()) return;
  contact.emails.push_back({.address = std::move(line), .label = one_line(label)});
}

void add_phone(Contact& contact, std::string_view number, std::string_view label) {
  std::string line = without_scheme(number, "tel:");
  if (line.empty()) return;
  std::string name = one_line(label);
  if (std::ranges::any_of(line, is_digit)) {
    contact.phones.push_back({.number = std::move(line), .label = std::move(name)});
  } else {
    add_note(contact, (name.empty() ? "Phone: " : "Phone (" + name + "): ") + line);
  }
}

void add_note(Contact& contact, std::string_view note) {
  std::string const text = many_lines(note);
  if (text.empty()) return;
  if (!contact.notes.empty()) contact.notes += '\n';
  contact.notes += text;
}

std::string add_birthday(Contact& contact, std::string_view text, ReadOptions::DateOrder order) {
  std::string const line = one_line(text);
  ForeignDay const read = read_day(line, order, ShortYears::Refused);
  if (read.kind == ForeignDay::Kind::Known) contact.birthday = read.day;
  std::string why = problem_of(read, line);
  if (read.kind != ForeignDay::Kind::NoDay) return why;
  add_note(contact, "Birthday: " + line);
  return why + "; it stands in the notes";
}

void remove_repeats(Contact& contact) {
  auto const itself = [](std::string const& text) { return text; };
  keep_first_of_each(contact.aliases, itself);
  keep_first_of_each(contact.tags, itself);
  keep_first_of_each(contact.urls, itself);
  keep_first_of_each(contact.emails, [](Email const& email) { return lower(email.address); });
  keep_first_of_each(contact.phones, [](Phone const& phone) {
    return phone.number + (is_callable(phone) ? " callable" : " not callable");
  });
  std::erase(contact.aliases, contact.name);
}

}  // namespace reconnect::formats
