// SPDX-License-Identifier: MIT
// vCard: names, work, birthday and notes of a card, what kind of card it is, and what other tools
// for the same purpose wrote.
#include "formats/vcard_contact.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "formats/ascii.hpp"
#include "formats/filling.hpp"
#include "formats/foreign_date.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

using Components = std::vector<std::string>;

std::string joined(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (std::string_view const part : parts) {
    if (part.empty()) continue;
    if (!text.empty()) text += ' ';
    text += part;
  }
  return text;
}

/// Returns a part of N with its several values, which commas without a blank separate, behind each
/// other.
std::string spaced(std::string part) {
  for (std::size_t at = 0; at + 1 < part.size(); ++at) {
    if (part[at] == ',' && part[at + 1] != ' ') part[at] = ' ';
  }
  return part;
}

/// Returns the name that the parts of N make.
std::string name_of_parts(Card const& card) {
  Property const* const property = card.preferred("N");
  if (property == nullptr) return {};
  Components parts = components_of(*property, 5);
  for (std::string& part : parts) part = spaced(std::move(part));
  std::string name = joined({parts[1], parts[2], parts[0]});
  return one_line(name.empty() ? joined({parts[3], parts[4]}) : name);
}

/// Returns the text of what an Android phone keeps under that item of its own, of the event type
/// where one is given.
std::string android_item(Card const& card, std::string_view item, std::string_view event_type) {
  for (Property const* const property : card.all("X-ANDROID-CUSTOM")) {
    Components const parts = components_of(*property, 3);
    if (parts[0] != "vnd.android.cursor.item/" + std::string(item)) continue;
    if (event_type.empty() || parts[2] == event_type) return parts[1];
  }
  return {};
}

void read_names(Card const& card, Contact& contact) {
  for (Property const* const name : card.all("FN")) {
    std::string text = one_line(text_of(*name));
    if (contact.name.empty()) {
      contact.name = std::move(text);
    } else {
      add_alias(contact, text);
    }
  }
  if (contact.name.empty()) contact.name = name_of_parts(card);
  for (Property const* const nickname : card.all("NICKNAME")) {
    for (std::string const& alias : values_of(*nickname)) add_alias(contact, alias);
  }
  add_alias(contact, android_item(card, "nickname", {}));
}

/// Gives a card that names nobody the next best name.
void name_otherwise(Contact& contact) {
  if (contact.name.empty()) contact.name = contact.org;
  if (contact.name.empty() && !contact.aliases.empty()) contact.name = contact.aliases.front();
  if (contact.name.empty() && !contact.emails.empty()) contact.name = contact.emails[0].address;
  if (contact.name.empty() && !contact.phones.empty()) contact.name = contact.phones[0].number;
}

/// Takes the preferred ORG. Its further components are what is left for the notes, if nothing else
/// says them.
std::string read_organisation(Card const& card, Contact& contact) {
  std::string departments;
  for (Property const* const property : card.all("ORG")) {
    Components components = components_of(*property, 1);
    std::erase(components, std::string{});
    if (components.empty()) continue;
    if (!contact.org.empty()) {
      add_note(contact, "Company: " + components[0]);
      continue;
    }
    contact.org = components[0];
    for (std::string const& component : Components(components.begin() + 1, components.end())) {
      departments += (departments.empty() ? "" : ", ") + component;
    }
  }
  return departments;
}

void read_titles(Card const& card, Contact& contact) {
  for (std::string_view const name : {"TITLE", "ROLE"}) {
    for (Property const* const property : card.all(name)) {
      std::string title = one_line(text_of(*property));
      if (contact.title.empty()) {
        contact.title = std::move(title);
      } else if (title != contact.title) {
        add_note(contact, (name == "TITLE" ? "Title: " : "Role: ") + title);
      }
    }
  }
}

void read_work(Card const& card, Contact& contact) {
  std::string const departments = read_organisation(card, contact);
  read_titles(card, contact);
  bool const is_said =
      departments == contact.title || contact.notes.find(departments) != std::string::npos;
  if (!is_said) add_note(contact, "Department: " + departments);
}

void read_place(Card const& card, Contact& contact) {
  constexpr std::size_t locality = 3;
  for (Property const* const address : card.all("ADR")) {
    if (contact.place.empty()) contact.place = components_of(*address, locality + 1)[locality];
  }
}

void read_tags(Card const& card, Contact& contact) {
  for (Property const* const categories : card.all("CATEGORIES")) {
    for (std::string const& tag : values_of(*categories)) {
      // Google's name for everybody.
      if (tag != "myContacts") add_tag(contact, tag);
    }
  }
}

/// Returns the first BDAY that is a day, else the first, or null: 4.0 may have another as text
/// beside it.
Property const* birthday_property(Card const& card, ReadOptions::DateOrder order) {
  std::vector<Property const*> const birthdays = card.all("BDAY");
  auto const is_day = [order](Property const* property) {
    return read_day(one_line(text_of(*property)), order, ShortYears::Refused).kind ==
           ForeignDay::Kind::Known;
  };
  auto const day = std::ranges::find_if(birthdays, is_day);
  if (day != birthdays.end()) return *day;
  return birthdays.empty() ? nullptr : birthdays.front();
}

void read_birthday(Card const& card, Contact& contact, ReadOptions::DateOrder order,
                   std::vector<Remark>& problems) {
  constexpr std::string_view android_birthday = "3";
  Property const* const property = birthday_property(card, order);
  if (property == nullptr) {
    add_birthday(contact, android_item(card, "contact_event", android_birthday), order);
    return;
  }
  std::string why = add_birthday(contact, text_of(*property), order);
  if (!why.empty()) problems.push_back({property->line, std::move(why)});
  std::string_view const omitted = property->parameter("X-APPLE-OMIT-YEAR");
  bool const is_omitted = contact.birthday && contact.birthday->year &&
                          omitted == std::to_string(*contact.birthday->year);
  if (is_omitted) contact.birthday->year.reset();
}

std::optional<Kind> stated_kind(Card const& card) {
  for (std::string_view const name : {"KIND", "X-ADDRESSBOOKSERVER-KIND", "X-KIND"}) {
    Property const* const property = card.preferred(name);
    if (property == nullptr) continue;
    std::string const word = lower(trimmed(property->value));
    if (word == "individual") return Kind::Person;
    if (word == "group") return Kind::Group;
    if (word == "location") return Kind::Location;
    constexpr std::array<std::string_view, 5> things{"org", "organization", "application", "device",
                                                     "thing"};
    if (std::ranges::find(things, word) != things.end()) return Kind::Organisation;
  }
  return std::nullopt;
}

/// Returns what the card is about. One that names a company and no person is about the company.
Kind kind_of(Card const& card, Contact const& contact) {
  if (std::optional<Kind> const kind = stated_kind(card)) return *kind;
  if (card.says("X-EVOLUTION-LIST") || card.preferred("MEMBER") != nullptr) return Kind::Group;
  Property const* const shown_as = card.preferred("X-ABSHOWAS");
  if (shown_as != nullptr && equals_folded(trimmed(shown_as->value), "company"))
    return Kind::Organisation;
  bool const names_company = !contact.org.empty() && contact.name == contact.org;
  return names_company && name_of_parts(card).empty() ? Kind::Organisation : Kind::Person;
}

Origin origin_of(Card const& card) {
  Property const* const uid = card.preferred("UID");
  return {.source = "vcard", .key = uid == nullptr ? std::string{} : one_line(text_of(*uid))};
}

}  // namespace

Record record_of(Card const& card, ReadOptions::DateOrder date_order,
                 std::vector<Remark>& problems) {
  Record record{.line = card.line()};
  Contact& contact = record.contact;
  for (Property const* const note : card.all("NOTE")) add_note(contact, text_of(*note));
  read_names(card, contact);
  read_work(card, contact);
  read_channels(card, contact);
  read_place(card, contact);
  read_tags(card, contact);
  read_birthday(card, contact, date_order, problems);
  read_rhythm(card, contact, problems);
  name_otherwise(contact);
  record.kind = kind_of(card, contact);
  contact.origin.push_back(origin_of(card));
  remove_repeats(contact);
  return record;
}

}  // namespace reconnect::formats
