// SPDX-License-Identifier: MIT
// What was typed for NAME, and the step by which a contact answers to it.
#pragma once

#include <bitset>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "people/name_words.hpp"
#include "reconnect/model/contact.hpp"

namespace reconnect::people {

/// The steps of a search, best first.
enum class Step { Id, FullName, Alias, Prefixes, Nickname };

/// How good a hit is: the step, and in it people with a cadence before the others.
struct Rank {
  Step step{};
  bool is_without_cadence{false};
  friend auto operator<=>(Rank const&, Rank const&) = default;
};

/// What a search asks of a contact, folded once. Made to be assigned again and again.
class KnownName {
 public:
  /// The contact must live as long as this is asked.
  void assign(Contact const& contact);

  std::string_view id() const { return id_; }
  NameWords const& name() const { return name_; }
  std::vector<std::string> const& aliases() const { return aliases_; }  // folded

 private:
  std::string_view id_{};
  NameWords name_{};
  std::vector<std::string> aliases_{};
};

/// A typed name, made ready to be held against many contacts.
class NamePattern {
 public:
  explicit NamePattern(std::string_view typed);

  /// Returns the first step by which the contact answers, or nothing.
  std::optional<Step> step_of(KnownName const& known) const;

  /// Returns what was typed, folded.
  std::string const& folded() const { return typed_.folded(); }

  /// Calls `take` with texts of which every contact that answers has one at the beginning of a word
  /// of its name, of an alias or of its id. With none where the pattern has no word.
  template <typename Take>
  void each_beginning(Take&& take) const {
    if (words_.empty()) return;
    take(words_.front().text);
    for (std::string_view const nickname : words_.front().nicknames) take(nickname);
  }

 private:
  /// The first bytes of words.
  using Initials = std::bitset<256>;

  struct TypedWord {
    explicit TypedWord(std::string_view typed);

    /// Returns whether it is the beginning of the word or, of a given name, its nickname.
    bool fits(Word const& word, bool is_given_name) const;

    std::string_view text;
    std::vector<std::string_view> nicknames;
    Initials initials{};
  };

  bool has_id(std::string_view id) const;
  std::optional<Step> step_by_words(NameWords const& name) const;
  bool matches(NameWords const& name, std::size_t given_names) const;

  std::string typed_id_{};
  NameWords typed_{};
  std::vector<TypedWord> words_{};
};

}  // namespace reconnect::people
