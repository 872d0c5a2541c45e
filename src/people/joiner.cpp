// SPDX-License-Identifier: MIT
// Who of the book a candidate is.
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "people/names_agree.hpp"
#include "people/origins.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/joining.hpp"

namespace reconnect::people {
namespace {

/// What two records that are one person may share, strongest first.
enum class Tie { Source, Mail, Phone, Name };
constexpr std::array ties{Tie::Source, Tie::Mail, Tie::Phone, Tie::Name};

constexpr std::size_t indexed_digits = 7;  // same_phone compares at least these

/// What joining needs of a contact, of the book or of an import.
struct Traits {
  std::string id{};
  std::string name{};                  // folded
  std::vector<std::string> names{};    // as they are, aliases too
  std::vector<std::string> sources{};  // source and key of each origin, with a line feed between
  std::vector<std::string> slugs{};
  std::vector<std::string> mails{};
  std::vector<std::string> phones{};
  std::optional<Birthday> birthday{};
};

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

/// Returns the texts under which traits are found by a tie. A first byte keeps the kinds of them
/// apart.
std::vector<std::string> keys_of(Traits const& traits, Tie tie) {
  std::vector<std::string> keys;
  auto const add = [&keys](char kind, std::string_view text) {
    if (!text.empty()) keys.push_back(kind + std::string(text));
  };
  switch (tie) {
    case Tie::Source:
      add('i', traits.id);
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

bool shares_phone(Traits const& left, Traits const& right) {
  return std::ranges::any_of(left.phones, [&](std::string const& phone) {
    return std::ranges::any_of(right.phones,
                               [&](std::string const& other) { return same_phone(phone, other); });
  });
}

bool birthdays_differ(Traits const& left, Traits const& right) {
  if (!left.birthday || !right.birthday) return false;
  if (left.birthday->month != right.birthday->month || left.birthday->day != right.birthday->day)
    return true;
  return left.birthday->year && right.birthday->year &&
         *left.birthday->year != *right.birthday->year;
}

bool share_one(std::vector<std::string> const& left, std::vector<std::string> const& right) {
  return std::ranges::any_of(
      left, [&](std::string const& text) { return std::ranges::find(right, text) != right.end(); });
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

bool slugs_differ(Traits const& left, Traits const& right) {
  return !left.slugs.empty() && !right.slugs.empty() && !share_one(left.slugs, right.slugs);
}

/// Returns whether a tie says that two records are one person, or only that they may be.
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

/// Returns whether the contact says all that the candidate does.
bool holds(std::optional<Contact> contact, Contact const& candidate, std::string const& country) {
  UpdateContext const context{.country = country, .new_id = [] { return std::string(); }};
  return contact && update(*contact, candidate, context).empty();
}

}  // namespace

struct Joiner::State {
  using Place = std::uint32_t;

  void index(Place place);
  void forget(Place place);
  std::vector<Place> tied(Tie tie, Traits const& candidate) const;
  std::optional<Joint> decide(Tie tie, std::vector<Place> const& places,
                              Contact const& candidate) const;
  Joint maybe(std::vector<Place> places) const;

  std::string country{};
  Find find{};
  std::vector<Traits> known{};  // in the order of the book
  std::unordered_map<std::string, Place> by_id{};
  std::unordered_multimap<std::string, Place> by_key{};
};

void Joiner::State::index(Place place) {
  for (Tie const tie : ties) {
    for (std::string& key : keys_of(known[place], tie)) by_key.emplace(std::move(key), place);
  }
}

void Joiner::State::forget(Place place) {
  for (Tie const tie : ties) {
    for (std::string const& key : keys_of(known[place], tie)) {
      auto [entry, end] = by_key.equal_range(key);
      while (entry != end) entry = entry->second == place ? by_key.erase(entry) : std::next(entry);
    }
  }
}

/// Returns who has a key in common with the candidate, in the order of the book.
std::vector<Joiner::State::Place> Joiner::State::tied(Tie tie, Traits const& candidate) const {
  std::vector<Place> places;
  for (std::string const& key : keys_of(candidate, tie)) {
    auto const [begin, end] = by_key.equal_range(key);
    for (auto entry = begin; entry != end; ++entry) {
      if (tie != Tie::Phone || shares_phone(known[entry->second], candidate))
        places.push_back(entry->second);
    }
  }
  std::ranges::sort(places);
  places.erase(std::ranges::unique(places).begin(), places.end());
  return places;
}

/// Returns what follows from those with a strong tie, or nothing where there are none.
std::optional<Joint> Joiner::State::decide(Tie tie, std::vector<Place> const& places,
                                           Contact const& candidate) const {
  if (places.empty()) return std::nullopt;
  Joint::Kind const kind = tie == Tie::Name ? Joint::Kind::ByName : Joint::Kind::Sure;
  if (places.size() == 1) return Joint{kind, {known[places.front()].id}};
  std::string const name = folded(candidate.name);
  auto const is_namesake = [&](Place place) { return known[place].name == name; };
  if (std::ranges::count_if(places, is_namesake) == 1) {
    return Joint{kind, {known[*std::ranges::find_if(places, is_namesake)].id}};
  }
  auto const holds_all = [&](Place place) {
    return find && holds(find(known[place].id), candidate, country);
  };
  auto const same = std::ranges::find_if(places, holds_all);
  if (same != places.end()) return Joint{kind, {known[*same].id}};
  return maybe(places);
}

Joint Joiner::State::maybe(std::vector<Place> places) const {
  std::ranges::sort(places);
  places.erase(std::ranges::unique(places).begin(), places.end());
  Joint joint{Joint::Kind::Maybe, {}};
  for (Place const place : places) joint.ids.push_back(known[place].id);
  return joint;
}

Joiner::Joiner(std::string country, Find find) : state_(std::make_unique<State>()) {
  state_->country = std::move(country);
  state_->find = std::move(find);
}

Joiner::~Joiner() = default;

void Joiner::know(Contact const& contact) {
  State& state = *state_;
  auto const [entry, is_new] =
      state.by_id.emplace(contact.id, static_cast<State::Place>(state.known.size()));
  if (is_new) {
    state.known.emplace_back();
  } else {
    state.forget(entry->second);
  }
  state.known[entry->second] = traits_of(contact, state.country);
  state.index(entry->second);
}

Joint Joiner::join(Contact const& candidate) const {
  State const& state = *state_;
  Traits const traits = traits_of(candidate, state.country);
  std::vector<State::Place> passed_over;
  for (Tie const tie : ties) {
    std::vector<State::Place> strong;
    for (State::Place const place : state.tied(tie, traits)) {
      (is_strong(tie, state.known[place], traits) ? strong : passed_over).push_back(place);
    }
    if (std::optional<Joint> joint = state.decide(tie, strong, candidate)) return *std::move(joint);
  }
  return passed_over.empty() ? Joint{} : state.maybe(std::move(passed_over));
}

}  // namespace reconnect::people
