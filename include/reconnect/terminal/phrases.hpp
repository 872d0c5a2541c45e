// SPDX-License-Identifier: MIT
// The sentences: dates as people say them, why somebody is listed, what an interval is called
// (voice.md).
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "reconnect/cadence/plan.hpp"
#include "reconnect/cadence/standing.hpp"
#include "reconnect/model/book.hpp"

namespace reconnect::terminal {

/// Returns the date as it is said on `today`: today, yesterday, tomorrow, 3 days ago, last Tuesday,
/// Friday, 16 August; the month alone ("May 2019") where it is of another year and more than a year
/// ago.
std::string said(Date date, Date today);
/// Returns a day of the calendar: "16 August", "16 August 2019" where the year is another than
/// today's.
std::string day_said(Date date, Date today);
/// Returns when something is, as it ends a sentence: "yesterday", "3 days ago", "last Tuesday",
/// "on Friday", "on 16 August".
std::string when_said(Date date, Date today);
/// Returns the day for behind "by" or "until": "today", "last Friday", "Friday", "16 August".
std::string fixed_day_said(Date date, Date today);
/// Returns "Sunday 22 November".
std::string weekday_said(Date date);
/// Returns the weekday's name in English.
std::string_view weekday_name(Date date);
std::string_view weekday_name(std::chrono::weekday weekday);
/// Returns a partial date as it is said: "2019", "May 2019", "12 May 2019".
std::string said(PartialDate const& date);
/// Returns "29 February 1984", or "29 February" where no year is known.
std::string said(Birthday const& birthday);

/// Returns "every 6 weeks", "every day", "every 3 months", "never".
std::string said(Interval interval);
/// Returns "6 weeks", "1 day".
std::string length_said(Interval interval);
/// Returns "one a week", "2 a week".
std::string said(Pace pace);

/// Returns "this week 1 of 2 · 7 of the last 8 weeks kept"; what was not kept is not spoken of.
std::string said(cadence::Habit const& habit);

/// Returns the medium as a noun for lists ("call", "in-person" -> "visit") and as what was done
/// ("Called", "Texted").
std::string_view noun(Medium medium);
std::string_view done_word(Medium medium);

/// Returns the sentence for a reason, without a final period: "98 days quiet, you aim for every 6
/// weeks". Requires: the standing was made of this contact and has the reason.
std::string why(cadence::Reason reason, Contact const& contact, cadence::Standing const& standing,
                Settings const& settings, std::vector<Campaign> const& campaigns, Date today);

/// Returns the sentences of all reasons, in their order: the `why` of the JSON answers.
std::vector<std::string> why(Contact const& contact, cadence::Standing const& standing,
                             Settings const& settings, std::vector<Campaign> const& campaigns,
                             Date today);

/// Returns what people see of the stage: its word, and "getting to know" of a rekindling tie before
/// which nothing is known.
std::string stage_said(Contact const& contact, cadence::Standing const& standing, Date today);

/// Returns how the score comes about: "quiet 3.0 × close once 1.2 × somebody who matters 1.5 +
/// news 1.0 = 6.4". What changes nothing is left out.
std::string score_said(cadence::Standing const& standing);

/// Returns what the file knows of the day of news: "new since May", else "noted 3 days ago".
std::string news_dated(News const& news, Date today);

/// Returns "1 person", "1,187 people".
std::string counted(std::size_t count, std::string_view one, std::string_view many);

/// Returns ", and 4 more posts", or nothing for none.
std::string more_posts(std::size_t count);

}  // namespace reconnect::terminal
