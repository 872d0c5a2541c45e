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
 public:
  void append(Contact const& contact);

  /// Goes through the roll from its beginning.
  class Reader {
   public:
    explicit Reader(NameRoll const& roll) : at_(roll.bytes_.data()) {}

    /// Puts the next record into `contact`. Requires: `contact` came from here before, or is new;
    /// there is a next one.
    void read(Contact& contact);

   private:
    std::uint32_t number();
    std::string_view text();
    void texts(std::vector<std::string>& list);

    char const* at_;
  };

 private:
  void append_number(std::size_t number);
  void append_text(std::string_view text);
  void append_texts(std::vector<std::string> const& list);

  std::string bytes_{};  // numbers of four bytes, and texts behind their length
};

}  // namespace reconnect::store
