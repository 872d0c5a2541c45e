// SPDX-License-Identifier: MIT
// Joining what was read with the book: one candidate after the other, and what came of each.
#pragma once

#include <string>
#include <vector>

#include "reconnect/model/book.hpp"
#include "reconnect/people/joining.hpp"
#include "reconnect/people/names.hpp"
#include "reconnect/store/book_store.hpp"
#include "sources.hpp"

namespace reconnect::commands {

/// Somebody who was known already, and what the import changed of them.
struct Updated {
  std::string id{};
  std::string name{};
  std::vector<people::MemberChange> changes{};
};

/// Somebody who may be one of those; kept apart.
struct MaybeSame {
  std::string name{};
  std::vector<people::Match> candidates{};
};

/// Somebody or something of which a copy of the file says something else; the book's own words
/// stay.
struct Differing {
  std::string id{};    // of a contact
  std::string name{};  // or "settings", "the book", or the name of a campaign
  std::vector<people::MemberChange> members{};
};

/// A remark with its file.
struct Noted {
  std::string source{};
  std::size_t line{0};
  std::string why{};
};

struct ImportResult {
  std::string format{};
  std::size_t read{0};
  std::vector<Contact> added{};
  std::vector<Updated> updated{};
  std::size_t same{0};
  std::size_t by_name{0};
  std::vector<MaybeSame> maybe{};
  std::vector<Differing> differing{};
  std::size_t touches{0};
  std::vector<Noted> skipped{};
  std::vector<Noted> problems{};
  bool any_phone{false};
};

/// How new people come in.
struct ImportWishes {
  std::optional<Interval> every{};  // given: they are chosen at once
  std::vector<std::string> tags{};
  Date today{};
};

/// Joins everything that was read with the draft.
ImportResult join_all(std::vector<SourceReading> sources, ImportWishes const& wishes,
                      store::BookDraft& draft);

}  // namespace reconnect::commands
