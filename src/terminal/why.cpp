// SPDX-License-Identifier: MIT
// Why somebody is brought up, one kind sentence a reason.
#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "reconnect/cadence/facts.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "terminal/grounds.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Reason;
using std::chrono::days;

/// All that a sentence may speak of.
struct Case {
  Contact const& contact;
  cadence::Standing const& standing;
  Settings const& settings;
  std::vector<Campaign> const& campaigns;
  Date today;
};

/// Returns ", and 2 more" where a sentence names one of several.
std::string and_more(std::size_t all) {
  return all > 1 ? fmt::format(", and {} more", all - 1) : "";
}

std::string promise_said(Case const& of) {
  auto const promises = promises_due(of.contact, of.today);
  if (promises.empty()) return "you promised something";
  auto const& first = *promises.front();
  return fmt::format("you promised: {}, by {}{}", first.what, fixed_day_said(*first.by, of.today),
                     and_more(promises.size()));
}

std::string next_said(Case const& of) {
  auto const& next = of.contact.next;
  if (!next || !next->on) return "the day you set has come";
  auto const day = fixed_day_said(*next->on, of.today);
  if (next->why.empty()) return fmt::format("you set {} for it", day);
  return fmt::format("you set {} for it: {}", day, next->why);
}

std::string thank_said(Case const& of) {
  auto const* talk = talk_to_thank_for(of.contact, of.today);
  if (!talk) return "you owe a thank-you";
  auto const what = talk->how ? noun(*talk->how) : std::string_view("talk");
  auto const ago = of.today - *talk->on;
  if (ago > days{1})
    return fmt::format("you owe a thank-you for {}'s {}", weekday_name(*talk->on), what);
  return fmt::format("you owe a thank-you for {}'s {}", said(*talk->on, of.today), what);
}

std::string they_called_said(Case const& of) {
  auto const* touch = their_call(of.contact, of.today);
  if (!touch) return "they reached out";
  return fmt::format("they {} {}", touch->how ? tried(*touch->how) : "reached out",
                     when_said(*touch->on, of.today));
}

std::string birthday_said(Case const& of) {
  if (!of.contact.birthday) return "birthday soon";
  auto const day = cadence::next_birthday(*of.contact.birthday, of.today);
  return fmt::format("birthday {}", when_said(day, of.today));
}

std::string campaign_said(Case const& of) {
  auto const* campaign = campaign_of(of.contact, of.campaigns, of.today);
  auto const turn =
      campaign ? fmt::format("{}: their turn", campaign->name) : std::string("their turn");
  if (of.standing.ask_ok) return fmt::format("{}, they may be told", turn);
  return fmt::format("{}; get in touch first, leave the rest for later", turn);
}

std::string news_said(Case const& of) {
  auto const news = recent_news(of.contact, of.today);
  if (news.empty()) return "there is news";
  auto const& latest = *news.front();
  return fmt::format("{} ({}{}){}", latest.what, news_dated(latest, of.today),
                     and_more(news.size()), latest.kind == NewsKind::Hard ? ": offer help" : "");
}

/// Returns the first day on which the tie is cold where nothing happens until then.
Date cold_from(Case const& of, Date last_contact) {
  auto silence_ends = last_contact + of.settings.dormant_after;
  auto const& interval = of.standing.interval;
  if (!interval.is_never()) silence_ends = std::max(silence_ends, last_contact + twice(interval));
  return silence_ends + days{1};
}

std::string cooling_said(Case const& of) {
  if (!of.standing.last_contact) return "soon cold if quiet";
  auto const ahead = cold_from(of, *of.standing.last_contact) - of.today;
  if (ahead <= days{1}) return "cold tomorrow if quiet";
  return fmt::format("cold in {} days if quiet", ahead.count());
}

std::string quiet_said(Case const& of) {
  auto const& standing = of.standing;
  if (!standing.last_contact) return "quiet for a while";
  auto const last = *standing.last_contact;
  if (standing.tie == cadence::Tie::Dormant) {
    return last.year() == of.today.year() ? "last spoke earlier this year"
                                          : fmt::format("last spoke in {}", last.year());
  }
  auto const silence = counted(static_cast<std::size_t>((of.today - last).count()), "day", "days");
  if (standing.for_a_start)
    return fmt::format("{} quiet, {} for a start", silence, said(standing.beat));
  return fmt::format("{} quiet, you aim for {}", silence, said(standing.interval));
}

std::string never_said(Case const& of) {
  if (of.contact.met.empty()) return "no talk noted yet";
  return fmt::format("no talk noted since you met ({})", of.contact.met);
}

/// Returns what to do after the attempt: nothing where today asks for no touch.
std::string try_said(Touch const* attempt, std::optional<Medium> now) {
  if (!now) return "";
  if (attempt && attempt->how && *attempt->how == *now) return ": try once more";
  return fmt::format(": try {} {}", *now == Medium::Email ? "an" : "a", noun(*now));
}

std::string attempts_said(Case const& of) {
  auto const& standing = of.standing;
  if (!standing.last_attempt) return "no answer so far";
  auto const* attempt = attempt_on(of.contact, *standing.last_attempt);
  bool const theirs_now = standing.attempts >= 3 && !standing.medium;
  return fmt::format("{} {}, no answer{}", attempt && attempt->how ? tried(*attempt->how) : "tried",
                     when_said(*standing.last_attempt, of.today),
                     theirs_now ? ": leave it to them" : try_said(attempt, standing.medium));
}

std::string agenda_said(Case const& of) {
  return fmt::format("no agenda yet: {} of {}", of.standing.rung, of.settings.restart_contacts);
}

std::string no_channel_said(Case const& of) {
  auto const profile = profile_said(of.contact);
  if (profile.empty()) return "no number yet: somebody you both know may have it";
  return fmt::format("no number yet: write privately at {} and ask for one", profile);
}

std::string sentence(Reason reason, Case const& of) {
  switch (reason) {
    case Reason::Promise:
      return promise_said(of);
    case Reason::Next:
      return next_said(of);
    case Reason::Thank:
      return thank_said(of);
    case Reason::TheyCalled:
      return they_called_said(of);
    case Reason::Birthday:
      return birthday_said(of);
    case Reason::Campaign:
      return campaign_said(of);
    case Reason::News:
      return news_said(of);
    case Reason::Cooling:
      return cooling_said(of);
    case Reason::Quiet:
      return quiet_said(of);
    case Reason::Never:
      return never_said(of);
    case Reason::Attempts:
      return attempts_said(of);
    case Reason::Agenda:
      return agenda_said(of);
    case Reason::Balance:
      return "you asked last; give first";
    case Reason::Key:
      return "somebody who matters";
    case Reason::NoChannel:
      return no_channel_said(of);
  }
  return {};
}

}  // namespace

std::string news_dated(News const& news, Date today) {
  if (!news.since) return fmt::format("noted {}", when_said(*news.on, today));
  bool const recent = today - *news.since <= days{31};
  return fmt::format("new since {}",
                     recent ? day_said(*news.since, today) : month_said(*news.since, today));
}

std::string why(Reason reason, Contact const& contact, cadence::Standing const& standing,
                Settings const& settings, std::vector<Campaign> const& campaigns, Date today) {
  return sentence(reason, {contact, standing, settings, campaigns, today});
}

std::vector<std::string> why(Contact const& contact, cadence::Standing const& standing,
                             Settings const& settings, std::vector<Campaign> const& campaigns,
                             Date today) {
  std::vector<std::string> sentences;
  for (auto const reason : standing.reasons.in_order()) {
    sentences.push_back(why(reason, contact, standing, settings, campaigns, today));
  }
  return sentences;
}

}  // namespace reconnect::terminal
