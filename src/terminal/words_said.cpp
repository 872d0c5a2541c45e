// SPDX-License-Identifier: MIT
// Intervals, paces, counts, addresses, stages and scores in words.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

std::string_view unit_name(Interval::Unit unit) {
  switch (unit) {
    case Interval::Unit::Never:
      return "never";
    case Interval::Unit::Days:
      return "day";
    case Interval::Unit::Weeks:
      return "week";
    case Interval::Unit::Months:
      return "month";
    case Interval::Unit::Years:
      return "year";
  }
  return {};
}

std::string_view period_name(Pace::Period period) {
  switch (period) {
    case Pace::Period::Day:
      return "day";
    case Pace::Period::Week:
      return "week";
    case Pace::Period::Month:
      return "month";
  }
  return {};
}

std::string with_thousands(std::size_t count) {
  auto digits = std::to_string(count);
  for (auto at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

/// Returns the number with one or two decimals: 3.0, 6.4, 0.49.
std::string decimal(double value) {
  auto text = fmt::format("{:.2f}", cadence::rounded(value, 2));
  if (text.ends_with('0')) text.pop_back();
  return text;
}

/// Returns whether nothing is known of the tie before the talks that the ladder counts.
bool is_new_acquaintance(Contact const& contact, cadence::Standing const& standing, Date today) {
  if (contact.was) return false;
  auto known_days = cadence::contact_days(contact, today);
  auto const stated =
      contact.last_contact ? cadence::day_of(*contact.last_contact, today) : std::nullopt;
  bool const stated_too = stated && std::ranges::find(known_days, *stated) == known_days.end();
  return static_cast<int>(known_days.size()) + (stated_too ? 1 : 0) <= standing.rung;
}

std::string_view warmth_said(cadence::Warmth warmth) {
  switch (warmth) {
    case cadence::Warmth::Warm:
      return "close once";
    case cadence::Warmth::Cool:
      return "friendly once";
    case cadence::Warmth::Faint:
      return "distant once";
  }
  return {};
}

/// Returns the occasions of the score one by one, as their reasons tell them.
std::string occasions_said(cadence::Standing const& standing) {
  std::string text;
  int left = standing.parts.occasions;
  auto const add = [&](cadence::Reason reason, std::string_view word, int worth) {
    if (left < worth || !standing.reasons.has(reason)) return;
    text += fmt::format(" + {} {}", word, decimal(worth));
    left -= worth;
  };
  add(cadence::Reason::Cooling, "cooling", 3);
  add(cadence::Reason::News, "news", 1);
  add(cadence::Reason::Birthday, "birthday", 1);
  return text;
}

}  // namespace

std::string said(Interval interval) {
  if (interval.is_never()) return "never";
  if (interval.count == 1) return fmt::format("every {}", unit_name(interval.unit));
  return fmt::format("every {}", length_said(interval));
}

std::string length_said(Interval interval) {
  if (interval.is_never()) return "never";
  auto const unit = unit_name(interval.unit);
  return counted(static_cast<std::size_t>(interval.count), unit, fmt::format("{}s", unit));
}

std::string said(Pace pace) {
  auto const count = pace.count == 1 ? std::string("one") : std::to_string(pace.count);
  return fmt::format("{} a {}", count, period_name(pace.period));
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", with_thousands(count), count == 1 ? one : many);
}

std::string address_said(std::string_view url) {
  for (std::string_view const prefix : {"https://", "http://", "www."}) {
    if (url.starts_with(prefix)) url.remove_prefix(prefix.size());
  }
  if (url.ends_with('/')) url.remove_suffix(1);
  return std::string(url);
}

std::string profile_said(Contact const& contact) {
  if (contact.urls.empty()) return {};
  auto const is_linkedin = [](std::string const& url) {
    return url.find("linkedin.com/") != std::string::npos;
  };
  auto const found = std::ranges::find_if(contact.urls, is_linkedin);
  return address_said(found == contact.urls.end() ? contact.urls.front() : *found);
}

std::string stage_said(Contact const& contact, cadence::Standing const& standing, Date today) {
  bool const is_new =
      standing.stage == cadence::Stage::Rekindling && is_new_acquaintance(contact, standing, today);
  return is_new ? "getting to know" : std::string(cadence::to_text(standing.stage));
}

std::string score_said(cadence::Standing const& standing) {
  auto const& parts = standing.parts;
  auto text = fmt::format("quiet {}", decimal(parts.capped_ratio));
  auto const alone = text;
  if (parts.warmth != 1) {
    text += fmt::format(" × {} {}", warmth_said(standing.warmth), decimal(parts.warmth));
  }
  if (parts.key != 1) text += fmt::format(" × somebody who matters {}", decimal(parts.key));
  if (parts.wait > 0) text += fmt::format(" + waiting {}", decimal(parts.wait));
  text += occasions_said(standing);
  if (parts.patience != 1) {
    auto const sum = text == alone ? text : fmt::format("({})", text);
    text = fmt::format("{} × patience {}", sum, decimal(parts.patience));
  }
  return text == alone ? text : fmt::format("{} = {}", text, decimal(standing.score_shown));
}

std::string more_posts(std::size_t count) {
  if (count == 0) return "";
  return ", and " + counted(count, "more post", "more posts");
}

}  // namespace reconnect::terminal
