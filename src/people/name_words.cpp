// SPDX-License-Identifier: MIT
#include "people/name_words.hpp"

#include "people/fold.hpp"

namespace reconnect::people {

void NameWords::assign(std::string_view name) {
  fold_into(name, folded_);
  letters_.clear();
  starts_.clear();
  bool between_words = true;
  bool after_apostrophe = false;
  for (char const byte : folded_) {
    if (byte == '\'') {
      after_apostrophe = true;
    } else if (!belongs_to_word(byte)) {
      between_words = true;
    } else {
      if (between_words && !letters_.empty()) letters_ += ' ';
      if (between_words || after_apostrophe) starts_.push_back({letters_.size(), !between_words});
      letters_ += byte;
      between_words = after_apostrophe = false;
    }
  }
  words_.clear();
  std::string_view const letters = letters_;
  for (Start const start : starts_) {
    words_.push_back(
        {letters.substr(start.at, letters.find(' ', start.at) - start.at), start.is_inner});
  }
}

}  // namespace reconnect::people
