// SPDX-License-Identifier: MIT
#include "people/uniting.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "people/aliases.hpp"
#include "people/histories.hpp"
#include "people/members.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/joining.hpp"

namespace reconnect::people {
namespace {

std::string said(std::string const& text) { return text; }
std::string said(Closeness closeness) { return std::string(to_text(closeness)); }
std::string said(Medium medium) { return std::string(to_text(medium)); }
std::string said(Interval interval) { return to_text(interval); }
std::string said(Birthday const& birthday) { return to_text(birthday); }
std::string with_reason(std::string text, std::string const& why) {
  return why.empty() ? text : text + " (" + why + ")";
}
std::string said(Rest const& rest) {
  std::string const since = rest.since ? "from " + to_text(*rest.since) + " " : "";
  return with_reason(since + (rest.until ? "until " + to_text(*rest.until) : "until woken"),
                     rest.why);
}
std::string said(NextDate const& next) {
  return next.on ? with_reason(to_text(*next.on), next.why) : next.why;
}
std::string said(PartialDate const& date) { return to_text(date); }
std::string said(Phone const& phone) { return phone.number; }
std::string said(Email const& email) { return email.address; }
std::string said(Feed const& feed) { return feed.url; }
std::string said(PrepItem const& item) { return item.item; }

bool is_empty(std::string const& text) { return text.empty(); }
template <typename Value>
bool is_empty(std::optional<Value> const& value) {
  return !value;
}

template <typename Value>
Value const& value_of(std::optional<Value> const& value) {
  return *value;
}
std::string const& value_of(std::string const& text) { return text; }

/// Two contacts at work, one member after the other.
struct Uniter {
  Contact& mine;
  Contact const& theirs;
  Changes& changes;
  std::vector<std::string_view> handled{};

  /// Returns whether the member may be written here. Every known member is claimed, so that
  /// `unite_extra` tells them from unknown ones.
  bool claim(std::string_view member) {
    handled.push_back(member);
    return !is_unreadable(mine, member);
  }

  template <typename Value>
  void fill(std::string_view member, Value Contact::*place) {
    if (!claim(member) || !is_empty(mine.*place) || is_empty(theirs.*place)) return;
    mine.*place = theirs.*place;
    changes.note(member, "", said(value_of(mine.*place)));
  }

  /// Adds what has no equal by `same`; `complete(own, entry)` fills in one that has, and returns
  /// whether it did.
  template <typename Entry, typename Same, typename Complete>
  void unite(std::string_view member, std::vector<Entry> Contact::*place, Same same,
             Complete complete) {
    if (!claim(member)) return;
    std::vector<Entry>& entries = mine.*place;
    for (Entry const& entry : theirs.*place) {
      // A card that lists a number twice, once with its label, was stored like that.
      if (std::ranges::find(entries, entry) != entries.end()) continue;
      auto const known =
          std::ranges::find_if(entries, [&](Entry const& own) { return same(own, entry); });
      bool const is_new = known == entries.end();
      if (is_new || complete(*known, entry)) changes.note(member, "", said(entry));
      if (is_new) entries.push_back(entry);
    }
  }

  template <typename Entry, typename Same>
  void unite(std::string_view member, std::vector<Entry> Contact::*place, Same same) {
    unite(member, place, same, [](Entry&, Entry const&) { return false; });
  }

  /// Takes over what nobody here knows. A known member among it cannot be read, and its place may
  /// be taken.
  void unite_extra() {
    for (Member const& member : theirs.extra) {
      bool const is_known = std::ranges::find(handled, member.name) != handled.end();
      if (is_known || !add_member(mine.extra, member)) continue;
      changes.note(member.name, "", member.json);
    }
  }
};

bool is_same_text(std::string const& left, std::string const& right) {
  return folded(left) == folded(right);
}

/// Fills in the label, and what the program does not know.
template <typename Channel>
bool complete_channel(Channel& mine, Channel const& theirs) {
  Channel const before = mine;
  if (mine.label.empty()) mine.label = theirs.label;
  unite_members(mine.extra, theirs.extra);
  return !(mine == before);
}

void unite_channels(Uniter& uniter, std::string_view country) {
  auto const same_number = [country](Phone const& left, Phone const& right) {
    return same_phone(phone_key(left.number, country), phone_key(right.number, country)) ||
           is_same_text(left.number, right.number);
  };
  auto const same_address = [](Email const& left, Email const& right) {
    return mail_key(left.address) == mail_key(right.address);
  };
  uniter.unite("phones", &Contact::phones, same_number, complete_channel<Phone>);
  uniter.unite("emails", &Contact::emails, same_address, complete_channel<Email>);
  uniter.unite("urls", &Contact::urls, [](std::string const& left, std::string const& right) {
    return url_key(left) == url_key(right);
  });
  uniter.unite("feeds", &Contact::feeds, [](Feed const& left, Feed const& right) {
    return url_key(left.url) == url_key(right.url);
  });
}

void unite_prep(Uniter& uniter) {
  auto const same_item = [](PrepItem const& left, PrepItem const& right) {
    return left.item == right.item;
  };
  auto const complete = [](PrepItem& mine, PrepItem const& theirs) {
    if (!mine.text.empty() || theirs.text.empty()) return false;
    mine.text = theirs.text;
    return true;
  };
  uniter.unite("prep", &Contact::prep, same_item, complete);
}

/// Fills in a birthday, or the year of one that lacks it.
void unite_birthday(Uniter& uniter) {
  uniter.fill("birthday", &Contact::birthday);
  std::optional<Birthday>& mine = uniter.mine.birthday;
  std::optional<Birthday> const& theirs = uniter.theirs.birthday;
  if (!mine || !theirs || mine->year || !theirs->year) return;
  if (mine->month != theirs->month || mine->day != theirs->day) return;
  uniter.changes.note("birthday", to_text(*mine), to_text(*theirs));
  mine = theirs;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

void unite_notes(Uniter& uniter) {
  if (!uniter.claim("notes")) return;
  std::string& notes = uniter.mine.notes;
  std::vector<std::string> known;
  for (std::string_view const line : lines_of(notes)) known.push_back(squeezed(line));
  for (std::string_view const line : lines_of(uniter.theirs.notes)) {
    std::string key = squeezed(line);
    if (key.empty() || std::ranges::find(known, key) != known.end()) continue;
    if (!notes.empty() && !notes.ends_with('\n')) notes += '\n';
    notes += line;
    uniter.changes.note("notes", "", line);
    known.push_back(std::move(key));
  }
}

void unite_aliases(Uniter& uniter) {
  uniter.claim("aliases");
  for (std::string const& alias : uniter.theirs.aliases)
    add_alias(uniter.mine, alias, uniter.changes);
}

void unite_key(Uniter& uniter) {
  if (!uniter.claim("key") || uniter.mine.key || !uniter.theirs.key) return;
  uniter.mine.key = true;
  uniter.changes.note("key", "", "true");
}

void unite_log(Uniter& uniter) {
  for (std::string_view const member : {"news", "promises", "log"}) uniter.claim(member);
  unite_histories(uniter.mine, uniter.theirs, uniter.changes);
}

}  // namespace

void fill_job(Contact& contact, Contact const& other, Changes& changes) {
  Uniter uniter{contact, other, changes};
  uniter.fill("org", &Contact::org);
  if (other.org.empty() || is_same_text(contact.org, other.org))
    uniter.fill("title", &Contact::title);
}

void unite(Contact& contact, Contact const& other, std::string_view country, Changes& changes) {
  Uniter uniter{contact, other, changes};
  for (std::string_view const member :
       {"id", "name", "org", "title", "added", "last_contact", "unsorted", "origin"}) {
    uniter.claim(member);
  }
  unite_aliases(uniter);
  unite_key(uniter);
  uniter.fill("met", &Contact::met);
  uniter.fill("was", &Contact::was);
  uniter.fill("place", &Contact::place);
  uniter.unite("tags", &Contact::tags, is_same_text);
  uniter.fill("every", &Contact::every);
  uniter.fill("at_most", &Contact::at_most);
  uniter.fill("prefers", &Contact::prefers);
  unite_channels(uniter, country);
  uniter.fill("tz", &Contact::tz);
  unite_birthday(uniter);
  unite_notes(uniter);
  unite_prep(uniter);
  uniter.fill("rest", &Contact::rest);
  uniter.fill("next", &Contact::next);
  unite_log(uniter);
  uniter.unite_extra();
}

std::vector<MemberChange> differences(Contact const& mine, Contact const& theirs) {
  std::vector<MemberChange> differing;
  auto const compare = [&](std::string_view member, auto Contact::*place) {
    if (is_empty(mine.*place) || is_empty(theirs.*place) || mine.*place == theirs.*place) return;
    differing.push_back(
        {std::string(member), said(value_of(mine.*place)), said(value_of(theirs.*place))});
  };
  compare("name", &Contact::name);
  compare("met", &Contact::met);
  compare("was", &Contact::was);
  compare("org", &Contact::org);
  compare("title", &Contact::title);
  compare("place", &Contact::place);
  compare("every", &Contact::every);
  compare("at_most", &Contact::at_most);
  compare("prefers", &Contact::prefers);
  compare("tz", &Contact::tz);
  compare("birthday", &Contact::birthday);
  compare("last_contact", &Contact::last_contact);
  compare("rest", &Contact::rest);
  compare("next", &Contact::next);
  return differing;
}

}  // namespace reconnect::people
