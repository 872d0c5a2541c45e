// SPDX-License-Identifier: MIT
#include "campaigning.hpp"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "changing.hpp"
#include "morning.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"

namespace reconnect::commands {
namespace {

/// Whether it can be told how it stands: hand-edited campaigns may lack a day.
bool has_days(Campaign const& campaign) {
  return campaign.start && campaign.by && *campaign.start <= *campaign.by;
}

/// Returns those that `fits` holds for: of those that are not over where there are any.
template <typename Fits>
std::vector<Campaign> those_that(std::vector<Campaign> const& campaigns, Date today,
                                 Fits const& fits) {
  std::vector<Campaign> current;
  std::vector<Campaign> others;
  for (Campaign const& campaign : campaigns) {
    if (!has_days(campaign) || !fits(campaign)) continue;
    (is_current(campaign, today) ? current : others).push_back(campaign);
  }
  return current.empty() ? others : current;
}

std::vector<Campaign> meant(store::BookView const& book, std::string_view title, Date today) {
  auto const campaigns = campaigns_of(book);
  std::string const key = people::folded(title);
  auto found =
      those_that(campaigns, today, [&](Campaign const& campaign) { return campaign.id == title; });
  if (found.empty()) {
    found = those_that(campaigns, today, [&](Campaign const& campaign) {
      return people::folded(campaign.name) == key;
    });
  }
  if (found.empty() && !key.empty()) {
    found = those_that(campaigns, today, [&](Campaign const& campaign) {
      return people::folded(campaign.name).starts_with(key);
    });
  }
  return found;
}

std::string_view state_of(Campaign const& campaign, Date today) {
  if (campaign.ended) return "ended";
  if (*campaign.start > today) return "ahead";
  return *campaign.by < today ? "over" : "running";
}

Value day_value(std::optional<Date> const& day) { return day ? Value(to_text(*day)) : Value(); }

Value member_value(terminal::CampaignMember const& member, Campaign const& campaign) {
  auto const& progress = member.progress;
  bool const is_known = progress.may_be_told_from < last_date;
  return Object{
      {"id", member.id},
      {"name", member.name},
      {"key", member.key},
      {"turn", to_text(progress.turn)},
      {"step", cadence::to_text(progress.step)},
      {"rung", progress.standing.rung},
      {"ask_ok", progress.standing.ask_ok},
      {"last_touch", day_value(progress.last_touch)},
      {"may_be_told_from", is_known ? Value(to_text(progress.may_be_told_from)) : Value()},
      {"in_time", progress.may_be_told_from <= *campaign.by},
      {"say", progress.step == cadence::Step::Knows
                  ? Value()
                  : Value(terminal::what_to_say(progress.standing, campaign.note))}};
}

}  // namespace

bool is_current(Campaign const& campaign, Date today) {
  return has_days(campaign) && !campaign.ended && today <= *campaign.by;
}

Campaign campaign_meant(Context const& context, store::BookView const& book,
                        std::string const& title) {
  auto const chosen = context.chosen.find(title);
  auto found = meant(book, chosen == context.chosen.end() ? title : chosen->second, context.today);
  if (found.empty()) {
    throw Error(ExitCode::Refused, "there is no campaign " + quoted(title),
                "`reconnect campaign status` shows those that run");
  }
  if (found.size() > 1) {
    std::vector<Candidate> candidates;
    candidates.reserve(found.size());
    for (Campaign const& campaign : found) candidates.push_back({campaign.id, campaign.name});
    throw Error(ExitCode::AmbiguousName,
                fmt::format("{} could be {} campaigns", quoted(title), found.size()),
                "type more of the title, or the id")
        .with_candidates(std::string(title), std::move(candidates));
  }
  return std::move(found.front());
}

std::string short_title(store::BookView const& book, Campaign const& campaign, Date today) {
  std::string const folded = people::folded(campaign.name);
  std::string const word = folded.substr(0, folded.find(' '));
  bool const is_plain = !word.empty() && std::ranges::all_of(word, [](unsigned char letter) {
    return std::isalnum(letter) != 0;
  });
  if (!is_plain) return campaign.id;
  auto const found = meant(book, word, today);
  return found.size() == 1 && found.front().id == campaign.id ? word : campaign.id;
}

terminal::CampaignScreen screen_of(Campaign const& campaign, store::BookView const& book,
                                   Date today) {
  terminal::CampaignScreen screen{
      .campaign = campaign, .restart_contacts = book.settings().restart_contacts, .today = today};
  for (std::size_t nth = 0; nth < campaign.members.size(); ++nth) {
    auto const contact = book.find(campaign.members[nth]);
    if (!contact) continue;
    screen.members.push_back(
        {contact->id, contact->name, contact->key,
         cadence::progress_of(*contact, nth, campaign, book.settings(), today)});
  }
  return screen;
}

Object campaign_value(terminal::CampaignScreen const& screen) {
  Campaign const& campaign = screen.campaign;
  Array members;
  bool all_in_time = true;
  for (auto const& member : screen.members) {
    members.emplace_back(member_value(member, campaign));
    all_in_time = all_in_time && member.progress.may_be_told_from <= *campaign.by;
  }
  return {{"id", campaign.id},
          {"name", campaign.name},
          {"start", to_text(*campaign.start)},
          {"by", to_text(*campaign.by)},
          {"note", campaign.note},
          {"ended", day_value(campaign.ended)},
          {"state", state_of(campaign, screen.today)},
          {"can_be_met", all_in_time},
          {"members", std::move(members)}};
}

Answer changed_campaign(Context const& context, store::Change const& made, terminal::Page page,
                        Array campaigns) {
  Answer answer = changed(context, made, std::move(page));
  auto const behind_contacts = answer.members.begin() + 1;
  answer.members.insert(behind_contacts, {"campaigns", std::move(campaigns)});
  return answer;
}

}  // namespace reconnect::commands
