// SPDX-License-Identifier: MIT
#include "reconnect/commands/settings.hpp"

#include <fmt/format.h>

#include "changing.hpp"
#include "setting_keys.hpp"

namespace reconnect::commands {
namespace {

Object members_of(std::vector<std::pair<std::string, std::string>> const& shown) {
  Object members;
  for (auto const& [key, value] : shown) members.emplace_back(key, value);
  return {{"settings", std::move(members)}};
}

Answer show_all(Settings const& settings) {
  auto const all = all_settings(settings);
  Answer answer{.members = members_of(all)};
  terminal::Table table;
  for (auto const& [key, value] : all) table.rows.push_back({{key, terminal::Ink::Name}, {value}});
  answer.page.add(std::move(table));
  answer.page.next({"reconnect settings pace 2/week"});
  return answer;
}

Answer show_one(Settings const& settings, std::string const& key) {
  std::string const value = setting(settings, key);
  Answer answer{.members = members_of({{key, value}})};
  answer.page.line(value);
  return answer;
}

}  // namespace

void SettingsCommand::declare(Options& options) {
  options.word("[KEY]", "Which one", key);
  options.word("[VALUE]", "What it is to be; an empty one gives the default back", value);
}

Answer SettingsCommand::run(Context& context) const {
  if (!value) {
    auto const book = context.store.load();
    book->validate();
    Settings const& settings = book->settings();
    return key ? show_one(settings, *key) : show_all(settings);
  }
  std::string now;
  auto const made = change(context, [&](store::BookDraft& draft) {
    Settings settings = draft.settings();
    set(settings, *key, *value);
    now = setting(settings, *key);
    draft.set_settings(std::move(settings));
  });
  terminal::Page page;
  page.line(now.empty() ? fmt::format("{} is not set now.", *key)
                        : fmt::format("{} is {} now.", *key, now));
  Answer answer = changed(context, made, std::move(page));
  answer.members.insert(answer.members.begin(), members_of({{*key, now}}).front());
  return answer;
}

}  // namespace reconnect::commands
