// SPDX-License-Identifier: MIT
// Turns of phrase that the sentences of this room share.
#pragma once

#include <string>
#include <string_view>

#include "reconnect/model/contact.hpp"
#include "reconnect/model/date.hpp"
#include "reconnect/model/settings.hpp"

namespace reconnect::terminal {

/// Returns "May", "May 2019" where the year is another than today's.
std::string month_said(Date date, Date today);

/// Returns what somebody did who had no answer: "called", "sent a message".
std::string_view tried(Medium medium);

/// What a period of the pace is called.
struct PeriodWords {
  std::string_view each;
  std::string_view current;
  std::string_view one;
  std::string_view many;
};
PeriodWords words_of(Pace::Period period);

/// Returns the address without its scheme, "www." and a closing slash.
std::string address_said(std::string_view url);

/// Returns the profile to look at: a LinkedIn one before others; empty where there is none.
std::string profile_said(Contact const& contact);

}  // namespace reconnect::terminal
