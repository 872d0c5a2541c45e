// SPDX-License-Identifier: MIT
// Writes values of the model as objects of the file, by the table of file_members.hpp: defaults are
// left out, what could not be read stands at its place as it was, unknown members follow.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/file_members.hpp"
#include "store/file_words.hpp"
#include "store/json_string.hpp"

namespace reconnect::store {

/// How many blanks a list or object is indented by; nothing where it stands on one line.
using Indent = std::optional<std::size_t>;
inline constexpr std::size_t indent_step = 2;

/// Writes the brackets, commas and line breaks of one list or object.
class Frame {
 public:
  Frame(std::string& out, char open, char close, Indent indent);

  /// Goes to where the next entry is written.
  void next();

  /// Goes to where the value of the next member is written.
  void next(std::string_view name);

  void end();

 private:
  std::string& out_;
  char close_;
  Indent indent_;
  bool empty_{true};
};

/// Returns the text that is kept under a known name; empty where there is none.
std::string_view kept(Members const& extra, std::string_view name);

/// Returns the text of an entry that was no object; empty where it was one.
std::string_view kept_entry(Members const& extra);

/// Writes members that are kept and that `is_known` does not know.
template <typename IsKnown>
void write_unknown(std::string& out, Frame& frame, Members const& extra, IsKnown const& is_known) {
  for (Member const& member : extra) {
    if (is_known(member.name)) continue;
    if (member.name.empty()) {
      frame.next();  // its text has its name, which is ""
    } else {
      frame.next(member.name);
    }
    out += member.json;
  }
}

/// Appends the entries of a list that could not be read, and what stood where a list should be.
void write_left(std::string& out, Frame& frame, std::string_view left);

/// Appends the members of an object that could not be read, unless they have been given a text
/// since.
void write_left(std::string& out, Frame& frame, std::string_view left,
                std::vector<PrepItem> const& items);

template <Object T>
void write_object(std::string& out, T const& object, Indent indent);

// Each `write` appends a value; `left` is what the file has beside it under the same name.
void write(std::string& out, std::string const& text, Indent, std::string_view left);
void write(std::string& out, bool value, Indent, std::string_view left);
void write(std::string& out, int value, Indent, std::string_view left);
void write(std::string& out, RetryList const& list, Indent, std::string_view left);
void write(std::string& out, std::vector<std::string> const& texts, Indent indent,
           std::string_view left);
void write(std::string& out, std::vector<PrepItem> const& items, Indent indent,
           std::string_view left);

template <Spelled Value>
requires(!std::is_same_v<Value, bool>) void write(std::string& out, Value const& value, Indent,
                                                  std::string_view) {
  append_quoted(out, Spelling<Value>::text(value));
}

inline void write(std::string& out, std::optional<bool> answer, Indent, std::string_view) {
  append_quoted(out, Spelling<bool>::text(*answer));
}

template <Object Value>
void write(std::string& out, Value const& value, Indent, std::string_view) {
  write_object(out, value, {});
}

template <typename Value>
void write(std::string& out, std::optional<Value> const& value, Indent indent,
           std::string_view left) {
  write(out, *value, indent, left);
}

template <Object Value>
void write(std::string& out, std::vector<Value> const& list, Indent indent, std::string_view left) {
  Frame frame(out, '[', ']', indent);
  for (Value const& value : list) {
    frame.next();
    write_object(out, value, {});
  }
  write_left(out, frame, left);
  frame.end();
}

template <Named Value>
void write(std::string& out, std::vector<Value> const& list, Indent indent, std::string_view) {
  Frame frame(out, '{', '}', indent);
  for (Value const& value : list) {
    frame.next(value.*own_name(&value));
    write_object(out, value, {});
  }
  frame.end();
}

/// Writes the members of one `Table`.
template <typename Table, typename T>
class MemberWriter {
 public:
  MemberWriter(std::string& out, T const& object, Members const& extra, Indent indent)
      : out_(out), object_(object), extra_(extra), indent_(indent) {}

  void write_all() {
    Frame frame(out_, '{', '}', indent_);
    any_row<Table>([&](auto number) {
      write_row(frame, std::get<number>(members_of<Table>));
      return false;
    });
    write_unknown(out_, frame, extra_, is_known);
    frame.end();
  }

  /// Returns whether any member has to be written.
  bool has_any() const {
    return !extra_.empty() || any_row<Table>([&](auto number) {
      constexpr auto row = std::get<number>(members_of<Table>);
      return object_.*row.place != default_of(row);
    });
  }

 private:
  static bool is_known(std::string_view name) {
    return any_row<Table>(
        [name](auto number) { return std::get<number>(members_of<Table>).name == name; });
  }

  template <typename Value>
  void write_row(Frame& frame, Field<T, Value> const& row) {
    std::string_view const left = kept(extra_, row.name);
    if (object_.*row.place != default_of(row)) {
      frame.next(row.name);
      bool const breaks_lines = indent_ && row.shape == Shape::LineEach;
      write(out_, object_.*row.place, breaks_lines ? Indent(*indent_ + indent_step) : Indent(),
            left);
    } else if (!left.empty()) {
      frame.next(row.name);
      out_ += left;
    }
  }

  template <typename Inner>
  void write_row(Frame& frame, Group<T, Inner> const& row) {
    MemberWriter<Inner, T> inner(out_, object_, object_.*row.extra, {});
    std::string_view const left = kept(extra_, row.name);
    if (inner.has_any()) {
      frame.next(row.name);
      inner.write_all();
    } else if (!left.empty()) {
      frame.next(row.name);
      out_ += left;
    }
  }

  std::string& out_;
  T const& object_;
  Members const& extra_;
  Indent indent_;
};

template <Object T>
void write_object(std::string& out, T const& object, Indent indent) {
  if (std::string_view const entry = kept_entry(object.extra); !entry.empty()) {
    out += entry;
  } else {
    MemberWriter<T, T>(out, object, object.extra, indent).write_all();
  }
}

}  // namespace reconnect::store
