// SPDX-License-Identifier: MIT
// Section 1 of cadence.md: the interval of a person and the longest silence one accepts.
#pragma once

#include <chrono>
#include <optional>

#include "reconnect/model/contact.hpp"
#include "reconnect/model/settings.hpp"

namespace reconnect::cadence {

/// An interval and the longest silence, from one place: the record, one of its tags, or the
/// settings.
struct Cadence {
  Interval every{};
  std::optional<Interval> at_most{};
};

/// Returns the cadence of the contact; its own `at_most` goes before that of the place of its
/// interval.
Cadence cadence_of(Contact const& contact, Settings const& settings);

/// Returns the longest silence one accepts, in days from `start`: `at_most`, or twice the interval.
/// Requires: the interval is not `never`.
std::chrono::days longest_silence(Cadence const& cadence, Date start);

}  // namespace reconnect::cadence
