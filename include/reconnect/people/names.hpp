// SPDX-License-Identifier: MIT
// NAME on the command line: who is meant (product.md, "NAME").
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::people {

struct Match {
  std::string id{};
  std::string name{};
};

/// Looks for one name among contacts that are handed over one at a time, in any order.
/// The steps: the whole id; full name; alias; prefix of every word typed; nickname table. Each step looks first among
/// people with a cadence, then among the others; the first step and group with a hit ends the search.
class NameSearch {
 public:
  explicit NameSearch(std::string_view typed);
  ~NameSearch();
  NameSearch(NameSearch const&) = delete;
  NameSearch& operator=(NameSearch const&) = delete;

  /// `has_cadence`: neither unsorted nor of an interval `never`.
  void consider(Contact const& contact, bool has_cadence);

  /// Returns the hits: none, one, or several that the name could mean; in the order they were considered.
  std::vector<Match> matches() const;

  /// Returns the names nearest to what was typed (edit distance 2 or less, of the whole name, of an alias or of one of
  /// its words), nearest first, at most three. For "did you mean" where nothing matched.
  std::vector<std::string> near_misses() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Finds the shortest name for a command that the program prints.
class ShortNames {
 public:
  ShortNames();
  ~ShortNames();
  ShortNames(ShortNames const&) = delete;
  ShortNames& operator=(ShortNames const&) = delete;

  void consider(Contact const& contact, bool has_cadence);

  /// Returns what to type for the contact: the first word of its name in lower case where that finds this contact
  /// alone, else more words, quoted where a shell needs it, else the id.
  std::string shortest(Contact const& contact) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace reconnect::people
