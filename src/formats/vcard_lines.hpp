// SPDX-License-Identifier: MIT
// vCard, the syntax: the bytes of a file as properties, unfolded and decoded (RFC 6350, RFC 2426,
// vCard 2.1).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reconnect::formats {

/// One property of a card. A type that stands bare, as 2.1 has it, is a parameter TYPE.
struct Property {
  std::string group{};  // in lower case
  std::string name{};   // in upper case
  std::vector<std::pair<std::string, std::string>>
      parameters{};     // names in upper case, values without quotes
  std::string value{};  // UTF-8, still escaped
  std::size_t line{0};

  /// Returns the value of the first parameter of that name, or empty.
  std::string_view parameter(std::string_view parameter_name) const;

  /// Returns the types in lower case, from `TYPE=a,b`, `TYPE="a,b"`, `TYPE=a;TYPE=b` and bare ones.
  std::vector<std::string> types() const;
};

/// Walks through the properties of a file. Lines that are none, and pictures, sounds and keys, are
/// passed over.
class Properties {
 public:
  /// Requires: `bytes` outlives this.
  explicit Properties(std::string_view bytes);

  std::optional<Property> next();

 private:
  std::optional<std::string_view> peek_line() const;
  std::string_view take_line();
  std::string unfolded_line();
  void append_quoted_printable(std::string& text);
  void append_base64(std::string& text);

  std::string own_;  // the text, where the bytes were UTF-16
  std::string_view rest_;
  bool is_decoded_{false};
  std::size_t line_{0};
};

}  // namespace reconnect::formats
