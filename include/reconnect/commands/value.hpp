// SPDX-License-Identifier: MIT
// The members of a JSON answer, as a tree that knows no JSON library.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace reconnect::commands {

class Value;
using Array = std::vector<Value>;
/// Members in the order in which they are answered.
using Object = std::vector<std::pair<std::string, Value>>;

/// JSON text that the store made: a record as it is stored.
struct Stored {
  std::string json{};
};

/// One value of an answer. Text may hold anything: `app` escapes it.
class Value {
 public:
  using Variant =
      std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object, Stored>;

  Value() = default;
  Value(std::nullptr_t) {}
  Value(bool value) : value_(value) {}
  Value(int value) : value_(static_cast<std::int64_t>(value)) {}
  Value(std::int64_t value) : value_(value) {}
  Value(std::size_t value) : value_(static_cast<std::int64_t>(value)) {}
  Value(double value) : value_(value) {}
  Value(char const* value) : value_(std::string(value)) {}
  Value(std::string_view value) : value_(std::string(value)) {}
  Value(std::string value) : value_(std::move(value)) {}
  Value(Array value) : value_(std::move(value)) {}
  Value(Object value) : value_(std::move(value)) {}
  Value(Stored value) : value_(std::move(value)) {}

  /// Null where there is nothing.
  template <typename T>
  Value(std::optional<T> const& value) {
    if (value) *this = Value(*value);
  }

  Variant const& variant() const { return value_; }

 private:
  Variant value_{nullptr};
};

}  // namespace reconnect::commands
