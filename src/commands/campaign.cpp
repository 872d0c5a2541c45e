// SPDX-License-Identifier: MIT
#include "reconnect/commands/campaign.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "campaigning.hpp"
#include "changing.hpp"
#include "morning.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using cadence::Step;

/// Who is next: somebody who may be told, else the first whose turn has come.
std::optional<std::string> next_of(terminal::CampaignScreen const& screen) {
  for (Step const step : {Step::MayBeTold, Step::Turn}) {
    auto const found = std::ranges::find_if(
        screen.members, [&](auto const& member) { return member.progress.step == step; });
    if (found != screen.members.end()) return found->id;
  }
  return std::nullopt;
}

std::vector<std::string> next_commands(terminal::CampaignScreen const& screen,
                                       store::BookView const& book) {
  if (!is_current(screen.campaign, screen.today)) return {};
  std::vector<std::string> commands;
  if (auto const next = next_of(screen))
    commands.push_back("reconnect prep " + short_name(book, book.find(*next).value()));
  commands.push_back("reconnect campaign end " + short_title(book, screen.campaign, screen.today));
  return commands;
}

std::vector<Campaign> current_ones(store::BookView const& book, Date today) {
  auto campaigns = campaigns_of(book);
  std::erase_if(campaigns, [&](Campaign const& campaign) { return !is_current(campaign, today); });
  return campaigns;
}

}  // namespace

void CampaignStatus::declare(Options& options) {
  options.word("[TITLE]", "Which one, or the beginning of its title; without it, those that run",
               title);
}

Answer CampaignStatus::run(Context& context) const {
  auto const book = context.store.load();
  auto const shown = title ? std::vector{campaign_meant(context, *book, *title)}
                           : current_ones(*book, context.today);
  Answer answer;
  Array values;
  std::vector<std::string> next;
  for (Campaign const& campaign : shown) {
    auto const screen = screen_of(campaign, *book, context.today);
    values.emplace_back(campaign_value(screen));
    if (values.size() > 1) answer.page.blank();
    terminal::add_summary(answer.page, screen);
    if (shown.size() == 1) {
      terminal::add_members(answer.page, screen);
      next = next_commands(screen, *book);
    } else {
      next.push_back("reconnect campaign status " + short_title(*book, campaign, context.today));
    }
  }
  if (shown.empty()) {
    answer.page.line("No campaign runs.");
    next = {"reconnect campaign start TITLE --by DATE --key"};
  }
  if (!next.empty()) answer.page.next(std::move(next));
  answer.members = {{"campaigns", std::move(values)}};
  return answer;
}

void CampaignEnd::declare(Options& options) {
  options.word("TITLE", "Which one, or the beginning of its title", title);
}

Answer CampaignEnd::run(Context& context) const {
  std::string const& wanted = needed(title, name, "TITLE");
  terminal::Page page;
  Array values;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Campaign const campaign = campaign_meant(context, draft, wanted);
    if (campaign.ended) {
      page.line(fmt::format("{} ended {}.", campaign.name,
                            terminal::when_said(*campaign.ended, context.today)));
      return;
    }
    auto campaigns = draft.campaigns();
    auto& ended = *std::ranges::find(campaigns, campaign.id, &Campaign::id);
    ended.ended = context.today;
    auto screen = screen_of(campaign, draft, context.today);
    screen.campaign.ended = context.today;
    values.emplace_back(campaign_value(screen));
    draft.set_campaigns(std::move(campaigns));
    page.line(
        fmt::format("Ended {}: {} of {} know.", campaign.name,
                    std::ranges::count(screen.members, Step::Knows,
                                       [](auto const& member) { return member.progress.step; }),
                    screen.members.size()));
    page.next({"reconnect undo"});
  });
  return changed_campaign(context, made, std::move(page), std::move(values));
}

}  // namespace reconnect::commands
