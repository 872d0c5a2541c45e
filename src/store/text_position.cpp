// SPDX-License-Identifier: MIT
// Lines, columns and paths, found by going through the text again: they are asked for only where
// something is wrong.
#include "store/text_position.hpp"

#include <algorithm>
#include <utility>

#include "store/json_reader.hpp"

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

/// Goes once through a value and notes the paths to those that are asked for.
class PathFinder {
 public:
  PathFinder(std::string_view value, std::vector<std::size_t> const& offsets)
      : begin_(value.data()), reader_(value), offsets_(offsets) {}

  std::vector<std::string> find() {
    visit(reader_.start());
    return std::move(paths_);
  }

 private:
  bool is_done() const { return paths_.size() == offsets_.size(); }
  char const* target() const { return begin_ + offsets_[paths_.size()]; }

  /// Returns the place behind the value at `at`.
  char const* visit(char const* at) {
    while (!is_done() && target() == at) paths_.push_back(path_);
    char const* behind = at;
    reader_.value(behind);
    if (!is_done() && target() < behind) visit_entries(at);
    return behind;
  }

  void visit_entries(char const* at) {
    std::size_t const length = path_.size();
    if (reader_.peek(at) == '{') {
      reader_.each_member(at, [&](JsonString name) {
        append_name(path_, name);
        at = visit(at);
        path_.resize(length);
      });
    } else {
      std::size_t place = 0;
      reader_.each_entry(at, [&] {
        path_.append("[").append(std::to_string(place++)).append("]");
        at = visit(at);
        path_.resize(length);
      });
    }
  }

  char const* begin_;
  JsonReader reader_;
  std::vector<std::size_t> const& offsets_;
  std::string path_{};
  std::vector<std::string> paths_{};
};

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

std::vector<std::string> paths_to(std::string_view value, std::vector<std::size_t> const& offsets) {
  return PathFinder(value, offsets).find();
}

}  // namespace reconnect::store
