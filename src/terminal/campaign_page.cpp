// SPDX-License-Identifier: MIT
// The screens of a campaign.
#include "reconnect/terminal/campaign_page.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "reconnect/terminal/bar.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "terminal/sayings.hpp"

namespace reconnect::terminal {
namespace {

using cadence::Progress;
using cadence::Step;

constexpr std::size_t bar_columns = 20;
constexpr std::size_t most_named = 3;

std::size_t count_of(CampaignScreen const& screen, Step step) {
  return static_cast<std::size_t>(std::ranges::count(
      screen.members, step, [](auto const& member) { return member.progress.step; }));
}

std::string name_shown(CampaignMember const& member) {
  return member.name + (member.key ? " ★" : "");
}

bool is_over(CampaignScreen const& screen) {
  return screen.campaign.ended || *screen.campaign.by < screen.today;
}

/// "no agenda yet: 1 talk of 3", "you asked last; give first", "may be told".
std::string ladder_shown(Progress const& progress, CampaignScreen const& screen) {
  auto const& standing = progress.standing;
  if (standing.ask_ok) return "may be told";
  if (standing.tie == cadence::Tie::Warm) return "you asked last; give first";
  return fmt::format("no agenda yet: {} of {}",
                     counted(static_cast<std::size_t>(standing.rung), "talk", "talks"),
                     screen.restart_contacts);
}

/// "may be told from 17 January 2027", of those for whom that is later than their turn.
std::string earliest_shown(Progress const& progress, CampaignScreen const& screen) {
  bool const is_news = !progress.standing.ask_ok && progress.may_be_told_from > screen.today;
  if (is_over(screen) || !is_news) return "";
  return fmt::format("may be told from {}", day_said(progress.may_be_told_from, screen.today));
}

std::string step_shown(Progress const& progress, CampaignScreen const& screen) {
  bool const over = is_over(screen);
  switch (progress.step) {
    case Step::Turn:
      return over ? "no word yet" : "their turn";
    case Step::MayBeTold:
      return over ? "in touch" : "may be told";
    case Step::InTouch:
      return "in touch";
    case Step::ToCome:
      return over ? "no word yet" : "from " + fixed_day_said(progress.turn, screen.today);
    case Step::Knows:
      return "knows";
  }
  return "";
}

std::vector<Span> facts_of(Progress const& progress, CampaignScreen const& screen) {
  Date const today = screen.today;
  std::vector<std::string> facts;
  switch (progress.step) {
    case Step::Knows:
      facts = {"since " + said(progress.may_be_told_from, today)};
      break;
    case Step::MayBeTold:
      facts = {"last in touch " + when_said(*progress.last_touch, today)};
      break;
    case Step::Turn:
    case Step::InTouch:
    case Step::ToCome:
      if (is_over(screen)) break;
      facts = {ladder_shown(progress, screen), earliest_shown(progress, screen)};
      break;
  }
  std::vector<Span> spans;
  for (std::string& fact : facts) {
    if (!fact.empty()) spans.push_back({std::move(fact)});
  }
  return spans;
}

/// "Ben Okafor from 14 February, Ana Díaz from 20 February and 2 others"
std::string too_late_shown(std::vector<CampaignMember const*> const& late,
                           CampaignScreen const& screen) {
  std::string names;
  for (std::size_t place = 0; place < std::min(late.size(), most_named); ++place) {
    CampaignMember const& member = *late[place];
    bool const is_known = member.progress.may_be_told_from < last_date;
    names += (place == 0 ? "" : ", ") + member.name;
    if (is_known) names += " from " + day_said(member.progress.may_be_told_from, screen.today);
  }
  if (late.size() > most_named)
    names += " and " + counted(late.size() - most_named, "other", "others");
  return names;
}

std::string verdict(CampaignScreen const& screen) {
  std::size_t const all = screen.members.size();
  std::size_t const know = count_of(screen, Step::Knows);
  if (is_over(screen)) return fmt::format("It is over: {} of {} know.", know, all);
  if (all > 0 && know == all) return "Everybody knows.";
  std::vector<CampaignMember const*> late;
  for (CampaignMember const& member : screen.members) {
    bool const in_time = member.progress.step == Step::Knows ||
                         member.progress.may_be_told_from <= *screen.campaign.by;
    if (!in_time) late.push_back(&member);
  }
  std::string const by = day_said(*screen.campaign.by, screen.today);
  if (late.empty()) return fmt::format("All of them can know by {}.", by);
  return fmt::format("{} of {} can know by {}; after the first talks: {}.", all - late.size(), all,
                     by, too_late_shown(late, screen));
}

/// "until 31 January 2027, 70 days from now"
std::string when_shown(CampaignScreen const& screen) {
  Campaign const& campaign = screen.campaign;
  Date const today = screen.today;
  if (campaign.ended) return "ended " + when_said(*campaign.ended, today);
  std::string const by = day_said(*campaign.by, today);
  if (*campaign.by < today) return "until " + by + ", which is over";
  if (*campaign.start > today)
    return fmt::format("from {} until {}", fixed_day_said(*campaign.start, today), by);
  auto const left = static_cast<std::size_t>((*campaign.by - today).count());
  return left == 0 ? "until today"
                   : fmt::format("until {}, {} left", by, counted(left, "day", "days"));
}

std::string whom_shown(cadence::Standing const& standing) {
  if (standing.ask_ok) return "may be told";
  if (standing.tie == cadence::Tie::Warm) return "you asked last";
  return standing.rung == 0 ? "in the first talk" : "in the next talk";
}

/// What may be said to whom: a line for each way to stand among those who are next.
void add_words(Page& page, CampaignScreen const& screen) {
  std::set<std::string> said;
  Entries entries{.indent = 4};
  for (CampaignMember const& member : screen.members) {
    Step const step = member.progress.step;
    if (step == Step::Knows || step == Step::ToCome) continue;
    auto const& standing = member.progress.standing;
    std::string const whom = whom_shown(standing);
    if (!said.insert(whom).second) continue;
    entries.rows.push_back(
        {{{whom, Ink::Dim}}, {{what_to_say(standing, screen.campaign.note)}}, {}});
  }
  if (entries.rows.empty()) return;
  page.blank().line({{"What to say"}}, 2);
  page.add(std::move(entries));
}

}  // namespace

std::string what_to_say(cadence::Standing const& standing, std::string const& note) {
  if (standing.ask_ok) {
    std::string const what = note.empty() ? "" : fmt::format(" (\"{}\")", note);
    return fmt::format("what is ahead, and by when{}; ask for nothing but that they know", what);
  }
  if (standing.tie == cadence::Tie::Warm) return "give first: something that is of use to them";
  if (standing.rung == 0)
    return "where you know each other from, and how they are; nothing of the plan yet";
  return "another talk without an agenda; who asks what you do may hear it in a sentence";
}

std::string what_to_say(Contact const& contact, Settings const& settings,
                        std::vector<Campaign> const& campaigns, Date today) {
  for (Campaign const& campaign : campaigns) {
    auto const place = std::ranges::find(campaign.members, contact.id) - campaign.members.begin();
    auto const nth = static_cast<std::size_t>(place);
    if (!cadence::runs(campaign, today) || nth == campaign.members.size()) continue;
    Progress const progress = cadence::progress_of(contact, nth, campaign, settings, today);
    bool const is_next = progress.step != Step::Knows && progress.step != Step::ToCome;
    if (is_next)
      return fmt::format("{}: {}", campaign.name, what_to_say(progress.standing, campaign.note));
  }
  return "";
}

void add_calendar(Page& page, CampaignScreen const& screen) {
  Entries entries;
  for (CampaignMember const& member : screen.members) {
    Progress const& progress = member.progress;
    std::vector<Span> facts{{ladder_shown(progress, screen)}};
    if (auto earliest = earliest_shown(progress, screen); !earliest.empty())
      facts.push_back({std::move(earliest)});
    entries.rows.push_back({{{fixed_day_said(progress.turn, screen.today), Ink::Accent},
                             {name_shown(member), Ink::Name}},
                            std::move(facts),
                            {}});
  }
  page.blank().add(std::move(entries)).blank();
  page.line(verdict(screen));
}

void add_summary(Page& page, CampaignScreen const& screen) {
  Campaign const& campaign = screen.campaign;
  std::size_t const all = screen.members.size();
  std::size_t const know = count_of(screen, Step::Knows);
  std::size_t const begun = count_of(screen, Step::MayBeTold) + count_of(screen, Step::InTouch);
  page.line({{campaign.name, Ink::Name}, {" · " + when_shown(screen), Ink::Dim}});
  if (!campaign.note.empty()) page.line({{"\"" + campaign.note + "\""}}, 2);
  Entries bars;
  std::string told = fmt::format("{} of {} know", know, all);
  if (begun > 0) told += fmt::format(", {} in touch", begun);
  bars.rows.push_back(
      {{{"people", Ink::Dim}, {bar(know, begun, all, bar_columns)}}, {{std::move(told)}}, {}});
  auto const days_of = [](std::chrono::days days) {
    return static_cast<std::size_t>(std::max<long>(0, days.count()));
  };
  std::size_t const whole = days_of(*campaign.by - *campaign.start) + 1;
  std::size_t const gone = std::min(whole, days_of(screen.today - *campaign.start));
  bars.rows.push_back({{{"time", Ink::Dim}, {bar(gone, 0, whole, bar_columns)}},
                       {{fmt::format("{} of {}", gone, counted(whole, "day", "days"))}},
                       {}});
  page.add(std::move(bars));
  page.line({{verdict(screen)}}, 2);
}

void add_members(Page& page, CampaignScreen const& screen) {
  page.blank();
  Entries entries;
  for (Step const step : {Step::MayBeTold, Step::Turn, Step::InTouch, Step::ToCome, Step::Knows}) {
    for (CampaignMember const& member : screen.members) {
      if (member.progress.step != step) continue;
      entries.rows.push_back(
          {{{name_shown(member), Ink::Name}, {step_shown(member.progress, screen), Ink::Accent}},
           facts_of(member.progress, screen),
           {}});
    }
  }
  page.add(std::move(entries));
  if (!is_over(screen)) add_words(page, screen);
}

}  // namespace reconnect::terminal
