// SPDX-License-Identifier: MIT
// vCard: one card as its properties, to be asked by name.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "formats/vcard_lines.hpp"

namespace reconnect::formats {

class Card {
 public:
  /// `line` is where the card begins.
  explicit Card(std::size_t line) : line_(line) {}

  void add(Property property);

  /// Returns whether nothing was added that says anything.
  bool empty() const { return properties_.empty(); }

  std::size_t line() const { return line_; }

  /// Returns the properties of that name that say something, the preferred ones first, else in
  /// their order.
  std::vector<Property const*> all(std::string_view name) const;

  /// Returns the first of `all`, or null.
  Property const* preferred(std::string_view name) const;

  /// Returns whether the card has the property with the value `true`.
  bool says(std::string_view name) const;

  /// Returns the `X-ABLabel` of the property's group, or empty.
  std::string_view label_of(Property const& property) const;

 private:
  std::size_t line_;
  std::map<std::string, std::vector<Property>, std::less<>> properties_{};
  std::map<std::string, std::string, std::less<>> labels_{};
};

/// Returns the value as text, escapes resolved; line breaks and control characters are still in it.
std::string text_of(Property const& property);

/// Returns the components of a structured value (N, ORG, ADR), each as one line, at least `count`
/// of them.
std::vector<std::string> components_of(Property const& property, std::size_t count);

/// Returns the values of a list (NICKNAME, CATEGORIES), each as one line.
std::vector<std::string> values_of(Property const& property);

}  // namespace reconnect::formats
