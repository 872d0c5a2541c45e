// SPDX-License-Identifier: MIT
// A name cut into the words by which it is found.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace reconnect::people {

/// A word of a name, and where one may begin to type it.
struct Word {
  std::string_view text{};
  bool is_inner{false};  // what follows an apostrophe inside a word: "brien" of "obrien"
};

/// Returns whether a byte of folded text belongs to a word: letters, digits and everything beyond
/// ASCII do; blanks, hyphens and other punctuation stand between words.
constexpr bool belongs_to_word(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
         static_cast<unsigned char>(byte) >= 0x80;
}

/// A folded name with its words. An apostrophe belongs to its word and is not typed, but what
/// follows it may be typed alone: "Ana-Maria O'Brien" is ana, maria, obrien and (inner) brien. Made
/// to be assigned again and again: its buffers stay.
class NameWords {
 public:
  NameWords() = default;
  explicit NameWords(std::string_view name) { assign(name); }
  NameWords(NameWords const&) = delete;
  NameWords& operator=(NameWords const&) = delete;

  void assign(std::string_view name);

  /// Returns the name as `people::folded` gives it.
  std::string const& folded() const { return folded_; }

  /// Returns the words in their order, each inner one after the word that holds it. They live until
  /// `assign`.
  std::vector<Word> const& words() const { return words_; }

 private:
  struct Start {
    std::size_t at{0};
    bool is_inner{false};
  };

  std::string folded_{};
  std::string letters_{};  // the words, a blank between them
  std::vector<Start> starts_{};
  std::vector<Word> words_{};
};

}  // namespace reconnect::people
