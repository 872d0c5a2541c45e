// SPDX-License-Identifier: MIT
#include "people/names_agree.hpp"

#include <algorithm>

#include "people/name_words.hpp"
#include "people/nicknames.hpp"
#include "reconnect/people/folding.hpp"

namespace reconnect::people {
namespace {

/// In shorter words one slip makes another name of it: Jan, Jon, Jin.
constexpr std::size_t shortest_with_slip = 4;

bool are_alike(std::string_view left, std::string_view right) {
  if (left.starts_with(right) || right.starts_with(left)) return true;
  if (are_nicknames(left, right)) return true;
  return std::min(left.size(), right.size()) >= shortest_with_slip &&
         edit_distance(left, right, 1) <= 1;
}

bool is_like_one_of(std::string_view word, std::vector<Word> const& words) {
  return std::ranges::any_of(words, [&](Word const& other) { return are_alike(word, other.text); });
}

bool two_names_agree(std::string_view left_name, std::string_view right_name) {
  if (!is_personal_name(left_name) || !is_personal_name(right_name)) return true;
  NameWords const left(left_name);
  NameWords const right(right_name);
  if (left.words().empty() || right.words().empty()) return left.folded() == right.folded();
  return is_like_one_of(left.words().front().text, right.words()) ||
         is_like_one_of(right.words().front().text, left.words());
}

}  // namespace

bool is_personal_name(std::string_view name) {
  auto const is_letter = [](char byte) {
    return belongs_to_word(byte) && !(byte >= '0' && byte <= '9');
  };
  return name.find('@') == std::string_view::npos && std::ranges::any_of(folded(name), is_letter);
}

bool names_agree(std::vector<std::string_view> const& left,
                 std::vector<std::string_view> const& right) {
  return std::ranges::any_of(left, [&](std::string_view name) {
    return std::ranges::any_of(
        right, [&](std::string_view other) { return two_names_agree(name, other); });
  });
}

}  // namespace reconnect::people
