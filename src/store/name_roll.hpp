// SPDX-License-Identifier: MIT
// What a walk over the records found of their names, kept small: the next walk for names (who is
// meant, the shortest name) need not read the text again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::store {

/// The members of `Detail::Name`, of one record after the other.
class NameRoll {
  using Number = std::uint32_t;

 public:
  /// A record, and its place in the book. The views live as long as the roll.
  struct Entry {
    std::size_t place{0};
    std::string_view id{};
    std::string_view rest{};  // for `read`
  };

  NameRoll() = default;
  /// A roll for a book of so many bytes.
  explicit NameRoll(std::size_t book_size);

  void append(std::size_t place, Contact const& contact);

  std::size_t size() const { return size_; }

  /// Hands over every entry, in the order they were appended, until `visit` returns true.
  template <typename Visit>
  void any(Visit const& visit) const {
    for (std::string_view left = bytes_; !left.empty();) {
      if (visit(next(left))) return;
    }
  }

  /// Puts the record into `contact`. Requires: `contact` came from here before, or is new.
  static void read(Entry const& entry, Contact& contact);

 private:
  /// In place of the count of an interval.
  static constexpr std::size_t no_cadence = 0xffff'ffff;

  struct Writer {
    void put(std::size_t number);
    void put(std::string_view text);
    void put(std::vector<std::string> const& list);

    char* at;
  };

  /// Takes parts off the front of what is left of the bytes.
  struct Reader {
    Number number();
    std::string_view text();
    void texts(std::vector<std::string>& list);

    std::string_view& left;
  };

  static Entry next(std::string_view& left);

  /// Returns how many bytes the list takes.
  static std::size_t size_of(std::vector<std::string> const& list);

  std::size_t size_{0};
  // Of each record its place, its id, how long the rest is, and the rest: texts and lists behind
  // their length, numbers.
  std::string bytes_{};
};

}  // namespace reconnect::store
