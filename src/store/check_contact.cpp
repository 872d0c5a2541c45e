// SPDX-License-Identifier: MIT
// What can be wrong with one contact.
#include <algorithm>
#include <unordered_set>

#include "reconnect/quoted.hpp"
#include "store/check_notes.hpp"
#include "store/json_lookup.hpp"
#include "store/json_reader.hpp"

namespace reconnect::store {
namespace {

/// Returns whether the text, which is UTF-8, holds characters that steer a terminal: controls (C0,
/// DEL, C1), and those that turn the direction of writing.
bool holds_controls(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto const byte = [&](std::size_t ahead) {
      return at + ahead < text.size() ? static_cast<unsigned char>(text[at + ahead]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F) return true;
    if (byte(0) == 0xC2 && byte(1) < 0xA0) return true;
    if (byte(0) == 0xD8 && byte(1) == 0x9C) return true;
    if (byte(0) != 0xE2) continue;
    if (byte(1) == 0x80 &&
        (byte(2) == 0x8E || byte(2) == 0x8F || (byte(2) >= 0xAA && byte(2) <= 0xAE)))
      return true;
    if (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9) return true;
  }
  return false;
}

/// The first day that a partial date can mean.
std::optional<Date> first_day(PartialDate const& date) {
  return Date::from_calendar(date.year, date.month.value_or(1), date.day.value_or(1));
}

class ContactCheck {
 public:
  ContactCheck(std::string_view record, Contact const& contact, Date today, Notes& notes)
      : record_(record), contact_(contact), today_(today), notes_(notes) {}

  void run() {
    check_names();
    check_days();
    check_log();
    check_news();
    check_promises();
    check_conflicts(value_of(record_, "conflicts"), notes_);
  }

 private:
  void note(std::string_view value, std::string message) {
    notes_.push_back({value, std::move(message)});
  }

  void check_names() {
    std::string_view const value = value_of(record_, "name");
    if (is_missing(value)) {
      note(value.empty() ? record_ : value, "no name");
    } else if (!contact_.name.empty() && std::ranges::all_of(contact_.name, is_blank)) {
      note(value, "the name is blank");
    } else if (holds_controls(contact_.name)) {
      note(value, "the name holds control characters");
    }
    if (std::ranges::any_of(contact_.aliases, holds_controls)) check_aliases();
  }

  void check_aliases() {
    // Entries that are no text stand among them in the file, but not in the contact.
    std::vector<std::string_view> texts = entries_of(value_of(record_, "aliases"));
    std::erase_if(texts, [](std::string_view text) { return !text.starts_with('"'); });
    for (std::size_t place = 0; place < texts.size(); ++place) {
      if (holds_controls(contact_.aliases[place]))
        note(texts[place], "the alias holds control characters");
    }
  }

  void check_days() {
    if (contact_.last_contact) {
      std::optional<Date> const first = first_day(*contact_.last_contact);
      if (first && *first > today_) {
        note(value_of(record_, "last_contact"),
             quoted(to_text(*contact_.last_contact)) + " lies ahead: it is ignored");
      }
    }
    if (contact_.next && !contact_.next->on && value_of(value_of(record_, "next"), "on").empty()) {
      note(value_of(record_, "next"), "no day: the next date is ignored");
    }
  }

  /// Returns the entries of a list as they stand in the text, one for each that was read.
  std::vector<std::string_view> texts_of(std::string_view list, std::size_t count) const {
    return count == 0 ? std::vector<std::string_view>{} : entries_of(value_of(record_, list));
  }

  void check_log() {
    auto const texts = texts_of("log", contact_.log.size());
    for (std::size_t place = 0; place < texts.size(); ++place)
      check_day(texts[place], contact_.log[place].on);
  }

  void check_news() {
    auto const texts = texts_of("news", contact_.news.size());
    for (std::size_t place = 0; place < texts.size(); ++place)
      check_day(texts[place], contact_.news[place].on);
    check_ids("news", texts, contact_.news);
  }

  void check_promises() {
    check_ids("promises", texts_of("promises", contact_.promises.size()), contact_.promises);
  }

  void check_day(std::string_view entry, std::optional<Date> day) {
    if ((day && *day <= today_) || !is_record(entry)) return;
    std::string_view const value = value_of(entry, "on");
    if (day) {
      note(value, quoted(to_text(*day)) + " lies ahead: the entry is ignored until then");
    } else if (value.empty()) {
      note(entry, "no day: the entry is ignored");
    }
  }

  template <typename T>
  void check_ids(std::string_view list, std::vector<std::string_view> const& texts,
                 std::vector<T> const& entries) {
    std::unordered_set<std::string_view> seen;
    for (std::size_t place = 0; place < texts.size(); ++place) {
      std::string const& id = entries[place].id;
      if (id.empty()) {
        if (is_record(texts[place]) && value_of(texts[place], "id").empty())
          note(texts[place], "no id");
      } else if (!seen.insert(id).second) {
        note(value_of(texts[place], "id"),
             quoted(id) + " stands twice among the " + std::string(list));
      }
    }
  }

  std::string_view record_;
  Contact const& contact_;
  Date today_;
  Notes& notes_;
};

}  // namespace

void check_conflicts(std::string_view conflicts, Notes& notes) {
  if (!conflicts.starts_with('{')) return;
  JsonReader reader(conflicts);
  char const* at = reader.start();
  reader.each_member(at, [&](JsonString name) {
    std::string_view const sides = reader.value(at);
    notes.push_back({sides, "two copies disagree on " + text_of(name) +
                                ": set the other, or take this out of \"conflicts\""});
  });
}

void check_contact(std::string_view record, Contact const& contact, Date today, Notes& notes) {
  ContactCheck(record, contact, today, notes).run();
}

}  // namespace reconnect::store
