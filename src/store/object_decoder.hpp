// SPDX-License-Identifier: MIT
// Reads the objects of the file into values of the model, by the table of file_members.hpp. What
// has a known name but cannot be read counts as missing and is kept as its own text.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// Reads objects out of the text of a reader, which sees to it that every byte of them is valid.
class ObjectDecoder {
 public:
  /// Where `told` is given, what cannot be read is told there, in the order of the text.
  /// Requires: `reader` outlives the decoder.
  ObjectDecoder(JsonReader& reader, Detail detail, std::vector<Unreadable>* told = nullptr)
      : reader_(reader), detail_(detail), told_(told) {}

  /// Reads the value ahead into `out`. Whatever stood there is gone afterwards, but for the room
  /// that it took.
  template <Object T>
  void object(char const*& at, T& out) {
    if (reader_.peek(at) == '{') {
      at = members<T>(at, out, out.extra);
      return;
    }
    clear_all<T>(out);
    out.extra.clear();
    refuse(reader_.value(at), "an object", out.extra, {});
  }

  /// Returns how many values could not be read.
  std::size_t unread() const { return unread_; }

 private:
  // What follows returns the place behind what it reads, so that `at` stays in a register.

  /// The program writes the members in the order of the table, so that one walk through both finds
  /// them all; what stands elsewhere is looked for by its name.
  template <typename Table, typename T>
  [[gnu::noinline]] char const* members(char const* at, T& out, Members& extra) {
    std::uint64_t taken = 0;
    if (!extra.empty()) extra.clear();
    bool more = reader_.enter_object(at);
    any_row<Table>([&](auto number) __attribute__((always_inline)) {
      constexpr auto const& row = std::get<number>(members_of<Table>);
      if (more && reader_.takes(at, row.name)) {
        fill(at, row, out, extra);
        taken |= std::uint64_t{1} << number;
        more = reader_.next_member(at);
      } else {
        clear(row, out);
      }
      return false;
    });
    return more ? other_members<Table>(at, out, extra, taken) : at;
  }

  template <typename Table, typename T>
  [[gnu::noinline]] char const* other_members(char const* at, T& out, Members& extra,
                                              std::uint64_t taken) {
    JsonReader::Names unknown(reader_);
    do {
      JsonString const spelled = reader_.take_name(at);
      std::string const name = text_of(spelled);
      bool const known = any_row<Table>([&](auto number) {
        constexpr auto const& row = std::get<number>(members_of<Table>);
        if (name != row.name) return false;
        if ((taken >> number & 1) != 0) reader_.stands_twice(spelled);
        taken |= std::uint64_t{1} << number;
        fill(at, row, out, extra);
        return true;
      });
      if (known) continue;
      unknown.add(spelled);
      keep_unknown(at, extra, name);
    } while (reader_.next_member(at));
    unknown.close();
    return at;
  }

  /// Reads the value ahead into its place, which is empty afterwards where it cannot be read.
  template <typename T, typename Value>
  [[gnu::always_inline]] void fill(char const*& at, Field<T, Value> const& row, T& out,
                                   Members& extra) {
    char const* const start = at;
    if (row.detail > detail_ && passes<Value>(at)) {
      clear(row, out);
    } else if (!read_any(at, out.*row.place, row.rule)) {
      refuse({start, static_cast<std::size_t>(at - start)}, noun(out.*row.place, row.rule), extra,
             row.name);
      clear(row, out);
    } else if (!left_.empty()) {
      keep(extra, row.name, std::exchange(left_, {}));
    }
  }

  template <typename T, typename Table>
  [[gnu::always_inline]] void fill(char const*& at, Group<T, Table> const& row, T& out,
                                   Members& extra) {
    if (reader_.peek(at) == '{') {
      at = members<Table>(at, out, out.*row.extra);
      return;
    }
    refuse(reader_.value(at), "an object", extra, row.name);
    clear(row, out);
  }

  /// Goes behind a value that is not asked for; of texts, only where it is one.
  template <typename Value>
  [[gnu::always_inline]] bool passes(char const*& at) {
    if (std::is_same_v<Value, std::string> && reader_.peek(at) != '"') return false;
    reader_.skip(at);
    return true;
  }

  template <typename Value>
  [[gnu::always_inline]] bool read_any(char const*& at, Value& out, Rule rule) {
    return read(reader_, at, out, rule);
  }

  template <Object Value>
  [[gnu::always_inline]] bool read_any(char const*& at, Value& out, Rule) {
    if (reader_.peek(at) != '{') return reader_.value(at), false;
    object(at, out);
    return true;
  }

  template <Object Value>
  [[gnu::always_inline]] bool read_any(char const*& at, std::optional<Value>& out, Rule rule) {
    return read_any(at, out.emplace(), rule);
  }

  template <Object Value>
  [[gnu::always_inline]] bool read_any(char const*& at, std::vector<Value>& out, Rule) {
    if (reader_.peek(at) != (Named<Value> ? '{' : '[')) return reader_.value(at), false;
    at = entries(at, out);
    return true;
  }

  [[gnu::always_inline]] bool read_any(char const*& at, std::vector<std::string>& out, Rule) {
    if (reader_.peek(at) != '[') return reader_.value(at), false;
    at = entries(at, out);
    return true;
  }

  [[gnu::always_inline]] bool read_any(char const*& at, std::vector<PrepItem>& out, Rule) {
    if (reader_.peek(at) != '{') return reader_.value(at), false;
    at = entries(at, out);
    return true;
  }

  template <Object Value>
  [[gnu::noinline]] char const* entries(char const* at, std::vector<Value>& out) {
    std::size_t count = 0;
    if constexpr (Named<Value>) {
      reader_.each_member(at, [&](JsonString name) {
        Value& value = next(out, count);
        assign(value.*own_name(&value), name);
        object(at, value);
      });
    } else {
      for (bool more = reader_.enter_list(at); more; more = reader_.next_entry(at)) {
        object(at, next(out, count));
      }
    }
    out.resize(count);
    return at;
  }

  char const* entries(char const* at, std::vector<std::string>& out);
  char const* entries(char const* at, std::vector<PrepItem>& out);

  /// Returns the next entry of a list that is filled again, as it is there or new.
  template <typename Value>
  static Value& next(std::vector<Value>& list, std::size_t& count) {
    if (count == list.size()) list.emplace_back();
    return list[count++];
  }

  template <typename Table, typename T>
  static void clear_all(T& out) {
    any_row<Table>([&](auto number) {
      clear(std::get<number>(members_of<Table>), out);
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
    clear_all<Table>(out);
  }

  void keep(Members& extra, std::string_view name, std::string_view json);
  void keep_unknown(char const*& at, Members& extra, std::string_view name);
  void refuse(std::string_view raw, std::string_view noun, Members& extra, std::string_view name);

  /// Sets the value ahead aside, as an entry of a list or a member of an object that is otherwise
  /// understood.
  void leave(char const*& at, std::string& left, std::string_view prefix);

  JsonReader& reader_;
  Detail detail_;
  std::vector<Unreadable>* told_;
  std::size_t unread_{0};
  std::string left_{};  // what `read_any` did not understand of a list, as a list of its own
};

}  // namespace reconnect::store
