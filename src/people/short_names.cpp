// SPDX-License-Identifier: MIT
// What to type for somebody, found by holding everybody against what might do.
#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "people/fold.hpp"
#include "people/name_pattern.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/people/names.hpp"

namespace reconnect::people {
namespace {

/// A text that might do, and what a search for it has found so far.
struct Attempt {
  explicit Attempt(std::string_view text) : pattern(text) {}

  void consider(KnownName const& known, bool has_cadence) {
    std::optional<Step> const step = pattern.step_of(known);
    if (!step) return;
    Rank const rank{*step, !has_cadence};
    if (best && rank > *best) return;
    if (!best || rank < *best) hits = 0;
    best = rank;
    if (++hits == 1) first_id = known.id();
  }

  NamePattern pattern;
  std::optional<Rank> best{};
  std::size_t hits{0};
  std::string first_id{};
  std::size_t last_considered{0};  // the number of the contact
};

/// Returns what might do for a name, shortest first: its first word, its first two, ... all of
/// them.
std::vector<std::string> beginnings(std::string_view name) {
  NameWords const words(name);
  std::vector<std::string> texts;
  std::string text;
  for (Word const& word : words.words()) {
    if (word.is_inner) continue;
    text += (text.empty() ? "" : " ") + std::string(word.text);
    texts.push_back(text);
  }
  return texts;
}

/// Returns the beginning as it stands in the name, where folding changed letters as people see
/// them: "дмитрии" is Дмитрий. What folds to ASCII is easier to type as it is.
std::string as_written(std::string_view name, std::string const& beginning) {
  auto const is_safe = [](char byte) { return byte == ' ' || belongs_to_word(folded_ascii(byte)); };
  if (std::ranges::all_of(beginning, is_ascii)) return beginning;
  for (auto end = name.find(' ');; end = name.find(' ', end + 1)) {
    auto const written = name.substr(0, end);
    if (!std::ranges::all_of(written, is_safe) || !is_clean_line(written)) return beginning;
    auto const texts = beginnings(written);
    if (!texts.empty() && texts.back() == beginning) return std::string(written);
    if (end == std::string_view::npos) return beginning;
  }
}

/// The letters and digits of ASCII, as they stand in the file.
constexpr std::array<bool, 256> plain_bytes = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0; byte < 0x80; ++byte) table[byte] = belongs_to_word(folded_bytes[byte]);
  return table;
}();

bool is_plain(char byte) { return plain_bytes[static_cast<unsigned char>(byte)]; }

/// Letters, digits and blanks are all that a beginning holds, so that nothing needs an escape.
std::string quoted_for_shell(std::string const& text) {
  return text.find(' ') == std::string::npos ? text : '"' + text + '"';
}

}  // namespace

struct ShortNames::State {
  void add(std::string const& text);
  void consider_by(std::string_view text, KnownName const& known, bool has_cadence);
  bool may_answer(std::string_view text) const;
  bool may_begin(char first, char second) const;

  /// The number of the two bytes that a word begins with.
  static std::size_t pair(char first, char second) {
    return static_cast<unsigned char>(first) * std::size_t{256} +
           static_cast<unsigned char>(second);
  }

  KnownName known{};
  std::size_t considered{0};
  std::vector<std::unique_ptr<Attempt>> attempts{};
  std::unordered_map<std::string, Attempt const*> by_text{};
  // By how the words begin that may answer: by the first byte, and by the first two. A beginning of
  // one letter stands with every second byte.
  std::array<std::vector<Attempt*>, 256> by_initial{};
  std::unordered_map<std::size_t, std::vector<Attempt*>> by_pair{};
  std::bitset<std::size_t{256} * 256> pairs{};  // those of by_pair
};

void ShortNames::State::add(std::string const& text) {
  if (by_text.contains(text)) return;
  Attempt& attempt = *attempts.emplace_back(std::make_unique<Attempt>(text));
  by_text.emplace(text, &attempt);
  auto const add_to = [&](std::vector<Attempt*>& list) {
    if (list.empty() || list.back() != &attempt) list.push_back(&attempt);
  };
  attempt.pattern.each_beginning([&](std::string_view beginning) {
    char const first = beginning.front();
    add_to(by_initial[static_cast<unsigned char>(first)]);
    auto const add_pair = [&](char second) {
      pairs.set(pair(first, second));
      add_to(by_pair[pair(first, second)]);
    };
    if (beginning.size() > 1) return add_pair(beginning[1]);
    for (int second = 0; second < 256; ++second) add_pair(static_cast<char>(second));
  });
}

/// Holds the contact against every attempt that a word of `text`, which is folded, may answer to,
/// against each once.
void ShortNames::State::consider_by(std::string_view text, KnownName const& contact,
                                    bool has_cadence) {
  auto const consider = [&](std::vector<Attempt*> const& list) {
    for (Attempt* attempt : list) {
      if (attempt->last_considered == considered) continue;
      attempt->last_considered = considered;
      attempt->consider(contact, has_cadence);
    }
  };
  bool is_in_word = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    char const first = text[at];
    bool const begins = belongs_to_word(first) && !is_in_word;
    is_in_word = belongs_to_word(first);
    if (!begins) continue;
    char const second = at + 1 < text.size() ? text[at + 1] : ' ';
    if (!belongs_to_word(second)) {  // an apostrophe, perhaps
      consider(by_initial[static_cast<unsigned char>(first)]);
    } else if (pairs.test(pair(first, second))) {
      consider(by_pair.at(pair(first, second)));
    }
  }
}

/// Returns whether an attempt begins with these bytes of the file. Where the second is a sign, or
/// beyond ASCII, folding alone could tell.
bool ShortNames::State::may_begin(char first, char second) const {
  return is_ascii(second) && belongs_to_word(second)
             ? pairs.test(pair(first, second))
             : !by_initial[static_cast<unsigned char>(first)].empty();
}

/// Returns whether a word of `text`, as it stands in the file, begins as an attempt does. Most
/// names need not be folded to see that they do not. Behind a character beyond ASCII, which may be
/// a sign, a word may begin.
bool ShortNames::State::may_answer(std::string_view text) const {
  std::size_t at = 0;
  auto const skip = [&](auto const& is_skipped) {
    while (at < text.size() && is_skipped(text[at])) ++at;
  };
  while (true) {
    skip([](char byte) { return is_ascii(byte) && !is_plain(byte); });
    if (at == text.size()) return false;
    if (!is_ascii(text[at])) return true;
    char const second = at + 1 < text.size() ? folded_ascii(text[at + 1]) : ' ';
    if (may_begin(folded_ascii(text[at]), second)) return true;
    skip(is_plain);
    bool const goes_on = at < text.size() && !is_ascii(text[at]);
    if (!goes_on) continue;
    ++at;
    skip([](char byte) { return (byte & 0xc0) == 0x80; });
  }
}

ShortNames::ShortNames(std::vector<Contact const*> const& wanted)
    : state_(std::make_unique<State>()) {
  for (Contact const* contact : wanted) {
    for (std::string const& text : beginnings(contact->name)) state_->add(text);
  }
}

ShortNames::~ShortNames() = default;

void ShortNames::consider(Contact const& contact, bool has_cadence) {
  State& state = *state_;
  auto const may_answer = [&](std::string const& text) { return state.may_answer(text); };
  if (!may_answer(contact.id) && !may_answer(contact.name) &&
      std::ranges::none_of(contact.aliases, may_answer))
    return;
  ++state.considered;
  state.known.assign(contact);
  state.consider_by(state.known.id(), state.known, has_cadence);
  state.consider_by(state.known.name().folded(), state.known, has_cadence);
  for (std::string const& alias : state.known.aliases())
    state.consider_by(alias, state.known, has_cadence);
}

std::string ShortNames::shortest(Contact const& contact) const {
  for (std::string const& text : beginnings(contact.name)) {
    auto const attempt = state_->by_text.find(text);
    if (attempt == state_->by_text.end()) continue;
    bool const finds_this_alone =
        attempt->second->hits == 1 && attempt->second->first_id == contact.id;
    if (finds_this_alone) return quoted_for_shell(as_written(contact.name, text));
  }
  return contact.id;
}

}  // namespace reconnect::people
