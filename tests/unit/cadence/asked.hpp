// SPDX-License-Identifier: MIT
// Asking the engine in tests: today is 2026-11-22, a Sunday, settings are the default unless given.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "reconnect/cadence/standing.hpp"
#include "support/people.hpp"

namespace reconnect::cadence {

inline Date const today = test::day("2026-11-22");

inline Standing now(Contact const& contact, Settings const& settings = {}) {
  return standing(contact, settings, {}, today);
}

inline void PrintTo(Stage stage, std::ostream* out) { *out << to_text(stage); }
inline void PrintTo(Tie tie, std::ostream* out) {
  *out << (tie == Tie::Dormant ? "dormant" : tie == Tie::Rekindling ? "rekindling" : "warm");
}
inline void PrintTo(Warmth warmth, std::ostream* out) {
  *out << (warmth == Warmth::Warm ? "warm" : warmth == Warmth::Cool ? "cool" : "faint");
}

inline std::string date_text(std::optional<Date> date) { return date ? to_text(*date) : "none"; }

inline std::string touch_text(Standing const& standing) {
  return standing.touch ? std::string(to_text(*standing.touch)) : "none";
}

inline std::string medium_text(Standing const& standing) {
  return standing.medium ? std::string(to_text(*standing.medium)) : "none";
}

/// Returns the words of all reasons, one blank between them.
inline std::string reasons_text(Standing const& standing) {
  std::string words;
  for (Reason const reason : standing.reasons.in_order()) {
    words.append(words.empty() ? "" : " ").append(to_text(reason));
  }
  return words;
}

/// Somebody with a phone and a mail address, added on 2026-01-01.
inline Contact reachable(std::vector<Touch> log = {}) {
  Contact contact = test::somebody();
  contact.added = test::day("2026-01-01");
  contact.phones = {test::phone()};
  contact.emails = {test::email()};
  contact.log = std::move(log);
  return contact;
}

/// A warm tie: three calls, the last of them on `last_call`, the others in the weeks before.
inline Contact warm(std::string const& last_call) {
  Date const last = test::day(last_call);
  std::vector<Touch> log{test::call(to_text(last - std::chrono::days{28})),
                         test::call(to_text(last - std::chrono::days{14})), test::call(last_call)};
  return reachable(std::move(log));
}

}  // namespace reconnect::cadence
