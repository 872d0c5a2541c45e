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
  void append(Contact const& contact);

  /// Goes through the roll from its beginning.
  class Reader {
   public:
    explicit Reader(NameRoll const& roll) : at_(roll.bytes_.data()) {}

    /// Goes behind the next record, and returns its id. Requires: there is a next one.
    std::string_view skip();

    /// Puts the next record into `contact`. Requires: `contact` came from here before, or is new;
    /// there is a next one.
    void read(Contact& contact);

   private:
    Number number();
    std::string_view text();
    void texts(std::vector<std::string>& list);

    char const* at_;
  };

 private:
  /// In place of the count of an interval.
  static constexpr std::size_t no_cadence = 0xffff'ffff;

  struct Writer {
    void put(std::size_t number);
    void put(std::string_view text);
    void put(std::vector<std::string> const& list);

    char* at;
  };

  /// Returns how many bytes the list takes.
  static std::size_t size_of(std::vector<std::string> const& list);

  std::string bytes_{};  // of each record its size, texts and lists behind their length, numbers
};

}  // namespace reconnect::store
