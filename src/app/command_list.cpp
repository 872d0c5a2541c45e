// SPDX-License-Identifier: MIT
#include "command_list.hpp"

#include "reconnect/commands/add.hpp"
#include "reconnect/commands/call.hpp"
#include "reconnect/commands/campaign.hpp"
#include "reconnect/commands/campaign_start.hpp"
#include "reconnect/commands/check.hpp"
#include "reconnect/commands/congratulate.hpp"
#include "reconnect/commands/convert.hpp"
#include "reconnect/commands/due.hpp"
#include "reconnect/commands/edit.hpp"
#include "reconnect/commands/export.hpp"
#include "reconnect/commands/import.hpp"
#include "reconnect/commands/list.hpp"
#include "reconnect/commands/log.hpp"
#include "reconnect/commands/merge.hpp"
#include "reconnect/commands/merge_driver.hpp"
#include "reconnect/commands/news.hpp"
#include "reconnect/commands/news_fetch.hpp"
#include "reconnect/commands/news_follow.hpp"
#include "reconnect/commands/path.hpp"
#include "reconnect/commands/prep.hpp"
#include "reconnect/commands/promise.hpp"
#include "reconnect/commands/remove.hpp"
#include "reconnect/commands/rest.hpp"
#include "reconnect/commands/settings.hpp"
#include "reconnect/commands/show.hpp"
#include "reconnect/commands/stats.hpp"
#include "reconnect/commands/triage.hpp"
#include "reconnect/commands/undo.hpp"

namespace reconnect::app {

std::vector<commands::CommandRow> const& command_list() {
  using namespace commands;
  static std::vector<CommandRow> const rows{
      row<Due>(),
      row<Prep>(),
      row<Call>(),
      row<Log>(),
      row<Congratulate>(),
      row<Snooze>(),
      row<Add>(),
      row<Show>(),
      row<List>(),
      row<Edit>(),
      row<Triage>(),
      row<RestCommand>(),
      row<Wake>(),
      row<Merge>(),
      row<Remove>(),
      row<NewsAdd>(),
      row<NewsList>(),
      row<NewsDismiss>(),
      row<NewsFollow>(),
      row<NewsUnfollow>(),
      row<NewsFetch>(),
      row<PromiseAdd>(),
      row<PromiseList>(),
      row<PromiseDone>(),
      row<CampaignStart>(),
      row<CampaignStatus>(),
      row<CampaignEnd>(),
      row<Stats>(),
      row<SettingsCommand>(),
      row<Import>(),
      row<Convert>(),
      row<Export>(),
      row<Undo>(),
      row<Check>(),
      row<Path>(),
      row<MergeDriver>(),
  };
  return rows;
}

}  // namespace reconnect::app
