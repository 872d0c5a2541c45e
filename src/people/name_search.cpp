// SPDX-License-Identifier: MIT
// Who is meant by a name that was typed.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "people/name_pattern.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/names.hpp"

namespace reconnect::people {
namespace {

constexpr std::size_t shown_near_misses = 3;

/// The set of the letters a to z in a text. An edit takes away or brings at most one, which spares
/// most names of a book their table of distances.
class Letters {
 public:
  explicit Letters(std::string_view text) {
    for (char const byte : text) {
      if (byte >= 'a' && byte <= 'z') bits_ |= std::uint32_t{1} << (byte - 'a');
    }
  }

  bool may_be_within(int edits, Letters const& other) const {
    return std::popcount(bits_ & ~other.bits_) <= edits &&
           std::popcount(other.bits_ & ~bits_) <= edits;
  }

 private:
  std::uint32_t bits_{0};
};

/// The names nearest to what was typed.
class NearMisses {
 public:
  explicit NearMisses(std::string const& typed)
      : typed_(typed), letters_(typed), limit_(is_short(typed) ? 1 : 2) {}

  void consider(KnownName const& known, std::string const& name) {
    int nearest = distance(known.name().folded());
    for (std::string const& alias : known.aliases()) nearest = std::min(nearest, distance(alias));
    for (Word const& word : known.name().words()) nearest = std::min(nearest, distance(word.text));
    if (nearest <= limit_) insert({nearest, name});
  }

  std::vector<std::string> names() const {
    std::vector<std::string> names;
    for (Miss const& miss : misses_) names.push_back(miss.name);
    return names;
  }

 private:
  struct Miss {
    int distance{0};
    std::string name{};
  };

  /// In two or three characters two edits leave nothing of what was typed.
  static bool is_short(std::string const& typed) {
    auto const begins_character = [](char byte) { return (byte & 0xc0) != 0x80; };
    return std::ranges::count_if(typed, begins_character) < 4;
  }

  int distance(std::string_view text) const {
    if (!letters_.may_be_within(limit_, Letters(text))) return limit_ + 1;
    return edit_distance(typed_, text, limit_);
  }

  void insert(Miss miss) {
    auto const same = std::ranges::find(misses_, miss.name, &Miss::name);
    if (same != misses_.end()) {
      if (same->distance <= miss.distance) return;
      misses_.erase(same);
    }
    auto const place = std::ranges::upper_bound(misses_, miss.distance, {}, &Miss::distance);
    misses_.insert(place, std::move(miss));
    if (misses_.size() > shown_near_misses) misses_.pop_back();
  }

  std::string typed_;
  Letters letters_;
  int limit_;
  std::vector<Miss> misses_{};  // nearest first
};

}  // namespace

struct NameSearch::State {
  explicit State(std::string_view typed) : pattern(typed), near_misses(pattern.folded()) {}

  NamePattern pattern;
  KnownName known{};
  std::optional<Rank> best{};
  std::vector<Match> matches{};
  NearMisses near_misses;
};

NameSearch::NameSearch(std::string_view typed) : state_(std::make_unique<State>(typed)) {}

NameSearch::~NameSearch() = default;

void NameSearch::consider(Contact const& contact, bool has_cadence) {
  State& state = *state_;
  state.known.assign(contact);
  std::optional<Step> const step = state.pattern.step_of(state.known);
  if (!step) {
    if (!state.best) state.near_misses.consider(state.known, contact.name);
    return;
  }
  Rank const rank{*step, !has_cadence};
  if (state.best && rank > *state.best) return;
  if (!state.best || rank < *state.best) state.matches.clear();
  state.best = rank;
  state.matches.push_back({contact.id, contact.name});
}

std::vector<Match> NameSearch::matches() const { return state_->matches; }

std::vector<std::string> NameSearch::near_misses() const {
  return state_->best ? std::vector<std::string>{} : state_->near_misses.names();
}

}  // namespace reconnect::people
