// SPDX-License-Identifier: MIT
// Section 1 of cadence.md: which interval holds for whom.
#include "cadence/cadence_of.hpp"

#include <algorithm>
#include <string_view>

#include "reconnect/cadence/standing.hpp"

namespace reconnect::cadence {
namespace {

/// Returns whether the left tag goes before the right one: `never` first, then the shorter, then by
/// name.
bool goes_before(TagCadence const& left, TagCadence const& right) {
  bool const left_never = left.every->is_never();
  if (left_never != right.every->is_never()) return left_never;
  long long const left_length = left_never ? 0 : nominal_length(*left.every);
  long long const right_length = left_never ? 0 : nominal_length(*right.every);
  return left_length != right_length ? left_length < right_length : left.tag < right.tag;
}

TagCadence const* deciding_tag(Contact const& contact, Settings const& settings) {
  TagCadence const* deciding = nullptr;
  for (TagCadence const& tag : settings.tags) {
    if (!tag.every || std::ranges::find(contact.tags, tag.tag) == contact.tags.end()) continue;
    if (!deciding || goes_before(tag, *deciding)) deciding = &tag;
  }
  return deciding;
}

Cadence place_of(Contact const& contact, Settings const& settings) {
  if (contact.every) return {*contact.every, std::nullopt};
  if (TagCadence const* tag = deciding_tag(contact, settings)) return {*tag->every, tag->at_most};
  return {settings.every, settings.at_most};
}

}  // namespace

Cadence cadence_of(Contact const& contact, Settings const& settings) {
  Cadence cadence = place_of(contact, settings);
  if (contact.at_most) cadence.at_most = contact.at_most;
  return cadence;
}

Interval interval_of(Contact const& contact, Settings const& settings) {
  return place_of(contact, settings).every;
}

std::chrono::days longest_silence(Cadence const& cadence, Date start) {
  if (cadence.at_most && !cadence.at_most->is_never()) {
    std::chrono::days const accepted = days(*cadence.at_most, start);
    if (accepted > days(cadence.every, start)) return accepted;
  }
  return days(twice(cadence.every), start);
}

}  // namespace reconnect::cadence
