// SPDX-License-Identifier: MIT
// Who may have a key, without the texts of the keys.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace reconnect::people {

/// The place of a contact in the book.
using Place = std::uint32_t;

/// Which contacts may have a key: those for whom one of the same hash was noted. A book of a
/// hundred thousand people is two allocations.
class KeyIndex {
 public:
  void note(std::string_view key, Place place) {
    if (entries_.size() == chains_.size()) lengthen();
    entries_.push_back({std::hash<std::string_view>{}(key), place, none});
    link(entries_.size() - 1);
  }

  /// Hands over the place of each entry that may be of the key.
  template <typename Visit>
  void each(std::string_view key, Visit const& visit) const {
    if (chains_.empty()) return;
    std::size_t const hash = std::hash<std::string_view>{}(key);
    for (std::uint32_t at = chains_[chain_of(hash)]; at != none; at = entries_[at].next) {
      if (entries_[at].hash == hash) visit(entries_[at].place);
    }
  }

  /// Returns whether the place was noted for the key.
  bool has(std::string_view key, Place place) const {
    bool is_noted = false;
    each(key, [&](Place other) { is_noted = is_noted || other == place; });
    return is_noted;
  }

 private:
  struct Entry {
    std::size_t hash{0};
    Place place{0};
    std::uint32_t next{0};  // of the same chain
  };
  static constexpr std::uint32_t none = 0xFFFFFFFF;

  std::size_t chain_of(std::size_t hash) const { return hash & (chains_.size() - 1); }

  void link(std::size_t entry) {
    std::uint32_t& last = chains_[chain_of(entries_[entry].hash)];
    entries_[entry].next = std::exchange(last, static_cast<std::uint32_t>(entry));
  }

  void lengthen() {
    chains_.assign(std::max<std::size_t>(1024, chains_.size() * 2), none);
    for (std::size_t entry = 0; entry < entries_.size(); ++entry) link(entry);
  }

  std::vector<Entry> entries_{};
  std::vector<std::uint32_t> chains_{};  // the last entry of each; a power of two of them
};

}  // namespace reconnect::people
