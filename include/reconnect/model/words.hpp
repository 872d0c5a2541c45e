// SPDX-License-Identifier: MIT
// The closed word lists of the file: media, closeness, who, answers, kinds of news. One table a
// list.
#pragma once

#include <optional>
#include <string_view>

namespace reconnect {

enum class Medium { Call, Video, InPerson, Text, Email, Letter, Social };
enum class Closeness { Close, Friendly, Distant };
enum class Side { Me, Them };
enum class NewsKind { Good, Hard, Post };
enum class DoneAs { Congratulated, Dismissed };

/// Each returns the word of the file, in lower case.
std::string_view to_text(Medium medium);
std::string_view to_text(Closeness closeness);
std::string_view to_text(Side side);
std::string_view to_text(NewsKind kind);
std::string_view to_text(DoneAs done_as);

/// Each returns what the word means, or nothing where the file has no such word.
std::optional<Medium> parse_medium(std::string_view word);
std::optional<Closeness> parse_closeness(std::string_view word);
std::optional<Side> parse_side(std::string_view word);
std::optional<NewsKind> parse_news_kind(std::string_view word);
std::optional<DoneAs> parse_done_as(std::string_view word);

}  // namespace reconnect
