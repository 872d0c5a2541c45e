// SPDX-License-Identifier: MIT
#include "people/name_pattern.hpp"

#include <algorithm>

#include "people/fold.hpp"
#include "people/nicknames.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

/// Gives each of `left` (0 to `left`-1) one of `right` of its own, where `fits(left, right)` allows
/// it: Kuhn's augmenting paths, so that "a an" finds Ana Alba whichever word is placed first.
template <typename Fits>
class Pairing {
 public:
  Pairing(std::size_t left, std::size_t right, Fits fits)
      : left_(left), owners_(right), fits_(fits) {}

  bool is_complete() {
    for (std::size_t item = 0; item < left_; ++item) {
      tried_.assign(owners_.size(), false);
      if (!place(item)) return false;
    }
    return true;
  }

 private:
  bool place(std::size_t item) {
    for (std::size_t seat = 0; seat < owners_.size(); ++seat) {
      if (tried_[seat] || !fits_(item, seat)) continue;
      tried_[seat] = true;
      if (!owners_[seat] || place(*owners_[seat])) {
        owners_[seat] = item;
        return true;
      }
    }
    return false;
  }

  std::size_t left_;
  std::vector<std::optional<std::size_t>> owners_;
  std::vector<bool> tried_{};
  Fits fits_;
};

/// Returns how many words at the beginning are given names: all but the last, or the only one.
std::size_t given_names(std::vector<Word> const& words) {
  std::size_t count = words.size();
  while (count > 0 && words[count - 1].is_inner) --count;
  return count > 1 ? count - 1 : count;
}

}  // namespace

void KnownName::assign(Contact const& contact) {
  id_ = contact.id;
  name_.assign(contact.name);
  aliases_.resize(contact.aliases.size());
  for (std::size_t at = 0; at < aliases_.size(); ++at) fold_into(contact.aliases[at], aliases_[at]);
}

NamePattern::TypedWord::TypedWord(std::string_view typed)
    : text(typed), nicknames(people::nicknames(typed)) {
  initials.set(static_cast<unsigned char>(text.front()));
  for (std::string_view const nickname : nicknames) {
    initials.set(static_cast<unsigned char>(nickname.front()));
  }
}

bool NamePattern::TypedWord::fits(Word const& word, bool is_given_name) const {
  // Most words of a book end here.
  if (!initials.test(static_cast<unsigned char>(word.text.front()))) return false;
  if (word.text.starts_with(text)) return true;
  return is_given_name && !word.is_inner &&
         std::ranges::find(nicknames, word.text) != nicknames.end();
}

NamePattern::NamePattern(std::string_view typed) : typed_id_(squeezed(typed)), typed_(typed) {
  for (Word const& word : typed_.words()) {
    if (!word.is_inner) words_.emplace_back(word.text);
  }
}

std::optional<Step> NamePattern::step_of(KnownName const& known) const {
  if (folded().empty()) return std::nullopt;
  if (has_id(known.id())) return Step::Id;
  if (known.name().folded() == folded()) return Step::FullName;
  if (std::ranges::find(known.aliases(), folded()) != known.aliases().end()) return Step::Alias;
  return step_by_words(known.name());
}

/// The program's own ids are in lower case; those of a file edited by hand may be anything.
bool NamePattern::has_id(std::string_view id) const { return id == typed_id_ || id == folded(); }

std::optional<Step> NamePattern::step_by_words(NameWords const& name) const {
  // What fits by beginnings fits by nicknames too: one look is enough for those who are not meant.
  if (!matches(name, given_names(name.words()))) return std::nullopt;
  return matches(name, 0) ? Step::Prefixes : Step::Nickname;
}

bool NamePattern::matches(NameWords const& name, std::size_t given_names) const {
  std::vector<Word> const& words = name.words();
  auto const fits = [&](std::size_t typed, std::size_t place) {
    return words_[typed].fits(words[place], place < given_names);
  };
  for (std::size_t typed = 0; typed < words_.size(); ++typed) {
    std::size_t place = 0;
    while (place < words.size() && !fits(typed, place)) ++place;
    if (place == words.size()) return false;
  }
  if (words_.size() < 2) return !words_.empty();
  return Pairing(words_.size(), words.size(), fits).is_complete();
}

}  // namespace reconnect::people
