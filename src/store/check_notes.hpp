// SPDX-License-Identifier: MIT
// What `check` notes while it goes through a text, by the bytes at fault.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/book_text.hpp"
#include "store/object_decoder.hpp"

namespace reconnect::store {

/// Something that is wrong with a value, or with an object that lacks something.
struct Note {
  std::string_view value{};  // a stretch of the text that is checked
  std::string message{};
  bool fixable{false};
};

using Notes = std::vector<Note>;

/// Returns whether the value of a member is not there, or an empty text.
inline bool is_missing(std::string_view value) { return value.empty() || value == "\"\""; }

/// Returns what is wrong with a value that could not be read: `"fortnight" is not a cadence`.
std::string message_of(Unreadable const& unreadable);

/// Notes what two copies disagreed on when they were merged. `conflicts` is the member of that
/// name, empty where there is none.
void check_conflicts(std::string_view conflicts, Notes& notes);

/// Notes what is wrong within a record of `contacts`, but for its id among those of others.
void check_contact(std::string_view record, Contact const& contact, Date today, Notes& notes);

}  // namespace reconnect::store
