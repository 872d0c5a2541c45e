// SPDX-License-Identifier: MIT
// vCard: one card as its properties, and which of several is the preferred one.
#include "formats/vcard_card.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "formats/ascii.hpp"
#include "formats/vcard_decode.hpp"
#include "reconnect/formats/text.hpp"

namespace reconnect::formats {
namespace {

constexpr int without_preference = 101;

/// Returns the place of the property among those of its name: PREF=1 to 100 of 4.0, else 1 where
/// the type is `pref`.
int rank_of(Property const& property) {
  std::string_view const preference = property.parameter("PREF");
  int rank = 0;
  std::from_chars(preference.data(), preference.data() + preference.size(), rank);
  if (rank >= 1 && rank <= 100) return rank;
  std::vector<std::string> const types = property.types();
  return std::ranges::find(types, "pref") != types.end() ? 1 : without_preference;
}

}  // namespace

void Card::add(Property property) {
  if (property.name == "X-ABLABEL" && !property.group.empty()) {
    labels_[property.group] = text_of(property);
    return;
  }
  if (property.value.find_first_not_of(" \t") == property.value.npos) return;
  std::string name = property.name;
  properties_[std::move(name)].push_back(std::move(property));
}

std::vector<Property const*> Card::all(std::string_view name) const {
  auto const found = properties_.find(name);
  if (found == properties_.end()) return {};
  std::vector<std::pair<int, Property const*>> ranked;
  for (Property const& property : found->second) ranked.emplace_back(rank_of(property), &property);
  std::ranges::stable_sort(ranked, {}, &std::pair<int, Property const*>::first);
  std::vector<Property const*> properties;
  properties.reserve(ranked.size());
  for (auto const& [rank, property] : ranked) properties.push_back(property);
  return properties;
}

Property const* Card::preferred(std::string_view name) const {
  std::vector<Property const*> const properties = all(name);
  return properties.empty() ? nullptr : properties.front();
}

bool Card::says(std::string_view name) const {
  Property const* const property = preferred(name);
  return property != nullptr && equals_folded(trimmed(property->value), "true");
}

std::string_view Card::label_of(Property const& property) const {
  auto const found = labels_.find(property.group);
  return found == labels_.end() ? std::string_view{} : found->second;
}

std::string text_of(Property const& property) { return unescaped(property.value); }

std::vector<std::string> components_of(Property const& property, std::size_t count) {
  std::vector<std::string> components;
  for (std::string_view const part : split_escaped(property.value, ';')) {
    components.push_back(one_line(unescaped(part)));
  }
  components.resize(std::max(count, components.size()));
  return components;
}

std::vector<std::string> values_of(Property const& property) {
  std::vector<std::string> values;
  for (std::string_view const part : split_escaped(property.value, ',')) {
    values.push_back(one_line(unescaped(part)));
  }
  return values;
}

}  // namespace reconnect::formats
