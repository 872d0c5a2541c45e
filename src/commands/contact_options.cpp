// SPDX-License-Identifier: MIT
#include "reconnect/commands/contact_options.hpp"

#include <algorithm>

#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "typed.hpp"

namespace reconnect::commands {
namespace {

void put_text(std::optional<std::string> const& typed, std::string_view option,
              std::string& member) {
  if (typed) member = typed_text(*typed, option);
}

/// Reads a value into an optional member; an empty one clears it.
template <typename Member, typename Read>
void put(std::optional<std::string> const& typed, std::optional<Member>& member, Read const& read) {
  if (!typed) return;
  member.reset();
  if (!typed->empty()) member = read(*typed);
}

void put_words(std::vector<std::string> const& typed, std::string_view option,
               std::vector<std::string>& member) {
  for (std::string const& text : typed) {
    std::string const word = people::squeezed(typed_text(text, option));
    if (word.empty()) {
      member.clear();
    } else if (std::ranges::find(member, word) == member.end()) {
      member.push_back(word);
    }
  }
}

void put_phones(std::vector<std::string> const& typed, std::vector<Phone>& phones) {
  for (std::string const& text : typed) {
    std::string number = people::squeezed(typed_text(text, "--phone"));
    if (number.starts_with("tel:")) number.erase(0, 4);
    std::string const key = people::phone_key(number, "");
    if (number.empty()) {
      phones.clear();
    } else if (key.empty()) {
      throw Error(ExitCode::Usage, quoted(number) + " is not a phone number",
                  "write a number such as \"+1 212 555 0100\"");
    } else if (std::ranges::none_of(phones, [&](Phone const& phone) {
                 return people::phone_key(phone.number, "") == key;
               })) {
      phones.push_back({.number = number});
    }
  }
}

void put_emails(std::vector<std::string> const& typed, std::vector<Email>& emails) {
  for (std::string const& text : typed) {
    std::string const address = people::squeezed(typed_text(text, "--email"));
    if (address.empty()) {
      emails.clear();
      continue;
    }
    auto const at = address.find('@');
    if (at == std::string::npos || at == 0 || at + 1 == address.size() ||
        address.find(' ') != std::string::npos) {
      throw Error(ExitCode::Usage, quoted(address) + " is not an e-mail address",
                  "write an address such as ana@example.org");
    }
    if (std::ranges::find(emails, address, &Email::address) == emails.end())
      emails.push_back({.address = address});
  }
}

void put_next(ContactOptions const& options, Contact& contact, Date today) {
  if (options.next && options.next->empty()) contact.next.reset();
  if (options.next && !options.next->empty()) {
    if (!contact.next) contact.next.emplace();
    contact.next->on = typed_coming_date(*options.next, today);
  }
  if (!options.why) return;
  if (!contact.next) {
    throw Error(ExitCode::Usage, "--why says why there is a next date, and there is none",
                "add --next DATE");
  }
  contact.next->why = typed_text(*options.why, "--why");
}

/// An empty text clears a list; any other is added to what stands there.
bool clears(std::vector<std::string> const& typed) {
  return std::ranges::any_of(
      typed, [](std::string const& text) { return people::squeezed(text).empty(); });
}

/// What could not be read under the name of a member gives way where that is set anew or cleared:
/// else it would come back. The entries of a list that could not be read stay with those added.
void drop_unread(ContactOptions const& options, Contact& contact) {
  auto const drop = [&](bool given, std::string_view name) {
    if (given) std::erase_if(contact.extra, [&](Member const& one) { return one.name == name; });
  };
  drop(clears(options.aliases), "aliases");
  drop(options.key, "key");
  drop(options.met.has_value(), "met");
  drop(options.was.has_value(), "was");
  drop(options.org.has_value(), "org");
  drop(options.title.has_value(), "title");
  drop(options.place.has_value(), "place");
  drop(clears(options.tags), "tags");
  drop(options.every.has_value(), "every");
  drop(options.at_most.has_value(), "at_most");
  drop(options.prefers.has_value(), "prefers");
  drop(clears(options.phones), "phones");
  drop(clears(options.emails), "emails");
  drop(clears(options.urls), "urls");
  drop(options.tz.has_value(), "tz");
  drop(options.birthday.has_value(), "birthday");
  drop(options.last.has_value(), "last_contact");
  drop(options.next.has_value(), "next");
}

}  // namespace

void ContactOptions::declare(Options& options) {
  options.add({"--phone", "NUMBER", "Add a phone number (can be repeated)"}, phones);
  options.add({"--email", "ADDRESS", "Add an e-mail address (can be repeated)"}, emails);
  options.add({"--url", "URL", "Add a profile or page (can be repeated)"}, urls);
  options.add({"--tag", "TAG", "Add a tag (can be repeated)"}, tags);
  options.add({"--alias", "NAME", "Add another name that finds them (can be repeated)"}, aliases);
  options.add({"--org", "TEXT", "Set where they work"}, org);
  options.add({"--title", "TEXT", "Set what they do there"}, title);
  options.add({"--place", "TEXT", "Set where they live"}, place);
  options.add({"--met", "TEXT", "Set how you met: \"Initech, 2012\""}, met);
  options.add({"--was", "HOW", "Set how near you were: close, friendly or distant"}, was);
  options.add({"--last", "DATE", "Set when you last spoke: 2019, 2019-05 or a day"}, last);
  options.add({"--every", "CADENCE", "Set how often you want to talk: 6w, 3m, yearly, never"},
              every);
  options.add({"--at-most", "CADENCE", "Set the longest silence you accept"}, at_most);
  options.add({"--prefers", "MEDIUM", "Set what they like best: call, video, text or email"},
              prefers);
  options.add({"--birthday", "DATE", "Set the birthday: 1980-05-17, or 05-17"}, birthday);
  options.add({"--tz", "ZONE", "Set their time zone: Europe/Madrid"}, tz);
  options.add({"--key", "", "Mark somebody who matters most"}, key);
  options.add({"--note", "TEXT", "Add a line to the notes"}, note);
  options.add({"--next", "DATE", "Set the day you agreed on for the next touch"}, next);
  options.add({"--why", "TEXT", "Say why then"}, why);
}

bool ContactOptions::any() const {
  bool const lists =
      !phones.empty() || !emails.empty() || !urls.empty() || !tags.empty() || !aliases.empty();
  return lists || org || title || place || met || was || last || every || at_most || prefers ||
         birthday || tz || key || note || next || why;
}

void ContactOptions::apply(Contact& contact, Date today) const {
  put_words(aliases, "--alias", contact.aliases);
  if (key) contact.key = true;
  put_text(met, "--met", contact.met);
  put(was, contact.was, typed_closeness);
  put_text(org, "--org", contact.org);
  put_text(title, "--title", contact.title);
  put_text(place, "--place", contact.place);
  put_words(tags, "--tag", contact.tags);
  put(every, contact.every, typed_interval);
  put(at_most, contact.at_most, typed_interval);
  put(prefers, contact.prefers, typed_preference);
  put_phones(phones, contact.phones);
  put_emails(emails, contact.emails);
  put_words(urls, "--url", contact.urls);
  put_text(tz, "--tz", contact.tz);
  put(birthday, contact.birthday, typed_birthday);
  if (note && !note->empty()) {
    contact.notes += (contact.notes.empty() ? "" : "\n") + typed_text(*note, "--note");
  }
  put(last, contact.last_contact,
      [today](std::string_view text) { return typed_last_contact(text, today); });
  put_next(*this, contact, today);
  drop_unread(*this, contact);
}

}  // namespace reconnect::commands
