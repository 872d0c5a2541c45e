// SPDX-License-Identifier: MIT
// Who of the book a candidate is.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "people/key_index.hpp"
#include "people/traits.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/joining.hpp"

namespace reconnect::people {
namespace {

/// Returns the places in the order of the book, each once.
std::vector<Place> in_order(std::vector<Place> places) {
  std::ranges::sort(places);
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

/// Returns whether the contact says all that the candidate does.
bool holds(std::optional<Contact> contact, Contact const& candidate, std::string const& country) {
  UpdateContext const context{.country = country, .new_id = [] { return std::string(); }};
  return contact && update(*contact, candidate, context).empty();
}

}  // namespace

struct Joiner::State {
  Place place_of(std::string const& id) const;
  std::vector<Place> tied(Tie tie, Traits const& candidate) const;
  std::optional<Joint> decide(Tie tie, std::vector<Place> const& places,
                              Contact const& candidate) const;
  Joint maybe(std::vector<Place> places) const;

  std::string country{};
  Find find{};
  std::vector<Traits> known{};  // in the order of the book
  KeyIndex by_key{};            // of what was ever known of them
};

/// Returns the place of the contact of that id; where there is none, that of the next new one.
Place Joiner::State::place_of(std::string const& id) const {
  auto place = static_cast<Place>(known.size());
  by_key.each(id_key(id), [&](Place other) {
    if (known[other].id == id) place = other;
  });
  return place;
}

/// Returns who has a key in common with the candidate, in the order of the book.
std::vector<Place> Joiner::State::tied(Tie tie, Traits const& candidate) const {
  std::vector<Place> places;
  for (std::string const& key : keys_of(candidate, tie)) {
    by_key.each(key, [&](Place place) {
      if (are_tied(tie, known[place], candidate)) places.push_back(place);
    });
  }
  return in_order(std::move(places));
}

/// Returns what follows from those with a strong tie, or nothing where there are none.
std::optional<Joint> Joiner::State::decide(Tie tie, std::vector<Place> const& places,
                                           Contact const& candidate) const {
  if (places.empty()) return std::nullopt;
  Joint::Kind const kind = tie == Tie::Name ? Joint::Kind::ByName : Joint::Kind::Sure;
  if (places.size() == 1) return Joint{kind, {known[places.front()].id}};
  auto const holds_all = [&](Place place) {
    return find && holds(find(known[place].id), candidate, country);
  };
  auto const same = std::ranges::find_if(places, holds_all);
  if (same != places.end()) return Joint{kind, {known[*same].id}};
  std::string const name = folded(candidate.name);
  auto const is_namesake = [&](Place place) { return known[place].name == name; };
  if (std::ranges::count_if(places, is_namesake) != 1) return maybe(places);
  return Joint{kind, {known[*std::ranges::find_if(places, is_namesake)].id}};
}

Joint Joiner::State::maybe(std::vector<Place> places) const {
  Joint joint{Joint::Kind::Maybe, {}};
  for (Place const place : in_order(std::move(places))) joint.ids.push_back(known[place].id);
  return joint;
}

Joiner::Joiner(std::string country, Find find) : state_(std::make_unique<State>()) {
  state_->country = std::move(country);
  state_->find = std::move(find);
}

Joiner::~Joiner() = default;

void Joiner::know(Contact const& contact) {
  State& state = *state_;
  Place const place = state.place_of(contact.id);
  bool const is_new = place == state.known.size();
  if (is_new) state.known.emplace_back();
  state.known[place] = traits_of(contact, state.country);
  for (Tie const tie : ties) {
    for (std::string const& key : keys_of(state.known[place], tie)) {
      if (is_new || !state.by_key.has(key, place)) state.by_key.note(key, place);
    }
  }
}

Joint Joiner::join(Contact const& candidate) const {
  State const& state = *state_;
  Traits const traits = traits_of(candidate, state.country);
  std::vector<Place> passed_over;
  for (Tie const tie : ties) {
    std::vector<Place> strong;
    for (Place const place : state.tied(tie, traits)) {
      (is_strong(tie, state.known[place], traits) ? strong : passed_over).push_back(place);
    }
    if (std::optional<Joint> joint = state.decide(tie, strong, candidate)) return *std::move(joint);
  }
  return passed_over.empty() ? Joint{} : state.maybe(std::move(passed_over));
}

}  // namespace reconnect::people
