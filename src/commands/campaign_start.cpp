// SPDX-License-Identifier: MIT
#include "reconnect/commands/campaign_start.hpp"

#include <fmt/format.h>

#include "campaign_members.hpp"
#include "campaigning.hpp"
#include "changing.hpp"
#include "reconnect/error.hpp"
#include "reconnect/people/folding.hpp"
#include "reconnect/quoted.hpp"
#include "reconnect/terminal/phrases.hpp"
#include "typed.hpp"
#include "whom.hpp"

namespace reconnect::commands {
namespace {

using terminal::Ink;

constexpr std::size_t most_named = 5;

/// The days of a campaign as they were typed: none of it is over, and it does not end before it
/// begins.
void set_days(Campaign& campaign, std::string const& by, std::optional<std::string> const& start,
              Date today) {
  campaign.by = typed_date(by, today, Direction::Ahead);
  campaign.start = start ? typed_date(*start, today, Direction::Ahead) : today;
  if (*campaign.by < today)
    throw Error(ExitCode::Usage, quoted(by) + " is over already", "give a day that lies ahead");
  if (*campaign.by < *campaign.start) {
    throw Error(ExitCode::Usage, fmt::format("--by {} is before --start {}", to_text(*campaign.by),
                                             to_text(*campaign.start)));
  }
}

void refuse_second_title(store::BookView const& book, std::string const& title, Date today) {
  std::string const key = people::folded(title);
  for (Campaign const& campaign : book.campaigns()) {
    if (!is_current(campaign, today) || people::folded(campaign.name) != key) continue;
    throw Error(ExitCode::Refused, fmt::format("{} has begun already", quoted(campaign.name)),
                "give another title, or end it first: reconnect campaign end TITLE");
  }
}

/// What to do about those who are left out for a reason: one name, or none where they are many.
std::string remedy(LeftOut::Why why) {
  switch (why) {
    case LeftOut::Why::NotChosen:
      return "not chosen yet (reconnect triage)";
    case LeftOut::Why::Untracked:
      return "not for the list (reconnect edit NAME --every 3m)";
    case LeftOut::Why::Resting:
      return "at rest for longer (reconnect wake NAME)";
  }
  return "";
}

/// "left out: Dan Wu, Eva Ek and 3 others: not chosen yet (reconnect triage)"
void add_left_out(terminal::Page& page, std::vector<LeftOut> const& left_out) {
  for (auto const why : {LeftOut::Why::NotChosen, LeftOut::Why::Untracked, LeftOut::Why::Resting}) {
    std::string names;
    std::size_t count = 0;
    for (LeftOut const& left : left_out) {
      if (left.why != why || ++count > most_named) continue;
      names += (names.empty() ? "" : ", ") + left.name;
    }
    if (count == 0) continue;
    if (count > most_named)
      names += " and " + terminal::counted(count - most_named, "other", "others");
    page.line({{fmt::format("left out: {}: {}", names, remedy(why)), Ink::Dim}}, 2);
  }
}

Array left_out_values(std::vector<LeftOut> const& left_out) {
  Array values;
  for (LeftOut const& left : left_out) {
    values.push_back(Object{{"id", left.id},
                            {"name", left.name},
                            {"why", to_text(left.why)},
                            {"until", left.until ? Value(to_text(*left.until)) : Value()}});
  }
  return values;
}

[[noreturn]] void refuse_nobody(std::vector<LeftOut> const& left_out) {
  if (left_out.empty()) {
    throw Error(ExitCode::Refused, "nobody is marked or tagged like that",
                "`reconnect list --key` and `reconnect list --tag TAG` show who is");
  }
  LeftOut const& first = left_out.front();
  throw Error(ExitCode::Refused,
              left_out.size() == 1
                  ? fmt::format("{} cannot take part: {}", first.name, remedy(first.why))
                  : fmt::format("none of {} people can take part; {}, for one, is {}",
                                left_out.size(), first.name, remedy(first.why)),
              "choose others, or bring them back first");
}

}  // namespace

void CampaignStart::declare(Options& options) {
  options.word("TITLE", "What it is called; several words go in quotes", title);
  options.add({"--by", "DATE", "Say by when all are to know"}, by);
  options.add({"--start", "DATE", "Say from when, if not from today"}, start);
  options.add({"--note", "TEXT", "Say what it is about: for those who may be told"}, note);
  options.add({"--tag", "TAG", "Everybody with this tag (can be repeated)"}, tags);
  options.add({"--key", "", "Everybody who matters most"}, key);
  options.add({"--people", "NAME", "These people, in this order; names may follow it"}, people);
  options.words("[NAME]", "More people, behind --people", more_people);
}

Answer CampaignStart::run(Context& context) const {
  std::string const& wanted = needed(title, name, "TITLE");
  if (people.empty() && !more_people.empty()) {
    throw Error(ExitCode::Usage, "one word too many: " + quoted(more_people.front()),
                "a title of several words goes in quotes; names stand behind --people");
  }
  Circle circle{people, key, tags};
  circle.names.insert(circle.names.end(), more_people.begin(), more_people.end());
  if (circle.names.empty() && !key && tags.empty()) {
    throw Error(ExitCode::Usage, "campaign start needs --tag, --key or --people",
                "`reconnect campaign start -h` shows examples");
  }
  Campaign campaign{.name = typed_line(wanted, "the title"),
                    .note = note ? typed_text(*note, "--note") : ""};
  set_days(campaign, needed(by, name, "--by DATE"), start, context.today);
  terminal::CampaignScreen screen;
  std::vector<LeftOut> left_out;
  terminal::Page page;
  auto const made = change(context, [&](store::BookDraft& draft) {
    refuse_second_title(draft, campaign.name, context.today);
    Members members = members_of(circle, *campaign.by, context, draft);
    if (members.ids.empty()) refuse_nobody(members.left_out);
    campaign.id = draft.new_id();
    campaign.members = members.ids;
    left_out = std::move(members.left_out);
    auto campaigns = draft.campaigns();
    campaigns.push_back(campaign);
    draft.set_campaigns(std::move(campaigns));
    screen = screen_of(campaign, draft, context.today);
  });
  page.line(fmt::format("{}: {} in turn, {}.", campaign.name,
                        terminal::counted(screen.members.size(), "person", "people"),
                        "until " + terminal::day_said(*campaign.by, context.today)));
  terminal::add_calendar(page, screen);
  add_left_out(page, left_out);
  page.next({"reconnect due", "reconnect campaign status", "reconnect undo"});
  Answer answer = changed_campaign(context, made, std::move(page), {campaign_value(screen)});
  answer.members.emplace_back("left_out", left_out_values(left_out));
  return answer;
}

}  // namespace reconnect::commands
