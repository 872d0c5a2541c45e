// SPDX-License-Identifier: MIT
// Reads the objects of the file into values of the model, by the table of file_members.hpp. What
// has a known name but cannot be read counts as missing and is kept as its own text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "store/scalars.hpp"

namespace reconnect::store {

/// The text of a value that could not be read, and what it is not.
struct Unreadable {
  std::string_view raw{};
  std::string_view noun{};
};

/// Reads one object of a valid text.
class ObjectDecoder {
 public:
  /// Where `told` is given, what cannot be read is told there, in the order of the text.
  ObjectDecoder(std::string_view text, Detail detail, std::vector<Unreadable>* told = nullptr)
      : cursor_(text), detail_(detail), told_(told) {}

  /// Reads the value ahead into `out`. Whatever stood there is gone afterwards, but for the room
  /// that it took.
  template <Object T>
  void object(T& out) {
    if (cursor_.peek() == '{') return members<T>(out, out.extra);
    clear_unless<T>(0, out);
    out.extra.clear();
    refuse(cursor_.value(), "an object", out.extra, {});
  }

  /// Reads the object ahead, whose members are `Value`s with a name of their own.
  template <Named Value>
  void named(std::vector<Value>& out) {
    std::size_t count = 0;
    cursor_.open();
    for (JsonString name; cursor_.next_member(name);) {
      Value& value = next(out, count);
      assign(value.*own_name(&value), name);
      object(value);
    }
    out.resize(count);
  }

  /// Returns how many values could not be read.
  std::size_t unread() const { return unread_; }

 private:
  /// `key == name`, of which the compiler makes a comparison of two integers where it knows the
  /// name.
  [[gnu::always_inline]] static bool is(std::string_view key, std::string_view name) {
    return key.size() == name.size() && std::memcmp(key.data(), name.data(), name.size()) == 0;
  }

  template <typename Table, typename T>
  void members(T& out, Members& extra) {
    std::uint64_t filled = 0;
    extra.clear();
    cursor_.open();
    for (JsonString name; cursor_.next_member(name);) {
      std::string_view const key = view(name, name_);
      bool const known = any_row<Table>([&](auto number) {
        constexpr auto row = std::get<number>(members_of<Table>);
        if (!is(key, row.name)) return false;
        if (fill(row, out, extra)) filled |= std::uint64_t{1} << number;
        return true;
      });
      if (!known) keep_unknown(extra, key);
    }
    clear_unless<Table>(filled, out);
  }

  /// Returns whether the value ahead could be read into its place.
  template <typename T, typename Value>
  bool fill(Field<T, Value> const& row, T& out, Members& extra) {
    if (row.detail > detail_) return cursor_.value(), false;
    char const* const start = cursor_.place();
    if (read_any(out.*row.place, row.rule)) {
      if (!left_.empty()) keep(extra, row.name, std::exchange(left_, {}));
      return true;
    }
    refuse(cursor_.since(start), noun(out.*row.place, row.rule), extra, row.name);
    return false;
  }

  template <typename T, typename Table>
  bool fill(Group<T, Table> const& row, T& out, Members& extra) {
    if (cursor_.peek() == '{') return members<Table>(out, out.*row.extra), true;
    refuse(cursor_.value(), "an object", extra, row.name);
    return false;
  }

  template <typename Value>
  bool read_any(Value& out, Rule rule) {
    return read(cursor_, out, rule);
  }

  template <Object Value>
  bool read_any(Value& out, Rule) {
    if (cursor_.peek() != '{') return cursor_.value(), false;
    object(out);
    return true;
  }

  template <Object Value>
  bool read_any(std::optional<Value>& out, Rule rule) {
    return read_any(out.emplace(), rule);
  }

  template <Object Value>
  bool read_any(std::vector<Value>& out, Rule) {
    if (cursor_.peek() != (Named<Value> ? '{' : '[')) return cursor_.value(), false;
    if constexpr (Named<Value>) return named(out), true;
    std::size_t count = 0;
    cursor_.open();
    while (cursor_.next_entry()) object(next(out, count));
    out.resize(count);
    return true;
  }

  bool read_any(std::vector<std::string>& out, Rule);
  bool read_any(std::vector<PrepItem>& out, Rule);

  /// Returns the next entry of a list that is filled again, as it is there or new.
  template <typename Value>
  static Value& next(std::vector<Value>& list, std::size_t& count) {
    if (count == list.size()) list.emplace_back();
    return list[count++];
  }

  template <typename Table, typename T>
  static void clear_unless(std::uint64_t filled, T& out) {
    any_row<Table>([&](auto number) {
      if ((filled >> number & 1) == 0) clear(std::get<number>(members_of<Table>), out);
      return false;
    });
  }

  template <typename T, typename Value>
  static void clear(Field<T, Value> const& row, T& out) {
    if constexpr (requires(Value value) { value.clear(); }) {
      (out.*row.place).clear();
    } else {
      out.*row.place = default_of(row);
    }
  }

  template <typename T, typename Table>
  static void clear(Group<T, Table> const& row, T& out) {
    (out.*row.extra).clear();
    clear_unless<Table>(0, out);
  }

  void keep(Members& extra, std::string_view name, std::string_view json);
  void keep_unknown(Members& extra, std::string_view name);
  void refuse(std::string_view raw, std::string_view noun, Members& extra, std::string_view name);

  /// Sets the value ahead aside, as an entry of a list or a member of an object that is otherwise
  /// understood.
  void leave(std::string& left, std::string_view prefix);

  JsonCursor cursor_;
  Detail detail_;
  std::vector<Unreadable>* told_;
  std::size_t unread_{0};
  std::string name_{};  // of a member, where it is spelled with escapes
  std::string left_{};  // what `read_any` did not understand of a list, as a list of its own
};

}  // namespace reconnect::store
