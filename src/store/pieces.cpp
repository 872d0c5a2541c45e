// SPDX-License-Identifier: MIT
// A text in parts.
#include <utility>

#include "store/book_text.hpp"

namespace reconnect::store {

std::size_t Pieces::size() const {
  std::size_t bytes = 0;
  for (std::string_view const part : parts_) bytes += part.size();
  return bytes;
}

std::string Pieces::joined() const {
  std::string text;
  text.reserve(size());
  for (std::string_view const part : parts_) text += part;
  return text;
}

void Pieces::keep(std::string_view text) {
  if (text.empty()) return;
  bool const goes_on =
      !parts_.empty() && parts_.back().data() + parts_.back().size() == text.data();
  if (goes_on) {
    parts_.back() = {parts_.back().data(), parts_.back().size() + text.size()};
  } else {
    parts_.push_back(text);
  }
}

void Pieces::add(std::string text) { parts_.push_back(owned_.emplace_back(std::move(text))); }

}  // namespace reconnect::store
