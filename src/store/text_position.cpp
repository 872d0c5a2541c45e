// SPDX-License-Identifier: MIT
// Lines, columns and paths, found by going through the text again: they are asked for only where
// something is wrong.
#include "store/text_position.hpp"

#include <algorithm>

#include "store/json_cursor.hpp"

namespace reconnect::store {
namespace {

bool is_plain_name(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' ||
           static_cast<unsigned char>(byte) >= 0x80;
  });
}

void append_name(std::string& path, JsonString string) {
  std::string name;
  assign(name, string);
  if (is_plain_name(name)) {
    path.append(".").append(name);
  } else {
    path += '[';
    append_quoted(path, name);
    path += ']';
  }
}

}  // namespace

Position PositionCounter::at(std::size_t offset) {
  std::string_view const passed = text_.substr(counted_, offset - counted_);
  std::size_t const last_break = passed.rfind('\n');
  if (last_break != std::string_view::npos) {
    position_.line += static_cast<std::size_t>(std::ranges::count(passed, '\n'));
    position_.column = 1;
  }
  std::string_view const in_line =
      passed.substr(last_break + 1);  // all of it where there is no line break
  position_.column += static_cast<std::size_t>(std::ranges::count_if(
      in_line, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
  counted_ = offset;
  return position_;
}

Position position_of(std::string_view text, std::size_t offset) {
  return PositionCounter(text).at(offset);
}

std::string path_to(std::string_view value, std::size_t offset) {
  std::string path;
  JsonCursor cursor(value);
  char const* const target = value.data() + offset;
  // Goes over the values that end before the target, and into the one that holds it.
  auto const is_before = [&] {
    JsonCursor entry = cursor;
    entry.value();
    return entry.place() <= target;
  };
  while (cursor.place() != target) {
    bool const is_object = cursor.peek() == '{';
    if (!is_object && cursor.peek() != '[') break;
    cursor.open();
    JsonString name;
    std::size_t place = 0;
    while (is_object ? cursor.next_member(name) : cursor.next_entry()) {
      if (!is_before()) break;
      cursor.value();
      ++place;
    }
    if (is_object) {
      append_name(path, name);
    } else {
      path.append("[").append(std::to_string(place)).append("]");
    }
  }
  return path;
}

}  // namespace reconnect::store
