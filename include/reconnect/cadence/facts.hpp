// SPDX-License-Identifier: MIT
// What the file says of a contact, in the words of cadence.md, section 1. For the sentences that
// explain a standing.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "reconnect/model/contact.hpp"

namespace reconnect::cadence {

/// So long after a touch thanks that are owed for it are reminded of (section 5).
inline constexpr std::chrono::days thanks_window{2};

/// Returns whether the touch was answered: what it says, else call, video, in-person and all from
/// them are.
bool is_answered(Touch const& touch);

/// Returns the contact days up to `today`, earliest first, each once.
std::vector<Date> contact_days(Contact const& contact, Date today);

/// Returns the day that a `last_contact` stands for, or nothing where its first day is after
/// `today`.
std::optional<Date> day_of(PartialDate const& last_contact, Date today);

/// Returns L, the last contact, or nothing where it is unknown.
std::optional<Date> last_contact(Contact const& contact, Date today);

/// Returns the open news of the contact, latest first. The pointers live as long as the contact.
std::vector<News const*> open_news(Contact const& contact, Date today);

/// News to be told in a line, and how many more of its kind it stands for.
struct ToldNews {
  News const* news{};
  std::size_t more{0};
};

/// Returns the open news as `open_news`, but of all posts only the latest: who writes much never
/// crowds a screen.
std::vector<ToldNews> told_news(Contact const& contact, Date today);

/// Returns the open promises of `side`, earliest `by` first, those without one last.
std::vector<reconnect::Promise const*> open_promises(Contact const& contact, Side side);

/// Returns the latest touch that is answered and not after `today`, or null.
Touch const* last_talk(Contact const& contact, Date today);

/// Returns the day on which the birthday falls next, today included (29 February: 28 in common
/// years).
Date next_birthday(Birthday const& birthday, Date today);

/// Returns whether the next date still stands: no contact day on or after it.
bool next_date_stands(Contact const& contact, Date today);

}  // namespace reconnect::cadence
