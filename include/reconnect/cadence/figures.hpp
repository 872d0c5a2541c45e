// SPDX-License-Identifier: MIT
// What the whole book tells of the habit: figures about touches and ties, up to a day.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/book.hpp"

namespace reconnect::cadence {

/// How often the user reached out, and how often that was answered: at once, or by a contact day
/// within two weeks, before the next try.
struct Tries {
  std::size_t made{0};
  std::size_t answered{0};
  friend bool operator==(Tries const&, Tries const&) = default;
};

struct Figures {
  std::size_t contacts{0};
  std::size_t touched{0};       // contacts with a touch
  std::optional<Date> since{};  // the first touch
  std::size_t from_me{0};       // touches
  std::size_t from_them{0};
  std::size_t gave{0};
  std::size_t asked{0};
  std::array<std::size_t, 6> stages{};  // contacts, by `Stage`
  std::array<Tries, 7> media{};         // by `Medium`
  std::array<Tries, 7> weekdays{};      // of calls and video calls, from Sunday on
  std::vector<std::size_t> rungs{};     // rekindling ties, by the contacts since the silence
  std::size_t revived{0};  // ladders climbed to the top after a silence, or from nothing
  friend bool operator==(Figures const&, Figures const&) = default;
};

/// Gathers the figures from contacts handed over one at a time, in any order.
class FigureKeeper {
 public:
  /// Requires: `settings` and `campaigns` outlive the keeper; `campaigns` name known contacts only.
  FigureKeeper(Settings const& settings, std::vector<Campaign> const& campaigns, Date today);
  ~FigureKeeper();
  FigureKeeper(FigureKeeper const&) = delete;
  FigureKeeper& operator=(FigureKeeper const&) = delete;

  /// Takes the contact in; it is not needed afterwards.
  void add(Contact const& contact);

  Figures const& figures() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace reconnect::cadence
