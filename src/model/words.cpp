// SPDX-License-Identifier: MIT
// The word tables, read in both directions.
#include "reconnect/model/words.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <utility>

namespace reconnect {
namespace {

template <typename Value>
struct Word {
  Value value;
  std::string_view text;
};

constexpr std::array<Word<Medium>, 7> media{{{Medium::Call, "call"},
                                             {Medium::Video, "video"},
                                             {Medium::InPerson, "in-person"},
                                             {Medium::Text, "text"},
                                             {Medium::Email, "email"},
                                             {Medium::Letter, "letter"},
                                             {Medium::Social, "social"}}};

constexpr std::array<Word<Closeness>, 3> closenesses{{{Closeness::Close, "close"},
                                                      {Closeness::Friendly, "friendly"},
                                                      {Closeness::Distant, "distant"}}};

constexpr std::array<Word<Side>, 2> sides{{{Side::Me, "me"}, {Side::Them, "them"}}};

constexpr std::array<Word<NewsKind>, 3> news_kinds{
    {{NewsKind::Good, "good"}, {NewsKind::Hard, "hard"}, {NewsKind::Post, "post"}}};

constexpr std::array<Word<DoneAs>, 2> ways_done{
    {{DoneAs::Congratulated, "congratulated"}, {DoneAs::Dismissed, "dismissed"}}};

[[gnu::always_inline]] inline bool is(std::string_view text, std::string_view word) {
  return text.size() == word.size() && std::memcmp(text.data(), word.data(), word.size()) == 0;
}

template <typename Value, std::size_t size>
std::string_view word_of(std::array<Word<Value>, size> const& table, Value value) {
  return std::ranges::find(table, value, &Word<Value>::value)->text;
}

/// Compares with one word after the other. The compiler knows them, and makes a comparison of
/// integers of each: a book may hold a million.
template <auto const& table>
auto value_of(std::string_view text) {
  std::optional<decltype(table.front().value)> value;
  [&]<std::size_t... row>(std::index_sequence<row...>) {
    (void)((is(text, table[row].text) && (value = table[row].value, true)) || ...);
  }
  (std::make_index_sequence<table.size()>{});
  return value;
}

}  // namespace

std::string_view to_text(Medium medium) { return word_of(media, medium); }
std::string_view to_text(Closeness closeness) { return word_of(closenesses, closeness); }
std::string_view to_text(Side side) { return word_of(sides, side); }
std::string_view to_text(NewsKind kind) { return word_of(news_kinds, kind); }
std::string_view to_text(DoneAs done_as) { return word_of(ways_done, done_as); }

std::optional<Medium> parse_medium(std::string_view word) { return value_of<media>(word); }
std::optional<Closeness> parse_closeness(std::string_view word) {
  return value_of<closenesses>(word);
}
std::optional<Side> parse_side(std::string_view word) { return value_of<sides>(word); }
std::optional<NewsKind> parse_news_kind(std::string_view word) {
  return value_of<news_kinds>(word);
}
std::optional<DoneAs> parse_done_as(std::string_view word) { return value_of<ways_done>(word); }

}  // namespace reconnect
