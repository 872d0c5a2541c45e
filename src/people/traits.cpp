// SPDX-License-Identifier: MIT
#include "people/traits.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "people/names_agree.hpp"
#include "people/origins.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

constexpr std::size_t indexed_digits = 7;  // same_phone compares at least these

bool birthdays_differ(Traits const& left, Traits const& right) {
  if (!left.birthday || !right.birthday) return false;
  if (left.birthday->month != right.birthday->month || left.birthday->day != right.birthday->day)
    return true;
  return left.birthday->year && right.birthday->year &&
         *left.birthday->year != *right.birthday->year;
}

bool share_one(std::vector<std::string> const& left, std::vector<std::string> const& right) {
  return std::ranges::any_of(left, [&](std::string const& text) {
    return !text.empty() && std::ranges::find(right, text) != right.end();
  });
}

/// Returns whether both have a key at one source, and share none there.
bool sources_differ(Traits const& left, Traits const& right) {
  auto const source = [](std::string_view key) { return key.substr(0, key.find('\n')); };
  if (share_one(left.sources, right.sources)) return false;
  return std::ranges::any_of(left.sources, [&](std::string const& key) {
    return std::ranges::any_of(
        right.sources, [&](std::string const& other) { return source(key) == source(other); });
  });
}

/// Returns whether one of the numbers is the same line; keys say so only of its last digits.
bool share_phone(Traits const& left, Traits const& right) {
  return std::ranges::any_of(left.phones, [&](std::string const& phone) {
    return std::ranges::any_of(right.phones,
                               [&](std::string const& other) { return same_phone(phone, other); });
  });
}

bool slugs_differ(Traits const& left, Traits const& right) {
  return !left.slugs.empty() && !right.slugs.empty() && !share_one(left.slugs, right.slugs);
}

}  // namespace

Traits traits_of(Contact const& contact, std::string const& country) {
  Traits traits{.id = contact.id,
                .name = folded(contact.name),
                .names = contact.aliases,
                .slugs = linkedin_slugs(contact),
                .birthday = contact.birthday};
  traits.names.insert(traits.names.begin(), contact.name);
  for (Origin const& origin : contact.origin) {
    if (!origin.key.empty())
      traits.sources.push_back(std::string(source_of(origin)) + '\n' + origin.key);
  }
  for (Email const& email : contact.emails) traits.mails.push_back(mail_key(email.address));
  for (Phone const& phone : contact.phones)
    traits.phones.push_back(phone_key(phone.number, country));
  return traits;
}

std::string id_key(std::string_view id) { return 'i' + std::string(id); }

std::vector<std::string> keys_of(Traits const& traits, Tie tie) {
  std::vector<std::string> keys;
  auto const add = [&keys](char kind, std::string_view text) {
    if (!text.empty()) keys.push_back(kind + std::string(text));
  };
  switch (tie) {
    case Tie::Source:
      keys.push_back(id_key(traits.id));
      for (std::string const& source : traits.sources) add('s', source);
      for (std::string const& slug : traits.slugs) add('l', slug);
      break;
    case Tie::Mail:
      for (std::string const& mail : traits.mails) add('m', mail);
      break;
    case Tie::Phone:
      for (std::string_view const phone : traits.phones) {
        add('p',
            phone.size() <= indexed_digits ? phone : phone.substr(phone.size() - indexed_digits));
      }
      break;
    case Tie::Name:
      add('n', traits.name);
      break;
  }
  return keys;
}

bool are_tied(Tie tie, Traits const& left, Traits const& right) {
  switch (tie) {
    case Tie::Source:
      return (!left.id.empty() && left.id == right.id) || share_one(left.sources, right.sources) ||
             share_one(left.slugs, right.slugs);
    case Tie::Mail:
      return share_one(left.mails, right.mails);
    case Tie::Phone:
      return share_phone(left, right);
    case Tie::Name:
      return !left.name.empty() && left.name == right.name;
  }
  return false;
}

bool is_strong(Tie tie, Traits const& known, Traits const& candidate) {
  switch (tie) {
    case Tie::Source:
      return true;
    case Tie::Mail:
    case Tie::Phone:
      return !birthdays_differ(known, candidate) &&
             names_agree({known.names.begin(), known.names.end()},
                         {candidate.names.begin(), candidate.names.end()});
    case Tie::Name:
      return !birthdays_differ(known, candidate) && !sources_differ(known, candidate) &&
             !slugs_differ(known, candidate);
  }
  return false;
}

}  // namespace reconnect::people
