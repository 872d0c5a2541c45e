// SPDX-License-Identifier: MIT
// NAME on the command line: who is meant (product.md, "NAME"), and what to type for somebody.
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
  friend bool operator==(Match const&, Match const&) = default;
};

/// Looks for one name among contacts that are handed over one at a time, in any order.
/// The steps: the whole id; full name; alias; prefix of every word typed; nickname table. Each step
/// looks first among people with a cadence, then among the others; the first step and group with a
/// hit ends the search.
///
/// A word ends at a blank, a hyphen or other punctuation, in what is typed as in the name: "maria"
/// and "di" find Ana-Maria Di Santo. An apostrophe ends no word and need not be typed, but a word
/// may be begun after it: "obrien" and "brien" find Siobhan O'Brien. Typed words may stand in any
/// order, and each needs a word of its own. A nickname stands for a given name: any word but the
/// last, or the only one. Names that are written without blanks (山田太郎) are one word.
class NameSearch {
 public:
  explicit NameSearch(std::string_view typed);
  ~NameSearch();
  NameSearch(NameSearch const&) = delete;
  NameSearch& operator=(NameSearch const&) = delete;

  /// `has_cadence`: neither unsorted nor of an interval `never`.
  void consider(Contact const& contact, bool has_cadence);

  /// Returns the hits: none, one, or several that the name could mean; in the order they were
  /// considered.
  std::vector<Match> matches() const;

  /// Returns the names nearest to what was typed (edit distance 2 or less, 1 where less than four
  /// characters were typed; of the whole name, of an alias or of one of its words), nearest first,
  /// at most three, each once. For "did you mean": empty where something matched.
  std::vector<std::string> near_misses() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Finds the shortest names for the commands that the program prints.
/// First it is told who is wanted, then everybody (the wanted ones too) is considered, in any
/// order.
class ShortNames {
 public:
  /// Copies what it needs.
  explicit ShortNames(std::vector<Contact const*> const& wanted);
  ~ShortNames();
  ShortNames(ShortNames const&) = delete;
  ShortNames& operator=(ShortNames const&) = delete;

  void consider(Contact const& contact, bool has_cadence);

  /// Returns what to type for a wanted contact: the first word of its name, folded, where a
  /// `NameSearch` for it finds this contact alone, else more words, in quotes, else the id (for
  /// somebody who is not wanted, too).
  std::string shortest(Contact const& contact) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace reconnect::people
